package vn.dangvan.sealing;

import static vn.dangvan.problem.ProblemType.SEAL_BROKEN;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import vn.dangvan.problem.Problem;

/**
 * AES-256-GCM as NIST SP 800-38D has it: 96-bit random nonce, 128-bit tag. Everything sealed has
 * one form, {@code header | nonce | ciphertext | tag}; the header is authenticated with the rest.
 *
 * <p>With random nonces one key may seal 2³² times (section 8.3), far more than a case has texts or
 * the country has cases.
 */
final class Gcm {
    static final String KEY_ALGORITHM = "AES";
    static final int KEY_BYTES = 32;
    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;
    static final SecureRandom RANDOM = new SecureRandom();

    private static final String CIPHER = "AES/GCM/NoPadding";

    private Gcm() {}

    static byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /**
     * @param header goes in front in the clear, bytes of any number
     * @param context is authenticated but not kept: whoever opens must know it
     */
    static byte[] seal(SecretKey key, byte[] header, byte[] context, byte[] plain) {
        return seal(key, header, context, plain, randomBytes(NONCE_BYTES));
    }

    /** For known answers only; a nonce MUST NOT come twice under one key. */
    static byte[] seal(SecretKey key, byte[] header, byte[] context, byte[] plain, byte[] nonce) {
        int start = header.length + NONCE_BYTES;
        byte[] sealed = new byte[start + plain.length + TAG_BYTES];
        System.arraycopy(header, 0, sealed, 0, header.length);
        System.arraycopy(nonce, 0, sealed, header.length, NONCE_BYTES);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, sealed, header.length, context);
            cipher.doFinal(plain, 0, plain.length, sealed, start);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK cannot do " + CIPHER, e);
        }
    }

    /**
     * @param headerBytes how much of the front is header; its meaning is for the caller to check
     * @return the plain bytes
     * @throws Problem SEAL_BROKEN if anything differs from what was sealed. Nothing more is said: a
     *     reason would only help whoever tampers.
     */
    static byte[] open(SecretKey key, int headerBytes, byte[] context, byte[] sealed) {
        int start = headerBytes + NONCE_BYTES;
        if (sealed.length < start + TAG_BYTES) {
            throw new Problem(SEAL_BROKEN);
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, sealed, headerBytes, context);
            return cipher.doFinal(sealed, start, sealed.length - start);
        } catch (GeneralSecurityException e) {
            throw new Problem(SEAL_BROKEN);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] sealed, int header, byte[] context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG_BYTES, sealed, header, NONCE_BYTES));
        cipher.updateAAD(sealed, 0, header);
        cipher.updateAAD(context);
        return cipher;
    }
}
