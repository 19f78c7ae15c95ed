package vn.dangvan.checking;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import vn.dangvan.sequencing.Sequencer;
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
    private static final String KEPT = "select exists (select 1 from checkpoint where size = ?)";
    private static final int PARTS = 4;
    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ServedFiles files;
    private final WitnessQuestion witnesses;
    private final ExecutorService threads;

    /**
     * @param folder the files that are served
     * @param policy keys of the log and its witnesses; those with an address are asked
     * @param threads two of them are kept busy, with rows and with files, besides the one that asks
     */
    public LedgerCheck(Path folder, Policy policy, ExecutorService threads) {
        this.files = new ServedFiles(folder, policy);
        this.witnesses = new WitnessQuestion(policy);
        this.threads = threads;
    }

    /**
     * Checks one frozen view of the database on two connections, outside any other transaction. A
     * checkpoint is in the files a moment before the database knows it; that moment is waited for.
     */
    public Report check(DataSource database, Course course) throws SQLException {
        try (Connection connection = database.getConnection();
                Connection beside = database.getConnection()) {
            connection.setAutoCommit(false);
            beside.setAutoCommit(false);
            try {
                Findings findings = new Findings();
                Note note = freeze(connection, findings);
                Questions.share(connection, beside);
                return check(connection, beside, note, findings, course);
            } finally {
                Sequencer.end(beside);
                Sequencer.end(connection);
            }
        }
    }

    /** Checks what the running transaction of this connection sees; ends nothing. */
    public Report check(Connection connection, Course course) throws SQLException {
        Findings findings = new Findings();
        Questions.plain(connection);
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
        LeavesCheck leaves = new LeavesCheck(connection, findings, course);
        course.expect(Math.max(1, leaves.size()) * PARTS);
        List<GuardsCheck.StateTable> tables = GuardsCheck.StateTable.all(connection);
        new GuardsCheck(connection, findings).check(tables);
        RowsCheck rows = new RowsCheck(beside, tables, leaves.size(), findings, course);
        if (beside != connection) {
            threads.execute(rows);
        }
        compare(leaves, rows, published == null ? 0 : published.size());
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

    /** Whatever breaks off, nobody uses the other connection any more afterwards. */
    private void compare(LeavesCheck leaves, RowsCheck rows, long published) throws SQLException {
        boolean compared = false;
        try {
            leaves.check(files, published);
            rows.await();
            compared = true;
        } finally {
            if (!compared) {
                rows.stop();
            }
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
            Questions.freeze(connection);
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
