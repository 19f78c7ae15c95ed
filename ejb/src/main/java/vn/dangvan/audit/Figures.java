package vn.dangvan.audit;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Lists of the whole ledger that are short: which acts there are, who did how many, alarms. */
public final class Figures {
    /** No such list is longer. */
    public static final int MOST = 100;

    /** From one act to the next in the index, without the entries between. */
    private static final String ACTS =
            "with recursive acts as ((select act from entry order by act limit 1) union all"
                    + " select (select e.act from entry e where e.act > a.act order by e.act limit 1)"
                    + " from acts a where a.act is not null)"
                    + " select act from acts where act is not null";

    private static final String COUNTS =
            "select actor, role, act, sum(count) from acts_done where month >= ? and month <= ?"
                    + " and role not in ('public', 'system') group by actor, role, act"
                    + " order by sum(count) desc, actor, act limit "
                    + MOST;

    private static final String ALARMS =
            "(select number, day, kind, place, gone_on from alarm where gone_on is null"
                    + " order by number desc limit 100) union all"
                    + " (select number, day, kind, place, gone_on from alarm where gone_on is not null"
                    + " order by gone_on desc, number desc limit 100)";

    private Figures() {}

    /** Every act that was ever done. */
    public static List<String> acts(Connection connection) throws SQLException {
        List<String> acts = new ArrayList<>();
        try (PreparedStatement question = connection.prepareStatement(ACTS);
                ResultSet answer = question.executeQuery()) {
            while (answer.next()) {
                acts.add(answer.getString(1));
            }
        }
        return acts;
    }

    /** How often each person did each act in these months, inclusive. */
    public static List<ActCount> counts(Connection connection, YearMonth from, YearMonth to)
            throws SQLException {
        List<ActCount> counts = new ArrayList<>();
        Asked asked = new Asked().say(COUNTS, from.atDay(1), to.atDay(1));
        try (PreparedStatement question = asked.of(connection);
                ResultSet answer = question.executeQuery()) {
            while (answer.next()) {
                counts.add(
                        new ActCount(
                                answer.getString(1),
                                answer.getString(2),
                                answer.getString(3),
                                answer.getLong(4)));
            }
        }
        return counts;
    }

    /** Alarms, the open ones first. */
    public static List<AlarmCard> alarms(Connection connection) throws SQLException {
        List<AlarmCard> alarms = new ArrayList<>();
        try (PreparedStatement question = connection.prepareStatement(ALARMS);
                ResultSet answer = question.executeQuery()) {
            while (answer.next()) {
                Date gone = answer.getDate(5);
                alarms.add(
                        new AlarmCard(
                                answer.getLong(1),
                                answer.getDate(2).toLocalDate(),
                                answer.getString(3),
                                answer.getString(4),
                                gone == null ? null : gone.toLocalDate()));
            }
        }
        return alarms;
    }
}
