package vn.dangvan.sequencing;

import java.util.List;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.NoteKey;
import vn.dangvan.transparency.NoteSigner;

/**
 * The keys of the log. The first signs; while a key is being replaced the old one signs too, so
 * that whoever does not know the new one yet is not shut out.
 *
 * @param keys the key that counts first, then older ones
 */
public record LogSigner(List<NoteSigner> keys) {
    /**
     * @throws Malformed if there is none, one is not a log's, or they are of different logs
     */
    public LogSigner {
        keys = List.copyOf(keys);
        if (keys.isEmpty()
                || keys.stream().anyMatch(key -> key.key().type() != NoteKey.LOG)
                || keys.stream().map(key -> key.key().name()).distinct().count() != 1) {
            throw new Malformed("Not the keys of one log");
        }
    }

    /** The name of the log. */
    public String origin() {
        return keys.get(0).key().name();
    }

    /** The public half of the key that counts. */
    public NoteKey key() {
        return keys.get(0).key();
    }

    /** Signs a checkpoint with every key. */
    public Note sign(Checkpoint checkpoint) {
        String text = checkpoint.text();
        return new Note(
                text, keys.stream().flatMap(key -> key.sign(text).lines().stream()).toList());
    }

    /**
     * Says that the first key signs from now on: name of the log, the word key, the key before it
     * or a dash, and the key, a line each; signed by both.
     *
     * @param before the key so far, as verifiers write it; null where there was none
     * @throws Halted if the key so far is not among these
     */
    Note handOver(String before) {
        NoteSigner old =
                keys.stream()
                        .filter(key -> before != null && key.key().toString().equals(before))
                        .findFirst()
                        .orElse(null);
        if (before != null && old == null) {
            throw new Halted("key-not-handed-over", origin());
        }
        String text = "%s\nkey\n%s\n%s\n".formatted(origin(), before == null ? "-" : before, key());
        Note note = keys.get(0).sign(text);
        return old == null ? note : note.with(old.sign(text).lines());
    }

    /**
     * Reads a checkpoint of this log.
     *
     * @throws Halted if none of the keys has signed it
     */
    Checkpoint own(Note note) {
        return keys.stream()
                .map(NoteSigner::key)
                .filter(note::signedBy)
                .findFirst()
                .map(key -> Checkpoint.of(note, key))
                .orElseThrow(() -> new Halted("key-foreign", origin()));
    }
}
