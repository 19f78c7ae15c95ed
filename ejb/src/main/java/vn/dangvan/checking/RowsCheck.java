package vn.dangvan.checking;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.dangvan.leaf.Leaf;

/**
 * Every row of state against its newest footprint, both ways, and the figures against what the
 * footprints counted. The footprints themselves are held by the leaves, which commit to them and
 * say in the open what was counted. One statement for each table, with nothing of the database's
 * own making in it.
 */
final class RowsCheck implements Runnable {
    private static final System.Logger LOG = System.getLogger(RowsCheck.class.getName());

    /** So often, in milliseconds, a question is cancelled again that had not begun before. */
    private static final long LOOK = 100;

    private static final String DIFFERENCES =
            """
            with newest as materialized (
                     select distinct on (row_key) row_key, entry_id, digest from footprint
                     where state = '%1$s' order by row_key, number desc),
                 standing as materialized (
                     select concat_ws('/', %2$s) as row_key, t.entry_id,
                            sha256(convert_to(t.data::text, 'UTF8')) as digest
                     from (select r.entry_id, jsonb_strip_nulls(to_jsonb(r)) as data from only public.%3$s r offset 0) t),
                 differing as (
                     select coalesce(s.row_key, n.row_key) as place,
                            case when n.row_key is null then 'row-inserted'
                                 when s.row_key is null then 'row-deleted'
                                 when s.digest <> n.digest then 'row-changed'
                                 else 'row-of-another-entry' end as kind
                     from standing s full join newest n on n.row_key = s.row_key
                     where s.row_key is null or n.row_key is null or s.digest <> n.digest or s.entry_id <> n.entry_id)
            select kind, place, (select count(*) from standing) from differing
            union all select null, null, (select count(*) from standing)
            order by 1, 2""";

    private static final String STRAY =
            "select 'footprint/' || f.number from footprint f left join entry e on e.id = f.entry_id"
                    + " where e.id is null order by f.number";

    /** A case counts when it is first seen as decided, as the trigger of the figures has it. */
    private static final String FIGURES =
            """
            with counted as (
                     select settler, month, count(*) as settled,
                            count(*) filter (where decided <= due) as on_time
                     from (select settler, month, due, decided,
                                  lag(decided) over (partition by counts order by number) as before
                           from footprint where counts is not null) f
                     where decided is not null and before is null group by settler, month)
            select concat_ws('/', 'tally', coalesce(t.unit, c.settler), coalesce(t.month, c.month))
            from only public.tally t full join counted c on c.settler = t.unit and c.month = t.month
            where (t.settled, t.on_time) is distinct from (c.settled, c.on_time)
            order by 1""";

    private final Connection connection;
    private final List<GuardsCheck.StateTable> tables;
    private final long steps;
    private final Findings findings;
    private final Course course;
    private final FutureTask<Void> task = new FutureTask<>(this::check);

    /**
     * @param leaves how many there are; as many steps of the course are for all tables together
     */
    RowsCheck(
            Connection connection,
            List<GuardsCheck.StateTable> tables,
            long leaves,
            Findings findings,
            Course course) {
        this.connection = connection;
        this.tables = tables;
        this.steps = Math.max(1, leaves);
        this.findings = findings;
        this.course = course;
    }

    /** Compares everything, once; also on another thread than the one that awaits it. */
    @Override
    public void run() {
        task.run();
    }

    /**
     * Comes back when everything is compared; does it itself where nobody else has begun.
     *
     * @throws CancellationException if the check was stopped
     */
    void await() throws SQLException {
        task.run();
        try {
            task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e.getCause() instanceof SQLException lost ? lost : new SQLException(e.getCause());
        }
    }

    /** Stops the course, and comes back when nothing is asked any more. */
    void stop() {
        boolean interrupted = Thread.interrupted();
        while (!task.isDone()) {
            course.stop();
            task.run();
            interrupted |= interruptedWhileWaiting();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean interruptedWhileWaiting() {
        try {
            task.get(LOOK, TimeUnit.MILLISECONDS);
            return false;
        } catch (InterruptedException e) {
            return true;
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(System.Logger.Level.DEBUG, "Rows were not compared: {0}", e.getClass());
            return false;
        }
    }

    private Void check() throws SQLException {
        for (GuardsCheck.StateTable table : tables) {
            if (table.key() == null) {
                findings.add("table-missing", table.name());
            } else {
                compare(table);
            }
            course.step(steps / tables.size());
        }
        findings.looked("tables", tables.size());
        each(STRAY, row -> findings.add("footprint-without-entry", row.getString(1)));
        each(FIGURES, row -> findings.add("tally-differs", row.getString(1)));
        return null;
    }

    private void each(String sql, Questions.Each each) throws SQLException {
        Questions.each(connection, sql, each, course);
    }

    private void compare(GuardsCheck.StateTable table) throws SQLException {
        String name = table.name().replace("'", "''");
        each(
                DIFFERENCES.formatted(name, table.key(), table.quoted()),
                row -> {
                    if (row.getString(1) == null) {
                        findings.looked("rows", row.getLong(3));
                    } else {
                        findings.add(row.getString(1), table.name() + "/" + row.getString(2));
                    }
                });
    }

    /**
     * Acts per person, role and month: counted leaf by leaf, then held against the figures shown.
     */
    static final class Acts {
        private static final String SHOWN =
                "select to_char(month, 'YYYY-MM'), actor, role, act, count from only public.acts_done";

        private final Map<Act, Long> counted = new HashMap<>();
        private final Map<String, String> same = new HashMap<>();

        private record Act(String month, String actor, String role, String act) {
            String place() {
                return "acts_done/" + month + "/" + act;
            }
        }

        void add(Leaf leaf) {
            String month = YearMonth.from(leaf.day()).toString();
            Act act = new Act(one(month), one(leaf.actor()), one(leaf.role()), one(leaf.act()));
            counted.merge(act, 1L, Long::sum);
        }

        private String one(String text) {
            return same.computeIfAbsent(text, first -> first);
        }

        void compare(Connection connection, Findings findings) throws SQLException {
            Set<String> differing = new TreeSet<>();
            Questions.each(
                    connection,
                    SHOWN,
                    row -> {
                        String actor = row.getString(2);
                        Act act =
                                new Act(
                                        row.getString(1),
                                        actor,
                                        row.getString(3),
                                        row.getString(4));
                        Long count = counted.remove(act);
                        if (count == null || count != row.getLong(5)) {
                            differing.add(act.place());
                        }
                    });
            counted.keySet().forEach(act -> differing.add(act.place()));
            differing.forEach(place -> findings.add("acts-differ", place));
        }
    }
}
