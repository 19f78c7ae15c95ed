package vn.dangvan.sealing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The two things a secret in somebody's hand is good for: finding a row, and opening it. Either is
 * derived from the secret by HKDF (RFC 5869), so the one that is stored says nothing of the other.
 *
 * <p>The secret MUST be random and long (80 bits or more): nothing here slows down guessing.
 */
public final class Handle {
    private static final Pattern PURPOSE = Pattern.compile("[a-z]{1,32}");
    private static final int BYTES = 32;

    private final byte[] lookup;
    private final SecretKey key;

    private Handle(byte[] lookup, SecretKey key) {
        this.lookup = lookup;
        this.key = key;
    }

    /**
     * @param secret what the person or program holds; stays with the caller, who may wipe it
     * @param purpose one lower-case word such as {@code return}; another purpose gives another
     *     handle, so a secret of one kind never opens what belongs to another kind
     */
    public static Handle of(byte[] secret, String purpose) {
        if (!PURPOSE.matcher(purpose).matches()) {
            throw new IllegalArgumentException("A purpose is one lower-case word");
        }
        byte[] root = Hkdf.extract(new byte[0], secret);
        byte[] lookup = Hkdf.expand(root, info(purpose, "lookup"), BYTES);
        byte[] key = Hkdf.expand(root, info(purpose, "seal"), BYTES);
        try {
            return new Handle(lookup, new SecretKeySpec(key, Gcm.KEY_ALGORITHM));
        } finally {
            Arrays.fill(root, (byte) 0);
            Arrays.fill(key, (byte) 0);
        }
    }

    /** Finds the row: 32 bytes, harmless to store and to index. */
    public byte[] lookup() {
        return lookup.clone();
    }

    /** Opens what the row holds: an AES key of 256 bits that MUST NOT be stored. */
    public SecretKey key() {
        return key;
    }

    @Override
    public String toString() {
        return "Handle[…]";
    }

    private static byte[] info(String purpose, String use) {
        return ("dangvan " + purpose + " " + use + " v1").getBytes(US_ASCII);
    }
}
