package vn.dangvan.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Reads one entry with what stands beside it. */
public final class OneEntry {
    private static final String ENTRY =
            Entries.COLUMNS + "(select * from entry where sequence = ?)" + Entries.LEAF;
    private static final String COVERED =
            "select size, root from checkpoint where size > ? order by size limit 1";
    private static final String BEFORE =
            "select sequence from entry where %s = ? and (day, sequence) < (?, ?)"
                    + " order by day desc, sequence desc limit 1";
    private static final String AFTER =
            "select sequence from entry where %s = ? and (day, sequence) > (?, ?)"
                    + " order by day, sequence limit 1";

    private OneEntry() {}

    /** The entry; null where there is none. */
    public static LeafView read(Connection connection, long number) throws SQLException {
        Asked asked = new Asked().say(ENTRY, number);
        try (PreparedStatement question = asked.of(connection);
                ResultSet answer = question.executeQuery()) {
            return answer.next() ? view(connection, answer) : null;
        }
    }

    private static LeafView view(Connection connection, ResultSet answer) throws SQLException {
        LedgerRow row = Entries.row(answer);
        byte[] bytes = answer.getBytes(11);
        byte[] hash = answer.getBytes(14);
        UUID actor = answer.getObject(8, UUID.class);
        UUID subject = answer.getObject(9, UUID.class);
        LeafView.Neighbours neighbours =
                new LeafView.Neighbours(
                        beside(connection, BEFORE.formatted("actor"), actor, row),
                        beside(connection, AFTER.formatted("actor"), actor, row),
                        beside(connection, BEFORE.formatted("subject"), subject, row),
                        beside(connection, AFTER.formatted("subject"), subject, row));
        return covered(connection, new LeafView(row, bytes, hash, null, null, neighbours));
    }

    private static LeafView covered(Connection connection, LeafView view) throws SQLException {
        if (view.row().index() == null) {
            return view;
        }
        Asked asked = new Asked().say(COVERED, view.row().index());
        try (PreparedStatement question = asked.of(connection);
                ResultSet answer = question.executeQuery()) {
            return answer.next()
                    ? new LeafView(
                            view.row(),
                            view.bytes(),
                            view.hash(),
                            answer.getLong(1),
                            answer.getBytes(2),
                            view.neighbours())
                    : view;
        }
    }

    private static Long beside(Connection connection, String sql, UUID who, LedgerRow row)
            throws SQLException {
        LocalDate day = row.day();
        Asked asked = new Asked().say(sql, who, day, row.number());
        try (PreparedStatement question = asked.of(connection);
                ResultSet answer = question.executeQuery()) {
            return answer.next() ? Long.valueOf(answer.getLong(1)) : null;
        }
    }
}
