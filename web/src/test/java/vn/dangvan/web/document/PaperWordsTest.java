package vn.dangvan.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.document.Form;
import vn.dangvan.document.Forms;
import vn.dangvan.document.PaperFile;

/** Everything a paper asks for has words, and its files have names. */
class PaperWordsTest {
    private static final String FACT = "fact.";

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_fact_of_every_paper_has_words_and_no_word_is_idle(String language) {
        Set<String> wanted =
                new Forms()
                        .on(LocalDate.of(2026, 11, 22)).stream()
                                .flatMap(form -> form.facts().stream())
                                .map(Form.Fact::key)
                                .collect(Collectors.toSet());
        Set<String> words =
                ResourceBundle.getBundle("text.document", Locale.forLanguageTag(language))
                        .keySet()
                        .stream()
                        .filter(key -> key.startsWith(FACT))
                        .map(key -> key.substring(FACT.length()))
                        .collect(Collectors.toSet());
        assertThat(words).isEqualTo(wanted);
    }

    @Test
    void a_file_is_handed_out_under_its_name_in_any_script() {
        PaperFile file = new PaperFile("12-QĐ-UBND.pdf", PaperFile.Type.PDF, new byte[0]);
        assertThat(Handing.attachment(file))
                .isEqualTo(
                        "attachment; filename=\"12-QD-UBND.pdf\";"
                                + " filename*=UTF-8''12-Q%C4%90-UBND.pdf");
    }

    @Test
    void an_id_is_read_in_its_one_form() {
        UUID id = UUID.randomUUID();
        assertThat(PaperResource.id(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "1-1-1-1-1", "00000000-0000-0000-0000-00000000000G"})
    void what_is_no_id_is_a_paper_there_is_not(String text) {
        assertThat(PaperResource.id(text)).isEqualTo(new UUID(0, 0));
    }
}
