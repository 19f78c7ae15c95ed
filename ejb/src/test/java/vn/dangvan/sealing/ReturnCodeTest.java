package vn.dangvan.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.problem.ProblemType.RETURN_CODE_UNKNOWN;
import static vn.dangvan.sealing.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.problem.Problem;

class ReturnCodeTest {
    private static final String TEXT = "nha troi lang song nuoc dong sen trang";

    @ParameterizedTest
    @ValueSource(
            strings = {
                TEXT,
                "NHA TROI LANG SONG NUOC DONG SEN TRANG",
                "Nhà Trời Làng Sông Nước Đồng Sen Trắng",
                "Nha\u0300 tro\u031b\u0300i la\u0300ng so\u0302ng nu\u031bo\u031b\u0301c"
                        + " đo\u0302\u0300ng sen tra\u0306\u0301ng",
                "nha-troi-lang-song-nuoc-dong-sen-trang",
                "nha–troi—lang‑song−nuoc_dong.sen,trang",
                "  nha\ttroi\r\nlang\nsong;nuoc/dong\u00a0sen\u3000trang. ",
                "1. nha 2. troi 3. lang 4. song 5. nuoc 6. dong 7. sen 8. trang",
                "n\u200bha tr\u200doi \ufefflang so\u00adng nuoc \u2060dong sen trang\u200e",
                "ｎｈａ ｔｒｏｉ lang song nuoc ðong sen trang",
                "«nha troi lang song» (nuoc dong sen trang)",
            })
    void a_code_is_read_however_people_write_it(String written) {
        ReturnCode code = ReturnCode.parse(written);
        assertThat(code.text()).isEqualTo(TEXT);
        assertThat(code.lookup()).isEqualTo(ReturnCode.parse(TEXT).lookup());
        assertThat(code.key()).isEqualTo(ReturnCode.parse(TEXT).key());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "nha",
                "nha troi lang song nuoc dong sen",
                "nha troi lang song nuoc dong sen trang nha",
                "nha troi lang song nuoc dong sen window",
                "nhatroilangsongnuocdongsentrang",
                "nha troi lang song nuoc dong sen \ud83c\udf38",
                "\ud800\udfff\ud800",
                "нha troi lang song nuoc dong sen trang",
            })
    void what_is_no_code_is_refused_like_an_unknown_one(String written) {
        assertRefused(RETURN_CODE_UNKNOWN, () -> ReturnCode.parse(written));
    }

    @Test
    void long_input_is_refused_before_it_is_looked_at() {
        String tight = TEXT + " ".repeat(512 - TEXT.length());
        assertThat(ReturnCode.parse(tight).text()).isEqualTo(TEXT);
        assertRefused(RETURN_CODE_UNKNOWN, () -> ReturnCode.parse(tight + " "));
        assertRefused(RETURN_CODE_UNKNOWN, () -> ReturnCode.parse("\ufdfa".repeat(1_000_000)));
    }

    @Test
    void letters_fold_the_same_in_a_turkish_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            String capitals = "NHA TROI LANG SONG NUOC DONG SEN TRİNH";
            assertThat(ReturnCode.parse(capitals).text()).endsWith(" trinh");
            assertThat(ReturnCode.parse(TEXT.toUpperCase(Locale.ROOT)).text()).isEqualTo(TEXT);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void whatever_is_typed_it_is_a_code_or_a_refusal(@ForAll @StringLength(max = 600) String text) {
        try {
            assertThat(ReturnCode.parse(text).text().split(" ")).hasSize(8);
        } catch (Problem refusal) {
            assertThat(refusal.type()).isEqualTo(RETURN_CODE_UNKNOWN);
            assertThat(refusal.facts()).isEmpty();
        }
    }

    @Test
    void every_code_can_be_read_back() {
        SplittableRandom random = new SplittableRandom(20261122);
        for (int i = 0; i < 1000; i++) {
            ReturnCode code = ReturnCode.random(random);
            ReturnCode read = ReturnCode.parse(code.text());
            assertThat(read.text()).isEqualTo(code.text());
            assertThat(read.lookup()).isEqualTo(code.lookup());
        }
    }

    @Test
    void ten_thousand_codes_are_all_different() {
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            texts.add(ReturnCode.random().text());
        }
        assertThat(texts).hasSize(10_000).allMatch(text -> text.split(" ").length == 8);
    }

    /** With 80,000 words chi-square has mean 2,047 and deviation 64; the seed makes it repeat. */
    @Test
    void every_word_is_drawn_about_as_often_as_any_other() {
        SplittableRandom random = new SplittableRandom(88);
        int[] drawn = new int[Syllables.COUNT];
        for (int i = 0; i < 10_000; i++) {
            for (String word : ReturnCode.random(random).text().split(" ")) {
                drawn[Syllables.ALL.indexOf(word)]++;
            }
        }
        double expected = 80_000.0 / Syllables.COUNT;
        double chiSquare =
                Arrays.stream(drawn)
                        .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                        .sum();
        assertThat(chiSquare).isBetween(2047 - 5 * 64.0, 2047 + 5 * 64.0);
    }

    /** Derived with another implementation of HKDF; codes already handed out depend on it. */
    @Test
    void lookup_and_key_stay_what_they_were_when_codes_were_handed_out() {
        ReturnCode code = ReturnCode.parse(TEXT);
        assertThat(HexFormat.of().formatHex(code.lookup()))
                .isEqualTo("32b7ad246998015e1fabaee1eb9519aba59bf7e2097fecc210e6c8fcab051020");
        assertThat(HexFormat.of().formatHex(code.key().getEncoded()))
                .isEqualTo("6efc3dfc65899c24da364bd33be185c4e86b85b9e18dbb221a2f4d98f2cb7a1e");
    }

    @Test
    void printed_it_tells_nothing() {
        assertThat(ReturnCode.random()).hasToString("ReturnCode[…]");
    }

    @Test
    void a_code_grown_from_a_secret_is_always_the_same_and_another_for_any_other() {
        byte[] secret = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
        byte[] other = "0123456789abcdeg".getBytes(StandardCharsets.US_ASCII);
        String code = ReturnCode.grownFrom(secret).text();
        assertThat(ReturnCode.grownFrom(secret).text()).isEqualTo(code);
        assertThat(ReturnCode.grownFrom(other).text()).isNotEqualTo(code);
        assertThat(ReturnCode.parse(code).lookup())
                .isEqualTo(ReturnCode.grownFrom(secret).lookup());
        assertThat(code.split(" ")).hasSize(ReturnCode.WORDS);
    }
}
