package vn.dangvan.sealing;

import static vn.dangvan.problem.ProblemType.SEAL_BROKEN;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dangvan.problem.Problem;

/**
 * Seals what is too large for one piece (tệp), piece by piece: {@code count(4) | (length(4) |
 * sealed)…}. Each is tied to its place and to how many there are, so none can be left out, doubled
 * or moved.
 */
public final class Pieces {
    /** Bytes in a piece; the last one may have fewer. */
    private static final int PIECE = 1 << 20;

    private Pieces() {}

    /** Seals bytes of any length under the key of their case. */
    public static byte[] seal(ContentKey key, String field, byte[] plain) {
        int count = Math.max(1, (plain.length + PIECE - 1) / PIECE);
        List<byte[]> sealed = new ArrayList<>();
        int length = Integer.BYTES;
        for (int i = 0; i < count; i++) {
            int end = Math.min(plain.length, (i + 1) * PIECE);
            byte[] piece =
                    key.seal(place(field, i, count), Arrays.copyOfRange(plain, i * PIECE, end));
            sealed.add(piece);
            length += Integer.BYTES + piece.length;
        }
        ByteBuffer all = ByteBuffer.allocate(length).putInt(count);
        sealed.forEach(piece -> all.putInt(piece.length).put(piece));
        return all.array();
    }

    /**
     * Opens what {@link #seal} sealed.
     *
     * @throws Problem SEAL_BROKEN if key, case, field or any byte is not as it was
     */
    public static byte[] open(ContentKey key, String field, byte[] sealed) {
        ByteBuffer all = ByteBuffer.wrap(sealed);
        ByteBuffer plain = ByteBuffer.allocate(sealed.length);
        try {
            int count = all.getInt();
            if (count < 1) {
                throw new Problem(SEAL_BROKEN);
            }
            for (int i = 0; i < count; i++) {
                plain.put(key.open(place(field, i, count), next(all)));
            }
        } catch (BufferUnderflowException e) {
            throw new Problem(SEAL_BROKEN);
        }
        if (all.hasRemaining()) {
            throw new Problem(SEAL_BROKEN);
        }
        return Arrays.copyOf(plain.array(), plain.position());
    }

    private static byte[] next(ByteBuffer all) {
        int length = all.getInt();
        if (length < 0 || length > all.remaining()) {
            throw new Problem(SEAL_BROKEN);
        }
        byte[] piece = new byte[length];
        all.get(piece);
        return piece;
    }

    private static String place(String field, int at, int count) {
        return field + " " + at + "/" + count;
    }
}
