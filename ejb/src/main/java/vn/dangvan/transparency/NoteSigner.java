package vn.dangvan.transparency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A private key that signs notes. Its file holds one line, {@code
 * PRIVATE+KEY+name+hash+base64(type, seed)}, as other tools for signed notes write it.
 */
public final class NoteSigner {
    private static final String PRIVATE = "PRIVATE+KEY+";
    private static final int SEED = 32;
    private static final int LAST_BYTE = 31;
    private static final int HIGH_BIT = 0x80;

    private final byte[] seed;
    private final PrivateKey secret;
    private final NoteKey key;

    private NoteSigner(String name, byte type, byte[] seed) {
        this.seed = seed;
        KeyPair pair = pair(seed);
        this.secret = pair.getPrivate();
        this.key = new NoteKey(name, type, bytes((EdECPublicKey) pair.getPublic()));
    }

    /**
     * A new key.
     *
     * @param type {@link NoteKey#LOG} or {@link NoteKey#WITNESS}
     */
    public static NoteSigner create(String name, byte type, SecureRandom random) {
        byte[] seed = new byte[SEED];
        random.nextBytes(seed);
        return new NoteSigner(name, type, seed);
    }

    /**
     * Reads the line of a key file.
     *
     * @throws Malformed if it is in another form; the message holds nothing of the key
     */
    public static NoteSigner parse(String line) {
        String[] parts = line.strip().split("\\+", 5);
        if (parts.length != 5 || !line.startsWith(PRIVATE)) {
            throw new Malformed("Not a private key of notes");
        }
        byte[] bytes = NoteKey.base64(parts[4]);
        if (bytes.length != SEED + 1) {
            throw new Malformed("Not a private key of a kind that is known");
        }
        NoteSigner signer =
                new NoteSigner(parts[2], bytes[0], Arrays.copyOfRange(bytes, 1, bytes.length));
        if (!HexFormat.of().formatHex(signer.key.id()).equals(parts[3])) {
            throw new Malformed("The private key does not fit its hash");
        }
        return signer;
    }

    /** The public half. */
    public NoteKey key() {
        return key;
    }

    /** Signs the text of a note as a log does. */
    public Note sign(String text) {
        return new Note(text, java.util.List.of(line(signature(bytes(text)))));
    }

    /**
     * The signature line of a witness for the text of a checkpoint (C2SP tlog-cosignature).
     *
     * @param seconds the time in seconds since 1970, UTC
     */
    public Note.Line cosign(String text, long seconds) {
        byte[] signature = signature(Cosignature.message(text, seconds));
        return line(
                ByteBuffer.allocate(Long.BYTES + signature.length)
                        .putLong(seconds)
                        .put(signature)
                        .array());
    }

    /** The line of a key file; a secret. */
    public String secretLine() {
        byte[] bytes = ByteBuffer.allocate(SEED + 1).put(key.type()).put(seed).array();
        return PRIVATE
                + key.name()
                + "+"
                + HexFormat.of().formatHex(key.id())
                + "+"
                + Base64.getEncoder().encodeToString(bytes);
    }

    private Note.Line line(byte[] signature) {
        return new Note.Line(key.name(), key.id(), signature);
    }

    private byte[] signature(byte[] message) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(secret);
            signing.update(message);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key cannot sign", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The JDK gives the public half of a seed only to whoever makes a pair from it. */
    private static KeyPair pair(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(
                    NamedParameterSpec.ED25519,
                    new SecureRandom() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        public void nextBytes(byte[] bytes) {
                            System.arraycopy(seed, 0, bytes, 0, bytes.length);
                        }
                    });
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java since 15 has Ed25519", e);
        }
    }

    /** RFC 8032, 5.1.2: the y in 32 bytes, lowest first, and the sign of x in the highest bit. */
    private static byte[] bytes(EdECPublicKey key) {
        byte[] highFirst = key.getPoint().getY().toByteArray();
        byte[] bytes = new byte[SEED];
        for (int i = 0; i < Math.min(SEED, highFirst.length); i++) {
            bytes[i] = highFirst[highFirst.length - 1 - i];
        }
        if (key.getPoint().isXOdd()) {
            bytes[LAST_BYTE] |= (byte) HIGH_BIT;
        }
        return bytes;
    }
}
