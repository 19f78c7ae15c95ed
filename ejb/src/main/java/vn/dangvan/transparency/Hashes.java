package vn.dangvan.transparency;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

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

    /**
     * The hash of a leaf that lies inside a larger array.
     *
     * @param hash where it goes; nothing else is made for it
     */
    public static void leaf(byte[] bytes, int from, int length, byte[] hash) {
        MessageDigest digest = DIGEST.get();
        digest.update(LEAF);
        digest.update(bytes, from, length);
        finish(digest, hash, 0);
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
    public static byte[] fold(byte[] hashes, int first, int count) {
        byte[] row = Arrays.copyOfRange(hashes, first * LENGTH, (first + count) * LENGTH);
        byte[] pair = new byte[1 + 2 * LENGTH];
        pair[0] = NODE;
        MessageDigest digest = DIGEST.get();
        for (int left = count; left > 1; left /= 2) {
            for (int i = 0; i < left / 2; i++) {
                System.arraycopy(row, i * 2 * LENGTH, pair, 1, 2 * LENGTH);
                digest.update(pair, 0, pair.length);
                finish(digest, row, i * LENGTH);
            }
        }
        return Arrays.copyOf(row, LENGTH);
    }

    private static void finish(MessageDigest digest, byte[] into, int at) {
        try {
            digest.digest(into, at, LENGTH);
        } catch (DigestException e) {
            throw new IllegalStateException("There is no room for a hash", e);
        }
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
