package vn.dangvan.checking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Cosignature;
import vn.dangvan.transparency.Frontier;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.NoteKey;
import vn.dangvan.transparency.Policy;

/** What was published before: each checkpoint that is kept, against its note and the files. */
final class CheckpointsCheck {
    private static final int BATCH = 500;
    private static final String PAGE =
            "select size, root, note from checkpoint where size > ? order by size limit " + BATCH;
    private static final String NEWEST = "select coalesce(max(size), 0) from checkpoint";
    private static final String HAS = "select count(*) from checkpoint where size = ?";

    private final Connection connection;
    private final ServedFiles files;
    private final Findings findings;
    private final Deque<Kept> page = new ArrayDeque<>();
    private final Anchors anchors;
    private long last = -1;

    CheckpointsCheck(Connection connection, ServedFiles files, Findings findings)
            throws SQLException {
        this.connection = connection;
        this.files = files;
        this.findings = findings;
        this.anchors = new Anchors(connection, findings);
    }

    private record Kept(long size, byte[] root, String note) {}

    /**
     * @param published the checkpoint in the files; null where there is none that can be trusted
     */
    void check(Checkpoint published, Note note) throws SQLException {
        anchors.alarms();
        long newest = number(NEWEST, -1);
        if (note == null && newest > 0) {
            findings.add("checkpoint-missing", newest);
        }
        if (published == null) {
            return;
        }
        if (newest > published.size() && newest > files.size()) {
            findings.add("files-behind", published.size());
        }
        if (number(HAS, published.size()) == 0) {
            findings.add("checkpoint-not-kept", published.size());
        }
        fill();
    }

    /** Compares what is kept of this size, if anything is, as the tree grows past it. */
    void reached(Frontier frontier) throws SQLException {
        while (!page.isEmpty() && page.peek().size() <= frontier.size()) {
            Kept kept = page.remove();
            if (kept.size() < frontier.size() || !Arrays.equals(kept.root(), frontier.root())) {
                findings.add("checkpoint-differs", kept.size());
            }
            note(kept);
            anchors.checkpoint(kept.size(), kept.root());
            findings.looked("checkpoints", 1);
            if (page.isEmpty()) {
                fill();
            }
        }
    }

    private void note(Kept kept) {
        try {
            Note note = Note.parse(kept.note());
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            if (checkpoint.size() != kept.size()
                    || !Arrays.equals(checkpoint.root(), kept.root())
                    || !good(note)) {
                findings.add("checkpoint-note", kept.size());
            } else if (files.signed(note).isEmpty()) {
                findings.note("checkpoint-by-older-key", kept.size());
            }
        } catch (Malformed e) {
            findings.add("checkpoint-note", kept.size());
        }
    }

    /** No signature of a key that is known may be false; keys that are retired are not known. */
    private boolean good(Note note) {
        for (NoteKey key : files.policy().log()) {
            boolean claims = note.lines().stream().anyMatch(line -> line.by(key));
            if (claims && !note.signedBy(key)) {
                return false;
            }
        }
        for (Policy.Witness witness : files.policy().witnesses().values()) {
            boolean claims = note.lines().stream().anyMatch(line -> line.by(witness.key()));
            if (claims && Cosignature.time(note, witness.key()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void fill() throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(PAGE)) {
            question.setLong(1, last);
            try (ResultSet answer = question.executeQuery()) {
                while (answer.next()) {
                    last = answer.getLong(1);
                    page.add(new Kept(last, answer.getBytes(2), answer.getString(3)));
                }
            }
        }
    }

    private long number(String sql, long size) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(sql)) {
            if (size >= 0) {
                question.setLong(1, size);
            }
            try (ResultSet answer = question.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }

    /** What the entry of this check has to hold, once the tree has been walked. */
    Map<String, String> anchors() {
        return anchors.facts();
    }
}
