package vn.dangvan.transparency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A text with signatures below it (C2SP signed-note).
 *
 * @param text what is signed; ends with a line end
 * @param lines the signatures, one line each
 */
public record Note(String text, List<Line> lines) {
    private static final String DASH = "\u2014 ";
    private static final int MOST_LINES = 100;
    private static final int LONGEST = 1 << 20;

    public Note {
        lines = List.copyOf(lines);
        if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new Malformed("Not the text of a note");
        }
    }

    /**
     * One signature.
     *
     * @param name whose it is
     * @param id the number of the key, four bytes
     * @param signature what the kind of key asks for
     */
    public record Line(String name, byte[] id, byte[] signature) {
        /**
         * Reads a signature line without its end.
         *
         * @throws Malformed if it is none
         */
        public static Line parse(String line) {
            int space = line.lastIndexOf(' ');
            if (!line.startsWith(DASH) || space <= DASH.length()) {
                throw new Malformed("Not a line of a signature");
            }
            String name = line.substring(DASH.length(), space);
            byte[] bytes = NoteKey.base64(line.substring(space + 1));
            if (bytes.length <= NoteKey.ID_LENGTH || name.indexOf(' ') >= 0) {
                throw new Malformed("Not a line of a signature");
            }
            return new Line(
                    name,
                    Arrays.copyOf(bytes, NoteKey.ID_LENGTH),
                    Arrays.copyOfRange(bytes, NoteKey.ID_LENGTH, bytes.length));
        }

        /** Whether the line says that it is this key's; not yet that it is. */
        public boolean by(NoteKey key) {
            return name.equals(key.name()) && Arrays.equals(id, key.id());
        }

        /** The line as it is written, with its end. */
        @Override
        public String toString() {
            byte[] bytes =
                    ByteBuffer.allocate(id.length + signature.length)
                            .put(id)
                            .put(signature)
                            .array();
            return DASH + name + " " + Base64.getEncoder().encodeToString(bytes) + "\n";
        }
    }

    /**
     * Reads a note.
     *
     * @throws Malformed if it is none, or larger than a megabyte or a hundred signatures
     */
    public static Note parse(String note) {
        int gap = note.lastIndexOf("\n\n");
        if (gap < 0 || note.length() > LONGEST || !note.endsWith("\n")) {
            throw new Malformed("Not a signed note");
        }
        List<Line> lines = new ArrayList<>();
        for (String line : note.substring(gap + 2).split("\n", MOST_LINES + 2)) {
            if (!line.isEmpty()) {
                lines.add(Line.parse(line));
            }
        }
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new Malformed("A note with no signature, or too many");
        }
        Note read = new Note(note.substring(0, gap + 1), lines);
        if (!read.toString().equals(note)) {
            throw new Malformed("Not a signed note");
        }
        return read;
    }

    /** Whether this log key signed the text. */
    public boolean signedBy(NoteKey key) {
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        return key.type() == NoteKey.LOG
                && lines.stream()
                        .anyMatch(line -> line.by(key) && key.verifies(message, line.signature()));
    }

    /** The same text with more signatures below. */
    public Note with(List<Line> more) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(more);
        return new Note(text, all);
    }

    /** The note as it is written. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(text).append('\n');
        lines.forEach(out::append);
        return out.toString();
    }
}
