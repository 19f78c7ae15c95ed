package vn.dangvan.checking;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.Policy;

/**
 * Compares everything the ledger is made of, part by part: guards of the database, leaves with
 * entries and files, rows with footprints, figures with leaves, files with the checkpoint,
 * checkpoints with the files, and the checkpoint with the witnesses.
 *
 * <p>Runs beside the sequencer. What it cannot see: an act whose entry, rows and footprints were
 * taken away again by somebody with the database before it was published, a second or two later.
 */
public final class LedgerCheck {
    private static final String VIEW = "set transaction isolation level repeatable read, read only";

    /** Names of tables and functions mean what they should, and bytes are written one way. */
    private static final String PLAIN =
            "set local search_path = pg_catalog, public, pg_temp; set local bytea_output = hex";

    private static final String KEPT = "select exists (select 1 from checkpoint where size = ?)";
    private static final int PARTS = 3;
    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ServedFiles files;
    private final WitnessQuestion witnesses;
    private final ExecutorService threads;

    /**
     * @param folder the files that are served
     * @param policy keys of the log and its witnesses; those with an address are asked
     * @param threads two are kept busy, with files and with rows
     */
    public LedgerCheck(Path folder, Policy policy, ExecutorService threads) {
        this.files = new ServedFiles(folder, policy);
        this.witnesses = new WitnessQuestion(policy);
        this.threads = threads;
    }

    /**
     * Checks one frozen view of the database, outside any other transaction. A checkpoint is in the
     * files a moment before the database knows it; that moment is waited for.
     */
    public Report check(DataSource database, Course course) throws SQLException {
        try (Connection connection = database.getConnection();
                Connection beside = database.getConnection()) {
            connection.setAutoCommit(false);
            beside.setAutoCommit(false);
            try {
                Findings findings = new Findings();
                Note note = freeze(connection, findings);
                share(connection, beside);
                return check(connection, beside, note, findings, course);
            } finally {
                end(beside);
                end(connection);
            }
        }
    }

    private static void end(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** Lets another connection see just what this one sees. */
    private static void share(Connection connection, Connection beside) throws SQLException {
        try (Statement question = connection.createStatement();
                ResultSet snapshot = question.executeQuery("select pg_export_snapshot()");
                Statement other = beside.createStatement()) {
            snapshot.next();
            other.execute(VIEW);
            other.execute("set transaction snapshot '%s'".formatted(snapshot.getString(1)));
        }
    }

    /** Checks what the running transaction of this connection sees; ends nothing. */
    public Report check(Connection connection, Course course) throws SQLException {
        Findings findings = new Findings();
        return check(connection, connection, note(findings), findings, course);
    }

    /**
     * @param beside where rows are looked at while leaves are on the first; the first itself where
     *     there is no second one, then after them
     */
    private Report check(
            Connection connection, Connection beside, Note note, Findings findings, Course course)
            throws SQLException {
        Checkpoint published = published(note, findings);
        boolean whole = true;
        try {
            run(connection, beside, note, published, findings, course);
        } catch (CancellationException e) {
            whole = false;
        }
        long size = published == null ? 0 : published.size();
        return findings.report(size, published == null ? null : published.root(), whole);
    }

    private void run(
            Connection connection,
            Connection beside,
            Note note,
            Checkpoint published,
            Findings findings,
            Course course)
            throws SQLException {
        plain(connection);
        plain(beside);
        LeavesCheck leaves = new LeavesCheck(connection, findings, course);
        course.expect(Math.max(1, leaves.size()) * PARTS);
        List<RowsCheck.StateTable> tables = RowsCheck.StateTable.all(connection);
        new GuardsCheck(connection, findings).check(tables);
        FutureTask<Void> rows = rows(beside, tables, Math.max(1, leaves.size()), findings, course);
        if (beside != connection) {
            threads.execute(rows);
        }
        try {
            leaves.check(files, published == null ? 0 : published.size());
        } finally {
            rows.run();
            await(rows);
        }
        leaves.acts().compare(connection, findings);
        CheckpointsCheck checkpoints = new CheckpointsCheck(connection, files, findings);
        checkpoints.check(published, note);
        new FilesCheck(files, findings, course, threads).check(published, checkpoints);
        findings.anchor(checkpoints.anchors());
        if (published != null) {
            witnesses.ask(files, findings);
        }
        course.step(course.total() - course.done());
    }

    private static FutureTask<Void> rows(
            Connection connection,
            List<RowsCheck.StateTable> tables,
            long steps,
            Findings findings,
            Course course) {
        RowsCheck rows = new RowsCheck(connection, findings, course);
        return new FutureTask<>(
                () -> {
                    rows.check(tables, steps);
                    return null;
                });
    }

    /** Nothing may use the connection any more when it goes back. */
    private static void await(FutureTask<Void> rows) throws SQLException {
        boolean interrupted = false;
        while (true) {
            try {
                rows.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                if (e.getCause() instanceof SQLException cause) {
                    throw cause;
                }
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException("Rows could not be compared", e.getCause());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void plain(Connection connection) throws SQLException {
        try (Statement plain = connection.createStatement()) {
            plain.execute(PLAIN);
        }
    }

    private Note note(Findings findings) {
        try {
            return files.note().orElse(null);
        } catch (Malformed e) {
            findings.add("checkpoint-malformed", "checkpoint");
            return null;
        }
    }

    private Checkpoint published(Note note, Findings findings) {
        if (note == null) {
            return null;
        }
        Checkpoint checkpoint = files.signed(note).orElse(null);
        if (checkpoint == null) {
            findings.add("checkpoint-unsigned", "checkpoint");
        } else if (!files.policy().satisfied(note)) {
            findings.add("checkpoint-uncosigned", checkpoint.size());
        }
        return checkpoint;
    }

    /** The files come first: what they hold the database must know, and not the other way round. */
    private Note freeze(Connection connection, Findings findings) throws SQLException {
        for (int i = 1; ; i++) {
            Note note = note(findings);
            try (Statement freeze = connection.createStatement()) {
                freeze.execute(VIEW);
            }
            Checkpoint checkpoint = note == null ? null : files.signed(note).orElse(null);
            if (checkpoint == null || i == TRIES || knows(connection, checkpoint.size())) {
                return note;
            }
            connection.rollback();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean knows(Connection connection, long size) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(KEPT)) {
            question.setLong(1, size);
            try (ResultSet answer = question.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
