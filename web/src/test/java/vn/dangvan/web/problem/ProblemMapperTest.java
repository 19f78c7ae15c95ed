package vn.dangvan.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.security.Principal;
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
            // RFC 9457, 3.1.3: a title names the type and is the same each time.
            assertThat(document.getString("title")).isNotBlank().doesNotContain("{");
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
        assertThat(document.getJsonArray("known")).hasToString("[\"law\",\"decree\"]");
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
        Response refused = answer(ProblemType.WRONG_STAGE, () -> "lanhdao.tinh");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getMediaType()).hasToString("application/problem+json");
        assertThat(refused.getHeaderString("Content-Language")).isEqualTo("en");
        assertThat(refused.getHeaderString("Retry-After")).isNull();
        assertThat(refused.getHeaderString("WWW-Authenticate")).isNull();
        Response away = answer(ProblemType.DATABASE_UNAVAILABLE, null);
        assertThat(away.getStatus()).isEqualTo(503);
        assertThat(away.getHeaderString("Retry-After")).isEqualTo("30");
    }

    @Test
    void a_stranger_is_asked_to_sign_in_where_an_officer_is_turned_away() {
        Response stranger = answer(ProblemType.NOT_ALLOWED, null);
        assertThat(stranger.getStatus()).isEqualTo(401);
        assertThat(stranger.getHeaderString("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(stranger.getEntity().toString()).contains("/problems/sign-in-needed");
        Response officer = answer(ProblemType.NOT_ALLOWED, () -> "lanhdao.tinh");
        assertThat(officer.getStatus()).isEqualTo(403);
        assertThat(officer.getEntity().toString()).contains("/problems/not-allowed");
    }

    private static Response answer(ProblemType type, Principal user) {
        ProblemMapper mapper = new ProblemMapper();
        mapper.text = Spoken.in("en");
        mapper.request = Spoken.by(user, "en");
        return mapper.toResponse(new RuntimeException(new Problem(type)));
    }

    private static JsonObject document(Problem problem, String language) {
        String document = ProblemMapper.document(problem, Spoken.in(language));
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            return reader.readObject();
        }
    }
}
