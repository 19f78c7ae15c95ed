package vn.dangvan.transparency;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hashes of the tree: SHA-256 with the prefixes of RFC 6962, 2.1. Each is 32 bytes. */
public final class Hashes {
    /** Bytes of one hash. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** One per thread: making one costs as much as hashing a leaf. */
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Hashes::fresh);

    private Hashes() {}

    /** The hash of a leaf: SHA-256 over a zero byte and the entry. */
    public static byte[] leaf(byte[] entry) {
        MessageDigest digest = DIGEST.get();
        digest.update(LEAF);
        return digest.digest(entry);
    }

    /** The hash of a leaf that lies inside a larger array. */
    public static byte[] leaf(byte[] bytes, int from, int length) {
        MessageDigest digest = DIGEST.get();
        digest.update(LEAF);
        digest.update(bytes, from, length);
        return digest.digest();
    }

    /** The hash of two neighbours: SHA-256 over a one byte, the left and the right hash. */
    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = DIGEST.get();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** SHA-256 over the pieces, one after the other, without a prefix. */
    public static byte[] sha256(byte[]... pieces) {
        MessageDigest digest = DIGEST.get();
        for (byte[] piece : pieces) {
            digest.update(piece);
        }
        return digest.digest();
    }

    /** The root of the empty tree: SHA-256 of nothing. */
    public static byte[] empty() {
        return DIGEST.get().digest();
    }

    /**
     * Folds neighbours until one is left.
     *
     * @param hashes hashes one after the other
     * @param first the number of the first that counts
     * @param count how many; a power of two
     */
    static byte[] fold(byte[] hashes, int first, int count) {
        byte[] row = java.util.Arrays.copyOfRange(hashes, first * LENGTH, (first + count) * LENGTH);
        MessageDigest digest = DIGEST.get();
        for (int left = count; left > 1; left /= 2) {
            for (int i = 0; i < left / 2; i++) {
                digest.update(NODE);
                digest.update(row, i * 2 * LENGTH, 2 * LENGTH);
                System.arraycopy(digest.digest(), 0, row, i * LENGTH, LENGTH);
            }
        }
        return java.util.Arrays.copyOf(row, LENGTH);
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
