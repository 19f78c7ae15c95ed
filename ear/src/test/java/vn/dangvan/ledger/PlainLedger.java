package vn.dangvan.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import vn.dangvan.sequencing.LedgerFolder;
import vn.dangvan.sequencing.LogSigner;
import vn.dangvan.sequencing.Publication;
import vn.dangvan.sequencing.Publication.Cosigning;
import vn.dangvan.sequencing.Sequencer;
import vn.dangvan.stack.Database;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.NoteKey;
import vn.dangvan.transparency.NoteSigner;
import vn.dangvan.transparency.Policy;
import vn.dangvan.transparency.Tile;
import vn.dangvan.transparency.Tiles;

/** A ledger as the application keeps it: real tables, real files, but no server around it. */
final class PlainLedger {
    private static final int PATIENCE_SECONDS = 30;

    static final String ORIGIN = "dangvan.example/ledger";

    /** One case filed and, for every third, decided: two acts, two or three rows, and a figure. */
    private static final String ACTS =
            """
            do $$
            declare
                e uuid; d uuid; day date := date '2026-11-23';
            begin
                for n in 1..%d loop
                    e := gen_random_uuid(); d := gen_random_uuid();
                    insert into entry (id, day, act, actor, role, unit, subject, facts)
                    values (e, day, 'intake.received', '00000000-0000-0000-0000-000000000001', 'public', 'xa-an-binh', d, '{"n":"1"}');
                    insert into docket (id, number, door, kind, matter, unit, settler, stage, language, received_on,
                                        resolve_due, due_on, entry_id, version, origin, instance, acts)
                    values (d, 'DV-' || d, 'NAMED', 'COMPLAINT', 'delay', 'xa-an-binh', 'xa-an-binh', 'RECEIVED', 'vi', day,
                            day + (n %% 5) - 2, day + 10, e, 0, d, 1, 0);
                    if n %% 3 = 0 then
                        e := gen_random_uuid();
                        insert into entry (id, day, act, actor, role, unit, subject, facts, rule)
                        values (e, day, 'casework.approved', '00000000-0000-0000-0000-00000000000a', 'leader', 'xa-an-binh', d, '{}', 'complaint.send1@2012-07-01');
                        update docket set decided_on = day, entry_id = e, version = 1 where id = d;
                    end if;
                end loop;
            end $$""";

    private static final String UNIT =
            """
            do $$
            declare e uuid := gen_random_uuid();
            begin
                insert into entry (id, day, act, actor, role, subject, facts)
                values (e, date '2026-11-01', 'organisation.founded', '00000000-0000-0000-0000-000000000002', 'system', e, '{}');
                insert into unit (code, level, name_vi, name_en, entry_id, version)
                values ('xa-an-binh', 'COMMUNE', 'Xã An Bình', 'An Binh', e, 0);
            end $$""";

    final Database database;
    Path folder;
    final NoteSigner key = NoteSigner.create(ORIGIN, NoteKey.LOG, new SecureRandom());
    Policy policy = Policy.parse("log " + key.key() + "\nquorum none\n");
    Cosigning cosigning = (signed, tree) -> signed;

    private PlainLedger(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** An empty ledger with one unit in it. */
    static PlainLedger fresh() {
        try {
            Path folder = Files.createTempDirectory("dangvan-ledger");
            PlainLedger ledger = new PlainLedger(Postgres.fresh(), folder);
            ledger.run(UNIT);
            return ledger;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A ledger with so many cases, all of it published. */
    static PlainLedger published(int cases) throws SQLException {
        PlainLedger ledger = fresh();
        ledger.act(cases);
        ledger.node().round();
        return ledger;
    }

    /** Acts as the application would do them; about four for each three cases. */
    void act(int cases) {
        run(acts(cases));
    }

    /** The statement that does so many. */
    static String acts(int cases) {
        return ACTS.formatted(cases);
    }

    /** A sequencer as a node would have it after a start. */
    Sequencer node() {
        return new Sequencer(application(), publication());
    }

    Publication publication() {
        return new Publication(
                new LedgerFolder(folder), new LogSigner(List.of(key)), policy, cosigning);
    }

    /** The newest published checkpoint. */
    Note checkpoint() {
        return new LedgerFolder(folder).note(LedgerFolder.CHECKPOINT).orElseThrow();
    }

    Optional<Note> checkpointIfAny() {
        return new LedgerFolder(folder).note(LedgerFolder.CHECKPOINT);
    }

    long entries() {
        return number("select count(*) from entry");
    }

    long published() {
        return policy.open(checkpoint()).size();
    }

    Tiles tiles() {
        return new Tiles(new LedgerFolder(folder)::read, published());
    }

    byte[] file(Tile tile) {
        return new LedgerFolder(folder).read(tile);
    }

    DataSource application() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(database.user());
        source.setPassword(database.password());
        return source;
    }

    DataSource superuser() {
        try {
            DataSource source = Postgres.running().superuser(database);
            source.setLoginTimeout(PATIENCE_SECONDS);
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement as the application. */
    void run(String sql) {
        run(application(), sql);
    }

    /** Runs statements as somebody who may do everything. */
    void superuser(String sql) {
        run(superuser(), sql);
    }

    /** Runs statements as somebody who may do everything, with the triggers off. */
    void tamper(String sql) {
        run(superuser(), "set session_replication_role = replica; " + sql);
    }

    /** The rows a question has, each by the names of its columns. */
    List<Map<String, Object>> rows(String sql) {
        try (Connection connection = superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (answer.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
                    row.put(answer.getMetaData().getColumnName(i), answer.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String sql) {
        return ((Number) rows(sql).get(0).values().iterator().next()).longValue();
    }

    private static void run(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
