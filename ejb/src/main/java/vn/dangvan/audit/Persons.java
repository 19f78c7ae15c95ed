package vn.dangvan.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Who is behind the pseudonyms of a search, found in the leaves: the ids stay inside this package.
 *
 * @param actor whose acts; null where that was not asked
 * @param subject about whom; null where that was not asked
 * @param unknown whether a pseudonym that was asked for is in no leaf
 * @param ambiguous which of them begin several pseudonyms
 */
record Persons(UUID actor, UUID subject, boolean unknown, Set<String> ambiguous) {
    /** As many digits as the indexes hold. */
    private static final int INDEXED = 16;

    private static final String FIRST_AND_LAST =
            "(select e.%1$s as id, said_in(l.bytes, '%1$s') as name from leaf l"
                    + " join entry e on e.id = l.entry_id"
                    + " where left(said_in(l.bytes, '%1$s'), 16) collate \"C\" >= ?"
                    + " and left(said_in(l.bytes, '%1$s'), 16) collate \"C\" <= ?"
                    + " order by left(said_in(l.bytes, '%1$s'), 16) collate \"C\" %2$s limit 1)";

    static Persons of(Connection connection, LedgerSearch what) throws SQLException {
        Set<String> ambiguous = new HashSet<>();
        UUID actor = find(connection, "actor", what.actor(), ambiguous);
        UUID subject = find(connection, "subject", what.subject(), ambiguous);
        boolean unknown =
                what.actor() != null && actor == null || what.subject() != null && subject == null;
        return new Persons(actor, subject, unknown, ambiguous);
    }

    /** Whether nothing can be found. */
    boolean none() {
        return unknown || !ambiguous.isEmpty();
    }

    private static UUID find(
            Connection connection, String member, String digits, Set<String> ambiguous)
            throws SQLException {
        if (digits == null) {
            return null;
        }
        String sql =
                FIRST_AND_LAST.formatted(member, "asc")
                        + " union "
                        + FIRST_AND_LAST.formatted(member, "desc");
        String begin = digits.substring(0, Math.min(INDEXED, digits.length()));
        String end = begin + "f".repeat(INDEXED - begin.length());
        try (PreparedStatement question = connection.prepareStatement(sql)) {
            question.setString(1, begin);
            question.setString(2, end);
            question.setString(3, begin);
            question.setString(4, end);
            return one(question, digits, () -> ambiguous.add(member));
        }
    }

    private static UUID one(PreparedStatement question, String digits, Runnable several)
            throws SQLException {
        UUID found = null;
        try (ResultSet answer = question.executeQuery()) {
            while (answer.next()) {
                if (found != null) {
                    several.run();
                }
                boolean same = answer.getString(2).startsWith(digits);
                found = same ? answer.getObject(1, UUID.class) : found;
            }
        }
        return found;
    }
}
