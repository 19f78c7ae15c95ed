package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForUsApiIT {
    private static List<JsonObject> all(JsonObject tree, String list) {
        return tree.getJsonArray(list).getValuesAs(JsonObject.class);
    }

    @Test
    void the_whole_tree_is_there_in_both_languages_and_holds_together() {
        Api.Answer answer = Api.get("/api/v1/for-us");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isNull();
        JsonObject tree = answer.json();
        assertThat(tree.getInt("most")).isBetween(1, 6);
        Set<String> led = new HashSet<>(Set.of(tree.getString("start")));
        for (JsonObject question : all(tree, "questions")) {
            assertThat(question.getJsonObject("words").getString("vi")).isNotBlank();
            all(question, "answers").forEach(each -> led.add(each.getString("next")));
        }
        Set<String> there = new HashSet<>();
        all(tree, "questions").forEach(each -> there.add(each.getString("code")));
        all(tree, "ends").forEach(each -> there.add(each.getString("code")));
        assertThat(there).isEqualTo(led);
    }

    @Test
    void an_end_says_what_to_file_or_who_is_competent_and_its_article() {
        List<JsonObject> ends = all(Api.get("/api/v1/for-us").json(), "ends");
        assertThat(ends)
                .allSatisfy(
                        end -> {
                            assertThat(end.containsKey("matter"))
                                    .isEqualTo(end.getString("ending").equals("here"));
                            assertThat(end.containsKey("where"))
                                    .isEqualTo(end.getString("ending").equals("outside"));
                            assertThat(end.getString("citation")).isNotBlank();
                        });
    }
}
