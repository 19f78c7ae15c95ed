package vn.dangvan.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.api.Refusals.refused;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LawApiIT {
    private static final String POINTS = "/api/v1/law/points";
    private static final int MOST_BYTES = 60 * 1024;

    private static List<JsonObject> points(String query) {
        Api.Answer answer = Api.get(POINTS + "?" + query);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie")).isNull();
        return answer.structure().asJsonArray().getValuesAs(JsonObject.class);
    }

    @Test
    void a_list_is_told_with_names_article_and_how_sure() {
        assertThat(points("list=refuse-complaint"))
                .hasSize(12)
                .allSatisfy(
                        point -> {
                            assertThat(point.getString("list")).isEqualTo("refuse-complaint");
                            assertThat(point.getJsonObject("name").getString("vi")).isNotBlank();
                            assertThat(point.getJsonObject("name").getString("en")).isNotBlank();
                            assertThat(point.getString("basis")).isEqualTo("law-text");
                            assertThat(point.getString("citation")).contains("Điều 11");
                            assertThat(point.getString("since")).isNotBlank();
                        });
    }

    @Test
    void the_day_chooses_the_law() {
        assertThat(points("list=suspend-complaint&on=2026-06-30")).isEmpty();
        assertThat(points("list=suspend-complaint&on=2026-07-01")).hasSize(2);
        assertThat(points("list=suspend-complaint&on=01/07/2026&lang=en")).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "list=excuses, 400, unknown-code",
        "list=%00, 400, unknown-code",
        "on=2026-07-01, 400, input-invalid",
        "list=, 400, input-invalid",
        "list=obstacle&on=2026-13-01, 400, input-invalid",
        "list=obstacle&on=, 400, input-invalid",
        "list=obstacle&on=2011-01-01, 422, date-before-law"
    })
    void what_cannot_be_told_is_refused(String query, int status, String slug) {
        refused(Api.get(POINTS + "?" + query), status, slug);
    }

    @Test
    void a_name_of_a_list_that_never_ends_is_refused() {
        refused(Api.get(POINTS + "?list=" + "x".repeat(4_000)), 400, "input-invalid");
    }

    @Test
    void a_limit_in_hours_is_due_at_a_time_of_day() {
        String connect = "/api/v1/time-limits/reception.online.connect?from=2026-09-03";
        JsonObject due = Api.get(connect + "T08:30").json();

        assertThat(due.getString("dueAt")).startsWith("2026-09-03T07:30");
        assertThat(due.getString("dueOn")).isEqualTo("2026-09-03");
        assertThat(due.getString("unit")).isEqualTo("hour");
        refused(Api.get(connect), 400, "time-of-day-needed");
        refused(Api.get(connect + "T25:00"), 400, "input-invalid");
        refused(Api.get(connect + "T"), 400, "input-invalid");
    }

    @Test
    void whole_days_end_at_midnight() {
        JsonObject due =
                Api.get("/api/v1/time-limits/complaint.accept?from=2026-11-16T09:00").json();

        assertThat(due.getString("dueOn")).isEqualTo("2026-11-26");
        assertThat(due.getString("dueAt")).startsWith("2026-11-27T00:00");
        assertThat(Api.get("/api/v1/time-limits/complaint.accept?from=2026-11-16").json())
                .doesNotContainKey("dueAt");
    }

    static Stream<String> parts() {
        return Stream.of(
                "complaints",
                "denunciations",
                "reception",
                "letters",
                "reporting",
                "accountability",
                "keeping",
                "forms",
                "acts",
                "codes",
                "none");
    }

    @ParameterizedTest
    @MethodSource("parts")
    void every_part_of_the_law_is_light_and_has_all_its_words_on_any_day(String part) {
        for (String lang : List.of("vi", "en")) {
            for (String on : List.of("", "2012-07-01", "2020-01-01", "2026-06-30")) {
                Api.Answer page = Api.get("/law?part=%s&lang=%s&on=%s".formatted(part, lang, on));
                assertThat(page.status()).isEqualTo(200);
                assertThat(page.body().getBytes(UTF_8).length).isLessThan(MOST_BYTES);
                assertThat(page.body()).doesNotContain("⟦");
            }
        }
    }
}
