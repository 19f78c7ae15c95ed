package vn.dangvan.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.problem.ProblemType.SEAL_BROKEN;
import static vn.dangvan.sealing.Refusals.assertRefused;

import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class GcmTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final String NONCE = "cafebabefacedbaddecaf888";

    /** McGrew and Viega, "The Galois/Counter Mode of Operation", appendix B, test case 16. */
    @Test
    void the_published_known_answer_comes_out() {
        SecretKey key =
                key("feffe9928665731c6d6a8f9467308308" + "feffe9928665731c6d6a8f9467308308");
        byte[] context = HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
        byte[] plain =
                HEX.parseHex(
                        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                                + "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39");
        byte[] sealed = Gcm.seal(key, new byte[0], context, plain, HEX.parseHex(NONCE));
        assertThat(HEX.formatHex(sealed))
                .isEqualTo(
                        NONCE
                                + "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                                + "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662"
                                + "76fc6ece0f4e1768cddf8853bb2d551b");
        assertThat(Gcm.open(key, 0, context, sealed)).isEqualTo(plain);
    }

    /** Test cases 13 and 14 of the same appendix. */
    @Test
    void known_answers_for_zeros_come_out() {
        SecretKey zeros = key("00".repeat(32));
        byte[] none = new byte[0];
        assertThat(HEX.formatHex(Gcm.seal(zeros, none, none, none, new byte[12])))
                .isEqualTo("00".repeat(12) + "530f8afbc74536b9a963b4f1c4cb738b");
        assertThat(HEX.formatHex(Gcm.seal(zeros, none, none, new byte[16], new byte[12])))
                .isEqualTo(
                        "00".repeat(12)
                                + "cea7403d4d606b6e074ec5d3baf39d18"
                                + "d0d1c8a799996bf0265b98b5d48ab919");
    }

    @Test
    void the_header_stands_in_front_and_is_authenticated() {
        SecretKey key = key("11".repeat(32));
        byte[] header = {7, 8, 9};
        byte[] sealed = Gcm.seal(key, header, new byte[0], new byte[] {42});
        assertThat(sealed).hasSize(3 + 12 + 1 + 16).startsWith(header);
        assertThat(Gcm.open(key, 3, new byte[0], sealed)).containsExactly(42);
        sealed[1] ^= 1;
        assertRefused(SEAL_BROKEN, () -> Gcm.open(key, 3, new byte[0], sealed));
    }

    @Test
    void too_short_to_be_sealed_is_refused() {
        SecretKey key = key("11".repeat(32));
        for (int length = 0; length < 29; length++) {
            byte[] stub = new byte[length];
            assertRefused(SEAL_BROKEN, () -> Gcm.open(key, 1, new byte[0], stub));
        }
    }

    private static SecretKey key(String hex) {
        return new SecretKeySpec(HEX.parseHex(hex), "AES");
    }
}
