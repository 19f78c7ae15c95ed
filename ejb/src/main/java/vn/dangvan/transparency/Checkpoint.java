package vn.dangvan.transparency;

import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What a log says it is: its name, how many leaves, and the hash over all (C2SP tlog-checkpoint).
 * Lines of extension are not used and not accepted.
 *
 * @param origin the name of the log
 * @param size how many leaves
 * @param root the hash over all of them, 32 bytes
 */
public record Checkpoint(String origin, long size, byte[] root) {
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final int LINES = 3;

    public Checkpoint {
        if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0) {
            throw new Malformed("Not a checkpoint");
        }
        if (root.length != Hashes.LENGTH) {
            throw new Malformed("Not the root of a tree");
        }
    }

    /**
     * Reads the text of a note.
     *
     * @throws Malformed if it is not a checkpoint
     */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != LINES + 1
                || !lines[LINES].isEmpty()
                || !SIZE.matcher(lines[1]).matches()) {
            throw new Malformed("Not a checkpoint");
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), NoteKey.base64(lines[2]));
    }

    /**
     * Reads a checkpoint that this log signed.
     *
     * @throws Malformed if it is none, is another log's, or is not signed by it
     */
    public static Checkpoint of(Note note, NoteKey log) {
        if (!note.signedBy(log)) {
            throw new Malformed("The checkpoint is not signed by " + log.name());
        }
        Checkpoint checkpoint = parse(note.text());
        if (!checkpoint.origin.equals(log.name())) {
            throw new Malformed("The checkpoint is of another log");
        }
        return checkpoint;
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }
}
