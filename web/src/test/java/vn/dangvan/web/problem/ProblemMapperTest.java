package vn.dangvan.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.web.Spoken;

class ProblemMapperTest {
    @ParameterizedTest
    @EnumSource
    void every_refusal_is_a_document_of_its_own(ProblemType type) {
        for (String language : List.of("vi", "en")) {
            JsonObject document = document(new Problem(type), language);
            assertThat(document.keySet())
                    .containsExactlyInAnyOrder("type", "title", "status", "detail");
            assertThat(document.getString("type")).isEqualTo("/problems/" + type.slug());
            assertThat(document.getInt("status")).isEqualTo(type.status());
            assertThat(document.getString("title")).isNotBlank();
            assertThat(document.getString("detail")).isNotBlank();
        }
    }

    @Test
    void facts_are_further_members_and_numbers_stay_numbers() {
        Problem problem =
                new Problem(
                        ProblemType.INPUT_INVALID,
                        Map.of(
                                "fields", Map.of("story", "empty", "respondents[0].name", "empty"),
                                "most", 100_000,
                                "until", LocalDate.of(2026, 11, 22),
                                "known", List.of("law", "decree")));
        JsonObject document = document(problem, "vi");
        assertThat(document.getJsonObject("fields").getString("respondents[0].name"))
                .isEqualTo("empty");
        assertThat(document.getInt("most")).isEqualTo(100_000);
        assertThat(document.getString("until")).isEqualTo("2026-11-22");
        assertThat(document.getString("known")).isEqualTo("[law, decree]");
    }

    @Test
    void whatever_stands_in_a_fact_the_document_stays_one() {
        String nasty = "\"}, {\"a\": \\ \n \u0000 \u2028 😀 {0} $1 ⟦";
        Problem problem = new Problem(ProblemType.UNKNOWN_CODE, Map.of("field", nasty, nasty, 1));
        JsonObject document = document(problem, "en");
        assertThat(document.getString("field")).isEqualTo(nasty);
        assertThat(document.getInt(nasty)).isEqualTo(1);
    }

    @Test
    void an_answer_says_its_status_its_language_and_when_to_try_again() {
        Response refused =
                ProblemMapper.answer(new Problem(ProblemType.WRONG_STAGE), Spoken.in("en"));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getMediaType()).hasToString("application/problem+json");
        assertThat(refused.getHeaderString("Content-Language")).isEqualTo("en");
        assertThat(refused.getHeaderString("Retry-After")).isNull();
        Response away =
                ProblemMapper.answer(
                        new Problem(ProblemType.DATABASE_UNAVAILABLE), Spoken.in("vi"));
        assertThat(away.getStatus()).isEqualTo(503);
        assertThat(away.getHeaderString("Retry-After")).isEqualTo("30");
    }

    private static JsonObject document(Problem problem, String language) {
        String document = ProblemMapper.document(problem, Spoken.in(language));
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            return reader.readObject();
        }
    }
}
