package vn.dangvan.transparency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key that checks signatures of notes (C2SP signed-note), written {@code
 * name+hash+base64}.
 *
 * @param name whose key it is: without spaces and plus signs
 * @param type {@link #LOG} or {@link #WITNESS}
 * @param key 32 bytes of Ed25519 (RFC 8032)
 */
public record NoteKey(String name, byte type, byte[] key) {
    /** Ed25519 over the text of the note. */
    public static final byte LOG = 1;

    /** Ed25519 over a time and the text of the note (C2SP tlog-cosignature). */
    public static final byte WITNESS = 4;

    /** Bytes of the number that a signature names its key by. */
    public static final int ID_LENGTH = 4;

    private static final int KEY_LENGTH = 32;
    private static final int LONGEST_NAME = 200;
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    public NoteKey {
        if (name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.chars().anyMatch(c -> c <= ' ' || c == '+' || Character.isWhitespace(c))) {
            throw new Malformed("Not a name of a key");
        }
        if (key.length != KEY_LENGTH || type != LOG && type != WITNESS) {
            throw new Malformed("Not a key of a kind that is known");
        }
    }

    /**
     * Reads {@code name+hash+base64}.
     *
     * @throws Malformed if it is not in this form or the hash is another key's
     */
    public static NoteKey parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new Malformed("Not a key of notes");
        }
        byte[] bytes = base64(parts[2]);
        if (bytes.length != KEY_LENGTH + 1) {
            throw new Malformed("Not a key of a kind that is known");
        }
        NoteKey key = new NoteKey(parts[0], bytes[0], Arrays.copyOfRange(bytes, 1, bytes.length));
        if (!key.hash().equals(parts[1])) {
            throw new Malformed("The key of " + parts[0] + " does not fit its hash");
        }
        return key;
    }

    /**
     * The number of this key: the first four bytes of SHA-256 over name, line end, type and key.
     */
    public byte[] id() {
        byte[] hash =
                Hashes.sha256(
                        (name + "\n").getBytes(StandardCharsets.UTF_8), new byte[] {type}, key);
        return Arrays.copyOf(hash, ID_LENGTH);
    }

    /** Whether this key made the signature; false also where the key is not one. */
    public boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(publicKey());
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        byte[] encoded = ByteBuffer.allocate(X509.length + KEY_LENGTH).put(X509).put(key).array();
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private String hash() {
        return HexFormat.of().formatHex(id());
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        byte[] bytes = ByteBuffer.allocate(KEY_LENGTH + 1).put(type).put(key).array();
        return name + "+" + hash() + "+" + Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
                throw new Malformed("Base64 in another form than the usual one");
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw new Malformed("Not base64");
        }
    }
}
