package vn.dangvan.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    private static final String MARK = "\u0301";

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "\t\n\r\n", "\u0000", "\u202e\u2066", "\ufeff", "\u3000\u2028"})
    void of_nothing_comes_nothing(String typed) {
        assertThat(PlainText.of(typed)).isNull();
    }

    @Test
    void one_word_has_one_form() {
        String apart = Normalizer.normalize("Khiếu nại về đất đai", Normalizer.Form.NFD);
        assertThat(apart).isNotEqualTo("Khiếu nại về đất đai");
        assertThat(PlainText.of(apart)).isEqualTo("Khiếu nại về đất đai");
    }

    @Test
    void every_line_end_is_a_line_feed_and_tabs_stay() {
        assertThat(PlainText.of("a\r\nb\rc\nd\te\r\r\nf")).isEqualTo("a\nb\nc\nd\te\n\nf");
    }

    @Test
    void control_characters_and_overrides_of_direction_go() {
        StringBuilder typed = new StringBuilder("a");
        for (char c = 0; c < 0x100; c++) {
            typed.append(c < 0x20 || c >= 0x7f && c < 0xa0 ? c : 'x');
        }
        typed.append("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeffz");
        assertThat(PlainText.of(typed.toString())).matches("ax*\\tx*\\nx*\\n?x*z").hasSize(196);
    }

    @Test
    void blanks_at_either_end_go_and_those_between_stay() {
        assertThat(PlainText.of(" \u2003\n a  b \u00a0 c \t\u3000")).isEqualTo("a  b \u00a0 c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀",
                "👩‍👩‍👧‍👦",
                "🇻🇳",
                "❤️",
                "1️⃣",
                "👍🏽",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "نص عربي",
                "ภาษาไทย",
                "한국어",
                "𠮷"
            })
    void what_people_write_elsewhere_stays(String typed) {
        assertThat(PlainText.of(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"\ud83d, ''", "\ude00, ''", "\ude00\ud83d, ''", "a\ud83d, a", "\ude00b, b"})
    void half_characters_go(String half, String kept) {
        assertThat(PlainText.of("<" + half + ">")).isEqualTo("<" + kept + ">");
    }

    @Test
    void a_letter_keeps_as_many_marks_as_any_script_has_and_no_more() {
        assertThat(PlainText.of("q" + MARK.repeat(12))).hasSize(13);
        assertThat(PlainText.of("q" + MARK.repeat(200_000))).hasSize(13);
        assertThat(PlainText.of(("q" + MARK.repeat(40)).repeat(1000))).hasSize(13_000);
    }

    @Test
    void marks_do_not_pass_behind_characters_that_go() {
        assertThat(PlainText.of("q" + (MARK + "\u202e").repeat(1000))).hasSize(13);
        assertThat(PlainText.of("q" + (MARK + "\u0000").repeat(1000))).hasSize(13);
        assertThat(PlainText.of("q" + (MARK + "\ud83d").repeat(1000))).hasSize(13);
    }

    @Test
    void marks_that_fall_apart_count_as_what_they_fall_into() {
        String once = PlainText.of("q" + "\u0344".repeat(100));
        assertThat(once).hasSize(13);
        assertThat(PlainText.of(once)).isEqualTo(once);
    }

    @Property
    void cleaning_what_is_clean_changes_nothing(@ForAll("nastyText") String typed) {
        String once = PlainText.of(typed);
        assertThat(PlainText.of(once)).isEqualTo(once);
    }

    @Property
    void what_comes_out_is_harmless_and_not_much_longer(@ForAll("nastyText") String typed) {
        String plain = PlainText.of(typed);
        if (plain != null) {
            assertThat(plain).hasSizeLessThanOrEqualTo(3 * typed.length()).isNotBlank();
            assertThat(Normalizer.isNormalized(plain, Normalizer.Form.NFC)).isTrue();
            assertThat(plain).doesNotContainPattern("[\\p{Cc}&&[^\\t\\n]]|\\p{Cs}|[\u202a-\u202e]");
            assertThat(plain).doesNotContainPattern("\\p{M}{13}");
        }
    }

    @Provide
    Arbitrary<String> nastyText() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "e",
                        "s",
                        "ệ",
                        "ṩ",
                        " ",
                        "\n",
                        "\r",
                        "\t",
                        "\u0000",
                        "\u202e",
                        "\ufeff",
                        "\u0301",
                        "\u0323",
                        "\u0327",
                        "\u031b",
                        "\u0344",
                        "\u20dd",
                        "\u09c7",
                        "\u09be",
                        "\u1100",
                        "\u1161",
                        "\u11a8",
                        "\ud83d",
                        "\ude00",
                        "😀",
                        "\u200d",
                        "\u0f73",
                        "\ufb2c",
                        "𝅘𝅥𝅮",
                        "\u0344".repeat(7),
                        "\u0323".repeat(11));
        Arbitrary<String> made = pieces.list().ofMaxSize(60).map(list -> String.join("", list));
        return Arbitraries.oneOf(made, Arbitraries.strings().ofMaxLength(80));
    }
}
