package vn.dangvan.inner;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.dangvan.house.TestStack;
import vn.dangvan.stack.Database;

/** Somebody at the prompt of the database. Whatever they do is taken back. */
record Prompt(String url, String user, String password) {
    /** In the role in which the application works. */
    static Prompt application() {
        Database database = TestStack.whole().database();
        return new Prompt(database.url(), database.user(), database.password());
    }

    /** In the role that owns the tables and runs the migrations. */
    static Prompt owner() {
        Database database = TestStack.whole().database();
        return new Prompt(database.url(), database.owner(), database.ownerPassword());
    }

    /** Why a statement is refused; {@link Refusal#NONE} when it is not. */
    String refusal(String sql) {
        return Refusal.of(() -> words(List.of(sql)));
    }

    /** The first column of what a statement answers. */
    List<String> words(String sql) {
        return words(List.of(sql));
    }

    /** The first column of what the last of several statements answers. */
    List<String> words(List<String> statements) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            List<String> words = new ArrayList<>();
            for (String sql : statements) {
                words = answer(statement, sql);
            }
            connection.rollback();
            return words;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> answer(Statement statement, String sql) throws SQLException {
        List<String> words = new ArrayList<>();
        if (statement.execute(sql)) {
            try (ResultSet found = statement.getResultSet()) {
                while (found.next()) {
                    words.add(found.getString(1));
                }
            }
        }
        return words;
    }
}
