package vn.dangvan.witness;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.NoteKey;
import vn.dangvan.transparency.NoteSigner;
import vn.dangvan.transparency.Proofs;

/**
 * Cosigns a checkpoint of a log it trusts, if that continues the one it cosigned before, and
 * remembers it before it answers (C2SP tlog-witness). Questions about one log are taken one after
 * the other. The time of its cosignatures never goes back for one log, whatever the clock does.
 */
public final class Witness implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Witness.class.getName());
    private static final String KEY = "key";

    private final NoteSigner signer;
    private final TrustedLogs logs;
    private final Memory memory;
    private final Clock clock;
    private final Map<String, Object> turns = new ConcurrentHashMap<>();

    /**
     * Opens what the witness remembers; its key is made at the first start.
     *
     * @param folder its own, for nobody else to read
     * @param name of its key
     * @param logs the file with the keys it trusts, a line each
     * @throws Unusable with what is wrong
     */
    public Witness(Path folder, String name, Path logs, Clock clock) {
        this.logs = new TrustedLogs(logs);
        this.memory = new Memory(folder);
        this.clock = clock;
        try {
            this.signer = KeyFile.of(folder.resolve(KEY), name, NoteKey.WITNESS);
        } catch (Unusable | Malformed e) {
            memory.close();
            throw e;
        }
    }

    /** What checks its cosignatures. */
    public NoteKey key() {
        return signer.key();
    }

    /** Lets another witness use the folder. */
    @Override
    public void close() {
        memory.close();
    }

    /** Answers one question, as long as {@link Question#LONGEST} bytes at most. */
    Answer answer(byte[] body) {
        try {
            Question question = Question.parse(body);
            return answer(question, Checkpoint.parse(question.checkpoint().text()));
        } catch (Malformed e) {
            return Answer.plain(Answer.MALFORMED, "This is not a question to a witness.\n");
        }
    }

    private Answer answer(Question question, Checkpoint checkpoint) {
        List<NoteKey> keys = logs.of(checkpoint.origin());
        if (keys.isEmpty()) {
            return Answer.plain(Answer.UNKNOWN_LOG, "This log is not known here.\n");
        }
        Optional<Note> signed = onlyOf(question.checkpoint(), keys);
        if (signed.isEmpty()) {
            return Answer.plain(Answer.NOT_SIGNED, "No key of this log has signed.\n");
        }
        if (question.old() > checkpoint.size()) {
            return Answer.plain(Answer.MALFORMED, "The old size is above the new one.\n");
        }
        synchronized (turns.computeIfAbsent(checkpoint.origin(), origin -> new Object())) {
            try {
                return inTurn(question, checkpoint, signed.get());
            } catch (IOException e) {
                LOG.log(System.Logger.Level.ERROR, "The memory of this witness cannot be used", e);
                return Answer.plain(Answer.CANNOT_REMEMBER, "The memory cannot be used.\n");
            }
        }
    }

    private Answer inTurn(Question question, Checkpoint now, Note signed) throws IOException {
        Optional<Memory.Cosigned> last = memory.last(now.origin(), key());
        Checkpoint before =
                last.map(Memory.Cosigned::checkpoint)
                        .orElseGet(() -> new Checkpoint(now.origin(), 0, Hashes.empty()));
        if (question.old() != before.size()) {
            return Answer.conflict(before.size());
        }
        boolean follows =
                Proofs.consistent(
                        before.size(), before.root(), now.size(), now.root(), question.proof());
        if (before.size() == now.size() && !Arrays.equals(before.root(), now.root())) {
            if (last.isPresent()) {
                LOG.log(System.Logger.Level.ERROR, "A log has signed two histories of one size");
                memory.keepEvidence(now.origin(), signed);
            }
            return Answer.conflict(before.size());
        }
        if (!follows) {
            return Answer.plain(Answer.INCONSISTENT, "This does not continue what was here.\n");
        }
        long notBefore = last.map(Memory.Cosigned::lastTime).orElse(0L);
        long time = Math.max(notBefore, clock.instant().getEpochSecond());
        Note.Line cosignature = signer.cosign(now.text(), time);
        memory.remember(now.origin(), signed.with(List.of(cosignature)));
        return Answer.of(cosignature);
    }

    /** The note with the good signatures of these keys alone: nothing of strangers is kept. */
    private static Optional<Note> onlyOf(Note note, List<NoteKey> keys) {
        List<Note.Line> good =
                note.lines().stream()
                        .filter(line -> keys.stream().anyMatch(key -> signs(note, line, key)))
                        .limit(keys.size())
                        .toList();
        return good.isEmpty() ? Optional.empty() : Optional.of(new Note(note.text(), good));
    }

    private static boolean signs(Note note, Note.Line line, NoteKey key) {
        return new Note(note.text(), List.of(line)).signedBy(key);
    }
}
