package vn.dangvan.transparency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * What a witness says: at this time, this was the largest tree of this log (C2SP tlog-cosignature).
 */
public final class Cosignature {
    private static final int LENGTH = Long.BYTES + 64;

    private Cosignature() {}

    /**
     * When a witness cosigned a checkpoint, in seconds since 1970, UTC; empty where it did not, or
     * the signature is not good.
     */
    public static OptionalLong time(Note checkpoint, NoteKey witness) {
        return checkpoint.lines().stream()
                .filter(line -> line.by(witness) && good(checkpoint.text(), line, witness))
                .mapToLong(Cosignature::seconds)
                .max();
    }

    /** Whether the line is this witness's good signature under the text. */
    public static boolean good(String text, Note.Line line, NoteKey witness) {
        return witness.type() == NoteKey.WITNESS
                && line.signature().length == LENGTH
                && seconds(line) >= 0
                && witness.verifies(
                        message(text, seconds(line)),
                        Arrays.copyOfRange(line.signature(), Long.BYTES, LENGTH));
    }

    static byte[] message(String text, long seconds) {
        return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    private static long seconds(Note.Line line) {
        return ByteBuffer.wrap(line.signature()).getLong();
    }
}
