package vn.dangvan.leaf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Malformed;

/**
 * What a person wrote, in the form the ledger commits to: a line of 32 hexadecimal digits that
 * nobody can guess, and the text. The SHA-256 of just this file, in UTF-8 and NFC, is the fact
 * {@code content} of the entry that received it. So whoever has the file can show what they wrote
 * and when; whoever has only the entry cannot try texts against it.
 *
 * @param salt {@value Commitment#SALT} random bytes
 * @param text without blanks at either end, lines ending with a line feed
 */
public record OwnWords(byte[] salt, String text) {
    /** The name of the fact. */
    public static final String FACT = "content";

    public OwnWords {
        if (salt.length != Commitment.SALT) {
            throw new Malformed("A salt has 16 bytes");
        }
    }

    /** The file. */
    public String file() {
        return HexFormat.of().formatHex(salt) + "\n" + text;
    }

    /** SHA-256 of the file, as 64 hexadecimal digits. */
    public String digest() {
        return HexFormat.of().formatHex(Hashes.sha256(file().getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return "OwnWords[…]";
    }
}
