package vn.dangvan.sequencing;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Writes down what must not be, once, and when it was gone. */
public final class Alarms {
    private static final String RAISE =
            "insert into alarm (day, kind, place) select ?, ?, ? where not exists"
                    + " (select 1 from alarm where kind = ? and place = ? and gone_on is null)";
    private static final String CLEAR =
            "update alarm set gone_on = ? where gone_on is null and kind = any (?)";
    private static final String OPEN =
            "select distinct kind from alarm where gone_on is null and kind not like 'check-%'";
    private static final int LONGEST = 200;

    private final DataSource database;
    private final Clock clock;

    public Alarms(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Raises an alarm; nothing happens while the same one is open. */
    public void raise(String kind, String place) throws SQLException {
        String where = place.substring(0, Math.min(LONGEST, place.length()));
        try (Connection connection = database.getConnection();
                PreparedStatement raise = connection.prepareStatement(RAISE)) {
            raise.setDate(1, today());
            raise.setString(2, kind);
            raise.setString(3, where);
            raise.setString(4, kind);
            raise.setString(5, where);
            raise.executeUpdate();
        }
    }

    /** The kinds of the alarms of publishing that are open; those of checks are their own. */
    Set<String> open() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement question = connection.prepareStatement(OPEN);
                ResultSet answer = question.executeQuery()) {
            Set<String> kinds = new TreeSet<>();
            while (answer.next()) {
                kinds.add(answer.getString(1));
            }
            return kinds;
        }
    }

    /** Says that none of these is any more. */
    public void clear(Collection<String> kinds) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement clear = connection.prepareStatement(CLEAR)) {
            clear.setDate(1, today());
            clear.setArray(2, connection.createArrayOf("text", kinds.toArray()));
            clear.executeUpdate();
        }
    }

    private Date today() {
        return Date.valueOf(LocalDate.now(clock));
    }
}
