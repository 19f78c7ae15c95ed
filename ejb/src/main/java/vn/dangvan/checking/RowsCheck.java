package vn.dangvan.checking;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.dangvan.leaf.Leaf;

/**
 * Every row of state against its newest footprint, both ways, and the figures against what the
 * footprints counted. The footprints themselves are held by the leaves, which commit to them and
 * say in the open what was counted. One statement for each table, with nothing of the database's
 * own making in it.
 */
final class RowsCheck {
    private static final String DIFFERENCES =
            """
            with newest as materialized (
                     select distinct on (row_key) row_key, entry_id, digest from footprint
                     where state = '%1$s' order by row_key, number desc),
                 standing as materialized (
                     select concat_ws('/', %2$s) as row_key, t.entry_id,
                            sha256(convert_to(t.data::text, 'UTF8')) as digest
                     from (select r.entry_id, jsonb_strip_nulls(to_jsonb(r)) as data from only public.%3$s r) t),
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
    private final Findings findings;
    private final Course course;

    RowsCheck(Connection connection, Findings findings, Course course) {
        this.connection = connection;
        this.findings = findings;
        this.course = course;
    }

    /**
     * @param steps of the course for all tables together
     */
    void check(List<StateTable> tables, long steps) throws SQLException {
        for (StateTable table : tables) {
            if (table.key() == null) {
                findings.add("table-missing", table.name());
            } else {
                compare(table);
            }
            course.step(steps / tables.size());
        }
        findings.looked("tables", tables.size());
        Questions.each(
                connection,
                STRAY,
                row -> findings.add("footprint-without-entry", row.getString(1)));
        Questions.each(connection, FIGURES, row -> findings.add("tally-differs", row.getString(1)));
    }

    private void compare(StateTable table) throws SQLException {
        String name = table.name().replace("'", "''");
        Questions.each(
                connection,
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

        private record Act(String month, String actor, String role, String act) {
            String place() {
                return "acts_done/" + month + "/" + act;
            }
        }

        void add(Leaf leaf) {
            String month = YearMonth.from(leaf.day()).toString();
            counted.merge(new Act(month, leaf.actor(), leaf.role(), leaf.act()), 1L, Long::sum);
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

    /**
     * A table of state, whether it says so itself, by a column for the entry, or the footprints say
     * that it was one.
     *
     * @param quoted its name as SQL wants it
     * @param key SQL for the key of a row in footprints; null where the table or its key is gone
     * @param arguments the columns of the key as its trigger has them; empty where it is gone
     */
    record StateTable(String name, String quoted, String key, String arguments) {
        private static final String ALL =
                """
                select s.name, quote_ident(s.name),
                       string_agg(format('t.data ->> %L', a.attname), ', ' order by array_position(k.conkey, a.attnum)),
                       coalesce(string_agg(quote_literal(a.attname), ', ' order by array_position(k.conkey, a.attnum)), '')
                from (select distinct state::text as name from footprint
                      union select r.relname::text from pg_class r join pg_attribute a on a.attrelid = r.oid
                      where r.relnamespace = 'public'::regnamespace and r.relkind in ('r', 'p') and a.attname = 'entry_id'
                        and not a.attisdropped and r.relname not in ('opening', 'waiting', 'footprint', 'leaf')) s
                left join pg_class c on c.relname = s.name and c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
                left join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
                group by s.name order by s.name""";

        static List<StateTable> all(Connection connection) throws SQLException {
            List<StateTable> tables = new ArrayList<>();
            Questions.each(
                    connection,
                    ALL,
                    row ->
                            tables.add(
                                    new StateTable(
                                            row.getString(1),
                                            row.getString(2),
                                            row.getString(3),
                                            row.getString(4))));
            return tables;
        }
    }
}
