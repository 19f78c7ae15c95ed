package vn.dangvan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.docket.Outcome;
import vn.dangvan.organisation.Role;

/** The desk has words for everything it can show, in both languages. */
class DeskWordsTest {
    private static Set<String> keys(String bundle, String language) {
        return ResourceBundle.getBundle("text." + bundle, Locale.forLanguageTag(language)).keySet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk", "triage", "casework", "reporting"})
    void both_languages_say_the_same_things(String bundle) {
        assertThat(keys(bundle, "en")).isEqualTo(keys(bundle, "vi"));
    }

    @Test
    void every_queue_role_and_outcome_has_a_name() {
        assertThat(keys("desk", "vi"))
                .containsAll(Arrays.stream(Queue.values()).map(q -> "queue." + q.code()).toList())
                .containsAll(
                        Arrays.stream(Queue.values()).map(q -> "queueHint." + q.code()).toList())
                .containsAll(Role.ALL.stream().map(role -> "role." + role).toList())
                .containsAll(
                        Arrays.stream(Outcome.values()).map(o -> "outcome." + o.code()).toList())
                .containsAll(
                        Arrays.stream(Outcome.values()).map(o -> "filter." + o.code()).toList());
    }

    @Test
    void every_act_says_what_comes_next() {
        for (String bundle : List.of("casework", "triage")) {
            Set<String> keys = keys(bundle, "vi");
            assertThat(keys.stream().filter(k -> k.matches("done\\.[a-z]+")))
                    .isNotEmpty()
                    .allMatch(k -> keys.contains(k + ".next"));
        }
    }
}
