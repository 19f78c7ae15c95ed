package vn.dangvan.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SyllablesTest {
    @Test
    void there_are_2048_and_no_two_are_the_same() {
        assertThat(Syllables.ALL).hasSize(2048).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void each_has_two_to_six_plain_letters() {
        assertThat(Syllables.ALL).allMatch(word -> word.matches("[a-z]{2,6}"));
    }

    @Test
    void each_holds_a_vowel_and_begins_and_ends_as_vietnamese_does() {
        assertThat(Syllables.ALL)
                .allMatch(
                        word ->
                                word.matches(
                                        "(ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?"
                                                + "[aeiouy]{0,4}(ng|nh|ch|[cmnpt])?"));
        assertThat(Syllables.ALL).allMatch(word -> word.matches(".*[aeiouy].*"));
    }

    @Test
    void everyday_words_are_there_and_rude_or_frightening_ones_are_not() {
        assertThat(Syllables.ALL).contains("nha", "troi", "lang", "song", "nuoc", "phuoc");
        assertThat(Syllables.ALL)
                .doesNotContain("cac", "lon", "dit", "buoi", "deo", "cut", "chet", "giet", "dam")
                .doesNotContain("ngu", "du", "cho", "ma", "quy", "tu", "ngheo", "benh", "tang")
                .doesNotContain("chem", "hiep", "sat", "xac", "nguc", "dai", "cu", "vu", "mong");
    }

    /** Every code in somebody's drawer is made of this list; a word taken out locks them out. */
    @Test
    void the_list_is_the_one_that_was_reviewed() throws Exception {
        try (InputStream in = Syllables.class.getResourceAsStream("syllables.txt")) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            assertThat(HexFormat.of().formatHex(hash))
                    .isEqualTo("49fdbc2eec46e69ede05b9142782efd703e787d510d497e405b2a7c46e43b435");
        }
    }
}
