package vn.dangvan.checking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dangvan.csv.CsvFile;

/**
 * Whether what watches the tables is there, switched on, and what it should be; and nothing else.
 *
 * <p>What it should be comes with the archive, in {@code guards.csv}, not out of the database:
 * somebody who replaces a function there would replace what is kept of it too. A row names a table
 * ({@code *} for each one of state) or {@code function}, a name, and what PostgreSQL says of it:
 * the definition of a trigger, with {@code {table}} and {@code {key}}, or SHA-256 over language,
 * rights, volatility, settings and source of a function. Whoever changes one in a migration changes
 * its row; the integration test of this package prints it.
 */
final class GuardsCheck {
    private static final String EVERY = "*";

    private static final String TRIGGERS =
            """
            select c.relname || '/' || t.tgname, t.tgenabled in ('O', 'A'), pg_get_triggerdef(t.oid, true)
            from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
            order by 1""";

    private static final String FUNCTIONS =
            """
            select 'function/' || p.proname, true, encode(sha256(convert_to(concat_ws('|', l.lanname, p.prosecdef, p.provolatile,
                   array_to_string(p.proconfig, ','), p.prosrc), 'UTF8')), 'hex')
            from pg_proc p join pg_language l on l.oid = p.prolang
            where p.pronamespace = 'public'::regnamespace and (p.prorettype = 'trigger'::regtype or p.proname = 'fresh_salt')
            order by 1""";

    /** Other ways to change or to hide what is written. */
    private static final String DETOURS =
            """
            select c.relname || '/' || r.rulename from pg_rewrite r join pg_class c on c.oid = r.ev_class
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
            union all select relname || '/row security' from pg_class
            where relnamespace = 'public'::regnamespace and relrowsecurity
            union all select c.relname || '/child' from pg_inherits i join pg_class c on c.oid = i.inhparent
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
            union all select 'event trigger/' || evtname from pg_event_trigger
            union all select 'pg_proc/' || p.proname from pg_proc p
            where p.pronamespace <> 'pg_catalog'::regnamespace and p.proname in ('sha256', 'convert_to', 'to_jsonb', 'jsonb_strip_nulls')
            order by 1""";

    private final Connection connection;
    private final Findings findings;

    GuardsCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    private record Guard(boolean on, String definition) {}

    void check(List<StateTable> tables) throws SQLException {
        Map<String, Guard> there = new TreeMap<>();
        for (String question : List.of(TRIGGERS, FUNCTIONS)) {
            Questions.each(
                    connection,
                    question,
                    row ->
                            there.put(
                                    row.getString(1),
                                    new Guard(row.getBoolean(2), row.getString(3))));
        }
        Map<String, String> wanted = wanted(tables);
        wanted.forEach(
                (place, definition) -> {
                    Guard guard = there.remove(place);
                    if (guard == null) {
                        findings.add("guard-missing", place);
                    } else if (!guard.on()) {
                        findings.add("guard-off", place);
                    } else if (!guard.definition().equals(definition)) {
                        findings.add("guard-changed", place);
                    }
                });
        there.keySet().forEach(place -> findings.add("guard-foreign", place));
        Questions.each(connection, DETOURS, row -> findings.add("guard-foreign", row.getString(1)));
        findings.looked("guards", wanted.size());
    }

    private Map<String, String> wanted(List<StateTable> tables) {
        List<CsvFile.Row> rows = CsvFile.read("guards.csv", text(), "on", "name", "definition");
        Map<String, String> wanted = new TreeMap<>();
        for (CsvFile.Row row : rows) {
            if (!row.text("on").equals(EVERY)) {
                wanted.put(row.text("on") + "/" + row.text("name"), row.text("definition"));
            }
        }
        for (StateTable table : tables) {
            for (CsvFile.Row row : rows) {
                if (row.text("on").equals(EVERY)) {
                    wanted.put(
                            table.name() + "/" + row.text("name"),
                            row.text("definition")
                                    .replace("{table}", table.quoted())
                                    .replace("{key}", table.arguments()));
                }
            }
        }
        return wanted;
    }

    private static String text() {
        try (InputStream stream = GuardsCheck.class.getResourceAsStream("guards.csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
