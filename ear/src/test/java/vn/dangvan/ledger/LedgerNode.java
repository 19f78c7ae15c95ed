package vn.dangvan.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import vn.dangvan.sequencing.Halted;
import vn.dangvan.sequencing.LedgerFolder;
import vn.dangvan.sequencing.LogSigner;
import vn.dangvan.sequencing.Publication;
import vn.dangvan.sequencing.Sequencer;
import vn.dangvan.sequencing.Witnesses;
import vn.dangvan.transparency.NoteSigner;
import vn.dangvan.transparency.Policy;

/**
 * A node of the log as a process of its own, to be killed: {@code LedgerNode SETTINGS 57} does two
 * rounds with acts between them and ends before its 57th step; {@code LedgerNode SETTINGS on} does
 * one round after the other for good, whatever goes wrong.
 */
final class LedgerNode {
    private static final long PAUSE = 50_000_000;

    private LedgerNode() {}

    public static void main(String... words) throws IOException, SQLException {
        Path settings = Path.of(words[0]);
        boolean on = words[1].equals("on");
        Steps steps = new Steps(on ? 0 : Integer.parseInt(words[1]), System.out);
        ExecutorService threads = Executors.newCachedThreadPool();
        DataSource database = database(settings);
        Sequencer node = node(settings, steps, steps.counted(database), threads);
        if (on) {
            System.out.println("goes on");
            while (true) {
                tried(node);
                LockSupport.parkNanos(PAUSE);
            }
        }
        node.round();
        act(database);
        node.round();
        System.out.println("done after " + steps.count());
        threads.shutdown();
    }

    private static Sequencer node(
            Path settings, Steps steps, DataSource database, ExecutorService threads)
            throws IOException {
        Policy policy = Policy.parse(Files.readString(settings.resolve("policy")));
        NoteSigner key = NoteSigner.parse(Files.readString(settings.resolve("key")));
        Path folder = Path.of(Files.readString(settings.resolve("folder")));
        return new Sequencer(
                database,
                new Publication(
                        new LedgerFolder(StepFiles.counted(steps, folder)),
                        new LogSigner(List.of(key)),
                        policy,
                        steps.counted(new Witnesses(policy, threads)::ask)));
    }

    private static void tried(Sequencer node) {
        try {
            node.round();
        } catch (Halted e) {
            System.out.println("Halted: " + e.kind());
        } catch (SQLException | RuntimeException e) {
            System.out.println("Trouble: " + e.getClass().getSimpleName());
        }
    }

    private static void act(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(PlainLedger.acts(220));
        }
    }

    private static DataSource database(Path settings) throws IOException {
        List<String> lines = Files.readAllLines(settings.resolve("database"));
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(lines.get(0));
        source.setUser(lines.get(1));
        source.setPassword(lines.get(2));
        return source;
    }
}
