package vn.dangvan.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static vn.dangvan.problem.ProblemType.SEAL_BROKEN;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import vn.dangvan.problem.Problem;

/**
 * A content key locked under another key, fit to be stored beside the case: {@code version(1) |
 * for(1) | ring key id(4) | nonce(12) | key(32) | tag(16)}. The case is authenticated with it, so
 * it opens for no other.
 *
 * @param bytes all 66 of them
 */
public record Wrapped(byte[] bytes) {
    /** Bytes in every wrapped key. */
    public static final int LENGTH = 66;

    private static final byte VERSION = 1;
    private static final byte RING = 1;
    private static final byte HOLDER = 2;
    private static final int HEADER_BYTES = 6;
    private static final String NOT_FROM_RING = "00000000";
    private static final String PURPOSE = "dangvan content key ";

    /**
     * @throws Problem SEAL_BROKEN if these bytes cannot be a wrapped key
     */
    public Wrapped {
        bytes = bytes.clone();
        if (bytes.length != LENGTH
                || bytes[0] != VERSION
                || (bytes[1] != RING && bytes[1] != HOLDER)) {
            throw new Problem(SEAL_BROKEN);
        }
    }

    static Wrapped forRing(SecretKey ringKey, String id, SecretKey content, UUID caseId) {
        return lock(ringKey, RING, id, content, caseId);
    }

    static Wrapped forHolder(SecretKey holder, SecretKey content, UUID caseId) {
        return lock(holder, HOLDER, NOT_FROM_RING, content, caseId);
    }

    /** Which key of the ring opens this: eight hexadecimal digits; empty if a holder's key does. */
    public Optional<String> ringKeyId() {
        return bytes[1] == RING
                ? Optional.of(HexFormat.of().formatHex(bytes, 2, HEADER_BYTES))
                : Optional.empty();
    }

    ContentKey open(SecretKey key, UUID caseId) {
        byte[] content = Gcm.open(key, HEADER_BYTES, context(caseId), bytes);
        try {
            return ContentKey.of(new SecretKeySpec(content, Gcm.KEY_ALGORITHM), caseId);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wrapped wrapped && Arrays.equals(bytes, wrapped.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Wrapped[" + ringKeyId().orElse("holder") + "]";
    }

    private static Wrapped lock(
            SecretKey key, byte holder, String id, SecretKey content, UUID caseId) {
        byte[] header = new byte[HEADER_BYTES];
        header[0] = VERSION;
        header[1] = holder;
        System.arraycopy(HexFormat.of().parseHex(id), 0, header, 2, HEADER_BYTES - 2);
        byte[] plain = content.getEncoded();
        try {
            return new Wrapped(Gcm.seal(key, header, context(caseId), plain));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    private static byte[] context(UUID caseId) {
        return (PURPOSE + caseId).getBytes(US_ASCII);
    }
}
