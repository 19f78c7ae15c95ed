package vn.dangvan.checking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Asks the database what may have many answers, and holds a few at a time. */
final class Questions {
    private static final int FETCH = 500;

    /** Is given each row. */
    @FunctionalInterface
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    private Questions() {}

    static void each(Connection connection, String sql, Each each) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(sql)) {
            question.setFetchSize(FETCH);
            try (ResultSet answer = question.executeQuery()) {
                while (answer.next()) {
                    each.row(answer);
                }
            }
        }
    }
}
