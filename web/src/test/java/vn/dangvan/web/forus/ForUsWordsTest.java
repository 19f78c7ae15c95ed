package vn.dangvan.web.forus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.forus.Ending;
import vn.dangvan.forus.Guide;
import vn.dangvan.forus.Node;

/** Whatever the tree asks and wherever it leads, there are words for it, and none too many. */
class ForUsWordsTest {
    private static final Guide GUIDE = new Guide();
    private static final int MOST_LETTERS = 320;

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle("text.forus", Locale.forLanguageTag(language));
    }

    private static Set<String> wanted() {
        Set<String> keys = new TreeSet<>();
        for (Node.Question question : GUIDE.questions()) {
            keys.add("ask." + question.code());
            question.answers()
                    .forEach(answer -> keys.add("ask." + question.code() + "." + answer.code()));
        }
        for (Node.End end : GUIDE.ends()) {
            String key = "end." + end.words();
            keys.addAll(Set.of(key + ".title", key + ".do", key + ".cannot"));
            if (end.ending() == Ending.OUTSIDE) {
                keys.add(key + ".where");
            }
        }
        return keys;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_question_answer_and_end_has_words_and_no_words_are_left_over(String language) {
        Set<String> there =
                words(language).keySet().stream()
                        .filter(key -> key.matches("(ask|end)\\..*"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(there).isEqualTo(wanted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everything_said_is_short_enough_to_be_read_on_a_phone(String language) {
        for (String key : wanted()) {
            assertThat(words(language).getString(key)).as(key).hasSizeBetween(2, MOST_LETTERS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_page_an_end_leads_to_has_an_address_and_a_name(String language) {
        for (Node.End end : GUIDE.ends()) {
            assertThat(ForUsPage.PAGES).containsKey(end.page());
            if (!end.page().isEmpty()) {
                assertThat(words(language).getString("go." + end.page())).isNotBlank();
                String address = ForUsPage.PAGES.get(end.page());
                assertThat(Path.of("src/main/webapp" + address + ".xhtml")).exists();
            }
        }
    }
}
