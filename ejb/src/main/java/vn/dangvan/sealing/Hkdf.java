package vn.dangvan.sealing;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes several independent keys out of one secret: HKDF with SHA-256, RFC 5869. The JDK has its
 * own only from version 24.
 */
final class Hkdf {
    private static final String MAC = "HmacSHA256";
    private static final int HASH_BYTES = 32;

    private Hkdf() {}

    /**
     * RFC 5869 section 2.2.
     *
     * @param salt any bytes; empty stands for 32 zero bytes, as the RFC says
     * @return the pseudorandom key, 32 bytes
     */
    static byte[] extract(byte[] salt, byte[] secret) {
        // The JDK refuses an empty key; HMAC itself would fill it up with zeros.
        return mac(salt.length == 0 ? new byte[HASH_BYTES] : salt).doFinal(secret);
    }

    /**
     * RFC 5869 section 2.3.
     *
     * @param length bytes wanted, at most 255 × 32
     */
    static byte[] expand(byte[] pseudorandomKey, byte[] info, int length) {
        if (length < 0 || length > 255 * HASH_BYTES) {
            throw new IllegalArgumentException("HKDF cannot give " + length + " bytes");
        }
        Mac mac = mac(pseudorandomKey);
        byte[] output = new byte[length];
        byte[] block = new byte[0];
        for (int done = 0, counter = 1; done < length; done += HASH_BYTES, counter++) {
            mac.update(block);
            mac.update(info);
            mac.update((byte) counter);
            Arrays.fill(block, (byte) 0);
            block = mac.doFinal();
            System.arraycopy(block, 0, output, done, Math.min(HASH_BYTES, length - done));
        }
        Arrays.fill(block, (byte) 0);
        return output;
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no " + MAC, e);
        }
    }
}
