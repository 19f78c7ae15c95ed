package vn.dangvan.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.problem.ProblemType.BODY_TOO_LARGE;
import static vn.dangvan.problem.ProblemType.SEAL_BROKEN;
import static vn.dangvan.sealing.Refusals.assertRefused;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentKeyTest {
    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER_CASE = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final String FIELD = "narrative";
    private static final String FIRST_VERSION =
            "01c7f53e2172859afaf4052dcbd0951be4b094590b4664d00660dc1e8ad84840f71306e0"
                    + "cccbfada14d5bfca594a59a0fcbb221ba5678e4b6a44c062e8c625e63c2557ea7b7cea2c"
                    + "2c0dd575c07d2eba7fc436dd96da5ee921a3b17f2fe9d10c798e8768ccbc2074a5a8e1ee"
                    + "d5dce97ccca7c2848ff21ffce9911424f6b69feba3670db38de8f18e6eeee66c2e0a6111"
                    + "671805f3c3f1941d953aeb0cb824e36dddbd8c83dbe28390d9e6f6e3f0e89fb8e6e87b53"
                    + "e662c1a9002501a2e3f169b20bcf4d46aa834246e8bfcaefec7f8e0f7011ea6d248e89a3"
                    + "df733538b0687fa7e1a32b4ca2abbe6dafc72daa63c358cc53bb0a6c29e799bb93e52339"
                    + "a56d9c19c0388162c3bffa943cf5818131eb1b936744ee046210e1282d3ae0f4bf";

    private final ContentKey key = ContentKey.random(CASE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Cán bộ đòi tiền để cấp sổ đỏ.",
                "\ud83d\ude22\ud83d\udcb8 \ud834\udd1e",
                "\u0000\u0001\u001b[31m\r\n\t\u007f\u0080\ufeff\u202e",
                "' or 1=1; -- <script>&amp;",
                "\u0080\u0000\u0000"
            })
    void text_comes_back_as_it_was(String text) {
        assertThat(key.openText(FIELD, key.seal(FIELD, text))).isEqualTo(text);
    }

    @Test
    void decomposed_letters_come_back_composed() {
        byte[] sealed = key.seal(FIELD, "tie\u0302\u0301ng Vie\u0323\u0302t");
        assertThat(key.openText(FIELD, sealed)).isEqualTo("ti\u1ebfng Vi\u1ec7t");
    }

    /** The JDK would sort these marks for minutes. */
    @Test
    @Timeout(20)
    void endless_marks_on_one_letter_come_back_as_they_were() {
        String text = "a" + "\u0301\u0323".repeat(150_000);
        assertThat(key.openText(FIELD, key.seal(FIELD, text))).isEqualTo(text);
    }

    @Test
    void half_a_surrogate_pair_becomes_a_question_mark() {
        assertThat(key.openText(FIELD, key.seal(FIELD, "a\ud83db"))).isEqualTo("a?b");
    }

    @Property(tries = 300)
    void bytes_come_back_as_they_were(@ForAll @Size(max = 1000) byte[] plain) {
        assertThat(key.open(FIELD, key.seal(FIELD, plain))).isEqualTo(plain);
    }

    @Test
    void a_mebibyte_comes_back_as_it_was() {
        byte[] plain = Gcm.randomBytes(1 << 20);
        assertThat(key.open(FIELD, key.seal(FIELD, plain))).isEqualTo(plain);
    }

    @Test
    void the_largest_piece_is_sealed_and_one_byte_more_is_refused() {
        assertThat(key.open(FIELD, key.seal(FIELD, new byte[ContentKey.LARGEST])))
                .hasSize(ContentKey.LARGEST);
        byte[] tooMuch = new byte[ContentKey.LARGEST + 1];
        assertRefused(BODY_TOO_LARGE, () -> key.seal(FIELD, tooMuch));
        String tooLong = "a".repeat(ContentKey.LARGEST + 1);
        assertRefused(BODY_TOO_LARGE, () -> key.seal(FIELD, tooLong));
        String tooManyBytes = "ế".repeat(ContentKey.LARGEST / 2);
        assertRefused(BODY_TOO_LARGE, () -> key.seal(FIELD, tooManyBytes));
    }

    @Test
    void two_seals_of_the_same_text_differ() {
        byte[] one = key.seal(FIELD, "như nhau");
        byte[] other = key.seal(FIELD, "như nhau");
        assertThat(one).isNotEqualTo(other);
        assertThat(Arrays.copyOfRange(one, 1, 13)).isNotEqualTo(Arrays.copyOfRange(other, 1, 13));
    }

    @Test
    void nothing_of_the_text_shows() {
        byte[] sealed = key.seal(FIELD, "Nguyễn Văn An ".repeat(50));
        assertThat(new String(sealed, UTF_8)).doesNotContain("Nguy", "Văn");
    }

    @Property(tries = 200)
    void all_texts_up_to_255_bytes_are_sealed_to_one_length(
            @ForAll @IntRange(max = 255) int length) {
        assertThat(key.seal(FIELD, "a".repeat(length))).hasSize(1 + 12 + 256 + 16);
    }

    @Property
    void any_byte_changed_is_refused(
            @ForAll @IntRange(max = 284) int place, @ForAll @IntRange(min = 1, max = 255) int by) {
        byte[] sealed = key.seal(FIELD, "chứng cứ");
        sealed[place] ^= (byte) by;
        assertRefused(SEAL_BROKEN, () -> key.open(FIELD, sealed));
    }

    @Test
    void every_single_byte_is_guarded() {
        byte[] sealed = key.seal(FIELD, "chứng cứ");
        for (int place = 0; place < sealed.length; place++) {
            byte[] tampered = sealed.clone();
            tampered[place] ^= 1;
            assertRefused(SEAL_BROKEN, () -> key.open(FIELD, tampered));
        }
    }

    @Test
    void shortened_or_lengthened_is_refused() {
        byte[] sealed = key.seal(FIELD, "chứng cứ");
        for (int length = 0; length < sealed.length; length++) {
            byte[] shorter = Arrays.copyOf(sealed, length);
            assertRefused(SEAL_BROKEN, () -> key.open(FIELD, shorter));
        }
        assertRefused(SEAL_BROKEN, () -> key.open(FIELD, Arrays.copyOf(sealed, sealed.length + 1)));
    }

    @Property
    void arbitrary_bytes_are_refused(@ForAll byte[] junk) {
        assertRefused(SEAL_BROKEN, () -> key.open(FIELD, junk));
    }

    @Test
    void another_key_case_or_field_is_refused() {
        ReturnCode code = ReturnCode.random();
        ContentKey mine = ContentKey.of(code.key(), CASE);
        byte[] sealed = mine.seal(FIELD, "của tôi");
        assertThat(ContentKey.of(code.key(), CASE).openText(FIELD, sealed)).isEqualTo("của tôi");
        ContentKey sameKeyOtherCase = ContentKey.of(code.key(), OTHER_CASE);
        assertRefused(SEAL_BROKEN, () -> sameKeyOtherCase.open(FIELD, sealed));
        assertRefused(SEAL_BROKEN, () -> mine.open("subject", sealed));
        assertRefused(SEAL_BROKEN, () -> mine.open("", sealed));
        assertRefused(SEAL_BROKEN, () -> key.open(FIELD, sealed));
    }

    @Test
    void the_holder_of_a_code_reaches_the_key_and_nobody_else_does() {
        ReturnCode code = ReturnCode.random();
        Wrapped wrapped = key.wrapFor(code.key());
        byte[] sealed = key.seal(FIELD, "đọc được");
        ContentKey again = ContentKey.unwrap(ReturnCode.parse(code.text()).key(), wrapped, CASE);
        assertThat(again.openText(FIELD, sealed)).isEqualTo("đọc được");
        assertRefused(
                SEAL_BROKEN, () -> ContentKey.unwrap(ReturnCode.random().key(), wrapped, CASE));
        assertRefused(SEAL_BROKEN, () -> ContentKey.unwrap(code.key(), wrapped, OTHER_CASE));
    }

    /** Written by the first version of this class; what is stored must open for good. */
    @Test
    void what_the_first_version_sealed_still_opens() {
        ContentKey old =
                ContentKey.of(
                        new SecretKeySpec(HexFormat.of().parseHex("0f".repeat(32)), "AES"), CASE);
        byte[] sealed = HexFormat.of().parseHex(FIRST_VERSION);
        assertThat(old.openText(FIELD, sealed)).isEqualTo("Trống Đăng Văn");
    }

    @Test
    void printed_it_tells_nothing() {
        assertThat(key).hasToString("ContentKey[…]");
    }
}
