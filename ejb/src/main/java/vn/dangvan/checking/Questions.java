package vn.dangvan.checking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Asks the database what may have many answers, and holds a few at a time; and sees to it that what
 * is asked means what it should, of one frozen view.
 */
final class Questions {
    private static final int FETCH = 500;
    private static final String VIEW = "set transaction isolation level repeatable read, read only";

    /**
     * Names of tables and functions mean what they should, bytes are written one way, and a check
     * that meets somebody who wants a table for himself gives up instead of being in his way.
     */
    private static final String PLAIN =
            "set local search_path = pg_catalog, public, pg_temp; set local bytea_output = hex;"
                    + " set local lock_timeout = '10s'";

    private static final String EXPORT = "select pg_catalog.pg_export_snapshot()";
    private static final String SEEN = "select pg_catalog.pg_current_snapshot()::text";

    /** Is given each row. */
    @FunctionalInterface
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    private Questions() {}

    /** Begins with one view that stays as it is; before anything else is asked. */
    static void freeze(Connection connection) throws SQLException {
        execute(connection, VIEW);
        plain(connection);
    }

    static void plain(Connection connection) throws SQLException {
        execute(connection, PLAIN);
    }

    /** Begins on another connection with just the view that this one has. */
    static void share(Connection connection, Connection beside) throws SQLException {
        String snapshot = word(connection, EXPORT);
        execute(beside, VIEW);
        execute(beside, "set transaction snapshot '" + snapshot.replace("'", "") + "'");
        plain(beside);
        if (!word(connection, SEEN).equals(word(beside, SEEN))) {
            throw new SQLException("Two connections see different states of the ledger");
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String word(Connection connection, String sql) throws SQLException {
        try (Statement question = connection.createStatement();
                ResultSet answer = question.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    static void each(Connection connection, String sql, Each each) throws SQLException {
        each(connection, sql, each, new Course());
    }

    /**
     * @param course may be stopped meanwhile
     */
    static void each(Connection connection, String sql, Each each, Course course)
            throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(sql)) {
            question.setFetchSize(FETCH);
            course.ask(question);
            try (ResultSet answer = question.executeQuery()) {
                while (answer.next()) {
                    course.step(0);
                    each.row(answer);
                }
            } catch (SQLException e) {
                throw course.broke(e);
            } finally {
                course.answered(question);
            }
        }
    }
}
