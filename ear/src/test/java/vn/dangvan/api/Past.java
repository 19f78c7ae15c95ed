package vn.dangvan.api;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import vn.dangvan.house.TestStack;
import vn.dangvan.stack.Database;

/**
 * Makes a case older than it is, so that a limit is over without anybody waiting for it; the
 * figures follow. Only the owner of the tables can.
 */
public final class Past {
    /** By an entry, as everything is: only the days are not those on which it happened. */
    private static final List<String> STEPS =
            List.of(
                    """
                    insert into entry (id, day, act, actor, role, subject, facts)
                    values ('%3$s', current_date, 'demo.told', '00000000-0000-0000-0000-000000000002',
                        'system', '%3$s', '{}')""",
                    """
                    update tally t set settled = settled - 1, entry_id = '%3$s',
                        on_time = on_time - (decided_on <= resolve_due)::int
                    from docket d
                    where d.number = '%2$s' and decided_on is not null
                        and t.unit = settler and t.month = counted_month""",
                    """
                    update docket set received_on = received_on - %1$d,
                        classified_on = classified_on - %1$d, accepted_on = accepted_on - %1$d,
                        assigned_on = assigned_on - %1$d, resolve_due = resolve_due - %1$d,
                        decided_on = decided_on - %1$d, closed_on = closed_on - %1$d,
                        due_on = due_on - %1$d, entry_id = '%3$s'
                    where number = '%2$s'""",
                    """
                    update taken set done_on = done_on - %1$d, entry_id = '%3$s',
                        codes = case when codes::jsonb -> 'day' is null then codes
                            else jsonb_set(codes::jsonb, '{day}',
                                to_jsonb(((codes::jsonb ->> 'day')::date - %1$d)::text))::text end
                    where case_id = (select id from docket where number = '%2$s')""",
                    """
                    insert into tally (unit, month, settled, on_time, entry_id)
                    select settler, counted_month, 1, (decided_on <= resolve_due)::int, entry_id
                    from docket where number = '%2$s' and decided_on is not null
                    on conflict (unit, month) do update set settled = tally.settled + 1,
                        on_time = tally.on_time + excluded.on_time, entry_id = excluded.entry_id""");

    /** Whose figures were moved too: whoever recounts them gets what really happened. */
    private static final Set<String> UNITS = new ConcurrentSkipListSet<>();

    private static final String SETTLER = "select settler from docket where number = '%s'";

    private Past() {}

    /** The units of the cases that were moved so far. */
    static Set<String> units() {
        return UNITS;
    }

    /** Moves everything that has happened in a case this many days back. */
    public static void move(String number, int days) {
        Database database = TestStack.whole().database();
        try (Connection connection =
                        DriverManager.getConnection(
                                database.url(), database.owner(), database.ownerPassword());
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            UUID entry = UUID.randomUUID();
            for (String step : STEPS) {
                statement.execute(step.formatted(days, number, entry));
            }
            try (ResultSet settler = statement.executeQuery(SETTLER.formatted(number))) {
                settler.next();
                UNITS.add(settler.getString(1));
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
