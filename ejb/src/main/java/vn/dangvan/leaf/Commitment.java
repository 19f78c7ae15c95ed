package vn.dangvan.leaf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Malformed;

/**
 * A value behind 16 random bytes: SHA-256 over both. Nobody finds the value by trying as long as
 * the salt is not known, and nobody at all once it is destroyed.
 */
public final class Commitment {
    /** Bytes of a salt. */
    public static final int SALT = 16;

    private Commitment() {}

    /** The commitment to a value, as 64 hexadecimal digits. */
    public static String to(byte[] salt, String value) {
        if (salt.length != SALT) {
            throw new Malformed("A salt has 16 bytes");
        }
        return HexFormat.of().formatHex(Hashes.sha256(salt, value.getBytes(UTF_8)));
    }

    /** The pseudonym of a person, case or unit. */
    public static String pseudonym(byte[] salt, UUID id) {
        return to(salt, id.toString());
    }

    /** The salt of one field, out of what is kept for the entry; one tells nothing of another. */
    public static byte[] saltOf(byte[] entry, String field) {
        byte[] inner = Hashes.sha256(entry, field.getBytes(UTF_8));
        return Arrays.copyOf(Hashes.sha256(entry, inner), SALT);
    }
}
