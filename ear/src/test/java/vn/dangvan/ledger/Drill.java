package vn.dangvan.ledger;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;
import vn.dangvan.checking.Course;
import vn.dangvan.checking.LedgerCheck;
import vn.dangvan.checking.Report;
import vn.dangvan.leaf.Json;
import vn.dangvan.sequencing.Halted;
import vn.dangvan.sequencing.LedgerFolder;
import vn.dangvan.sequencing.LogSigner;
import vn.dangvan.sequencing.Publication;
import vn.dangvan.sequencing.Publication.Cosigning;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.Policy;
import vn.dangvan.transparency.Tree;
import vn.dangvan.witness.Refused;
import vn.dangvan.witness.Unreachable;
import vn.dangvan.witness.Witness;
import vn.dangvan.witness.WitnessClient;
import vn.dangvan.witness.WitnessServer;

/**
 * A ledger of some 650 leaves with two witnesses that remember it, two backups, and a check that
 * was recorded: for somebody who has the database, the files and the key to spoil.
 */
final class Drill implements AutoCloseable {
    final PlainLedger ledger = PlainLedger.fresh();
    final ExecutorService threads = Executors.newFixedThreadPool(2);
    final List<UUID> entries = new ArrayList<>();
    final List<Backup> backups = new ArrayList<>();
    private final List<WitnessServer> servers = new ArrayList<>();
    private final List<WitnessClient> clients = new ArrayList<>();
    private final LedgerCheck check;
    private final Logger quiet = Logger.getLogger(Witness.class.getName());
    final FilesInMemory files;
    final Connection connection;

    /** What lay there some time ago. */
    record Backup(PGSimpleDataSource database, FilesInMemory files, long size) {}

    Drill() throws Exception {
        quiet.setLevel(Level.OFF);
        Path home = Files.createTempDirectory("dangvan-witnesses");
        Path logs = Files.writeString(home.resolve("logs"), ledger.key.key() + "\n");
        StringBuilder policy = new StringBuilder("log " + ledger.key.key() + "\n");
        for (String name : List.of("a", "b")) {
            Witness witness =
                    new Witness(home.resolve(name), name + ".example", logs, Clock.systemUTC());
            WitnessServer server =
                    WitnessServer.start(
                            witness, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            servers.add(server);
            String url = "http://127.0.0.1:" + server.port() + "/";
            clients.add(new WitnessClient(witness.key(), url));
            policy.append("witness %s %s %s\n".formatted(name, witness.key(), url));
        }
        ledger.policy = Policy.parse(policy + "group both all a b\nquorum both\n");
        ledger.cosigning = cosigning();
        check = new LedgerCheck(ledger.folder, ledger.policy, threads);
        grow();
        connection = ledger.superuser().getConnection();
        connection.setAutoCommit(false);
        files = FilesInMemory.of(ledger.folder);
        entries.addAll(entries());
    }

    private void grow() throws Exception {
        for (int i = 0; i < 5; i++) {
            ledger.act(87);
            if (i == 2) {
                ledger.run(DrillStory.PEOPLE);
            }
            ledger.node().round();
            if (i == 1 || i == 3) {
                backups.add(backup(i));
            }
        }
        ledger.run(DrillStory.ERASED);
        ledger.node().round();
        Report report = check.check(ledger.superuser(), new Course());
        ledger.run(DrillStory.CHECKED.formatted(Json.write(report.anchors())));
        ledger.node().round();
    }

    private Backup backup(int number) throws Exception {
        PGSimpleDataSource source = (PGSimpleDataSource) ledger.superuser();
        String name = source.getDatabaseName();
        try (Connection superuser = source.getConnection()) {
            superuser
                    .createStatement()
                    .execute("create database %s_%d template %s".formatted(name, number, name));
        }
        source.setDatabaseName(name + "_" + number);
        return new Backup(source, FilesInMemory.of(ledger.folder), ledger.published());
    }

    private Cosigning cosigning() {
        return (signed, tree) -> {
            List<Note.Line> lines = new ArrayList<>();
            clients.forEach(client -> lines.addAll(ask(client, signed, tree)));
            return signed.with(lines);
        };
    }

    private static List<Note.Line> ask(WitnessClient client, Note signed, Tree tree) {
        try {
            return List.of(client.cosign(signed, 0, tree::consistency));
        } catch (Unreachable e) {
            return List.of();
        } catch (Refused e) {
            throw new Halted("witness-refused", client.key().name());
        }
    }

    /**
     * What the next round of a node would come to. Witnesses are asked about a log as long as it
     * was only, since they would remember a longer one.
     */
    String round() {
        Cosigning careful =
                (signed, tree) ->
                        tree.size() == entries.size() ? cosigning().ask(signed, tree) : signed;
        try {
            new Publication(
                            new LedgerFolder(ledger.folder),
                            new LogSigner(List.of(ledger.key)),
                            ledger.policy,
                            careful)
                    .publish(connection, true);
            return "signs";
        } catch (Halted e) {
            return e.kind();
        } catch (Malformed e) {
            return "file-malformed";
        } catch (SQLException e) {
            return "database-unusable";
        }
    }

    Report check() throws SQLException {
        return check.check(connection, new Course());
    }

    Report check(PGSimpleDataSource database) throws SQLException {
        return check.check(database, new Course());
    }

    /** Does something as somebody whom no trigger stops. */
    int sql(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    Object value(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getObject(1);
            }
        }
    }

    String text(String sql, Object... values) throws SQLException {
        return value(sql, values).toString();
    }

    /** The index of a leaf. */
    int leaf(Random random) {
        return random.nextInt(entries.size());
    }

    long indexOf(Object entry) {
        return entries.indexOf(entry);
    }

    /** A key of a row, any of them as likely as another. */
    String any(String table, String key, Random random) throws SQLException {
        int place = random.nextInt(((Long) value("select count(*) from " + table)).intValue());
        return text(
                "select %2$s from %1$s order by 1 offset %3$d limit 1"
                        .formatted(table, key, place));
    }

    void restore() throws SQLException, IOException {
        connection.rollback();
        files.restore();
    }

    private List<UUID> entries() throws SQLException {
        List<UUID> found = new ArrayList<>();
        try (ResultSet answer =
                connection
                        .createStatement()
                        .executeQuery("select entry_id from leaf order by index")) {
            while (answer.next()) {
                found.add(answer.getObject(1, UUID.class));
            }
        }
        connection.rollback();
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        servers.forEach(WitnessServer::close);
        threads.shutdown();
    }
}
