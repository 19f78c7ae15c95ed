package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.api.Refusals.refused;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimeLimitApiIT {
    private static final String PATH = "/api/v1/time-limits/";

    /** A case counted by hand; the columns that are text for lawyers are left out. */
    private record Example(
            String id, String step, String from, String query, String rawDue, String due) {
        static Example of(String line) {
            String[] cells = line.split(",", 7);
            return new Example(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        }

        String address() {
            String more = query.isEmpty() || query.equals("n/a") ? "" : "&" + query;
            return PATH + step + "?from=" + from + more;
        }

        @Override
        public String toString() {
            return id + " " + step + " from " + from + " " + query;
        }
    }

    static Stream<Example> examples() throws IOException {
        Path folder =
                Path.of(System.getProperty("dangvan.root"), "ejb", "src", "test", "resources");
        List<String> lines = Files.readAllLines(folder.resolve("law/deadline-examples.csv"));
        return lines.stream().skip(1).map(Example::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_day_counted_by_hand_is_the_day_the_machine_is_told(Example example) {
        Api.Answer answer = Api.get(example.address());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonObject due = answer.json();
        assertThat(due.getString("dueOn")).isEqualTo(example.due());
        if (!example.rawDue().isEmpty()) {
            assertThat(due.getString("rawDueOn")).isEqualTo(example.rawDue());
        }
        assertThat(due.getString("step")).isEqualTo(example.step());
        assertThat(due.getInt("amount")).isPositive();
        assertThat(due.getString("unit")).isNotBlank();
        assertThat(due.getString("citation")).isNotBlank();
    }

    @Test
    void each_day_passed_over_says_why() {
        JsonObject due = Api.get(PATH + "complaint.accept?from=2026-11-16").json();
        assertThat(due.getJsonArray("skipped").getValuesAs(JsonObject.class))
                .extracting(s -> s.getString("on") + " " + s.getString("why"))
                .contains("2026-11-21 weekend", "2026-11-22 weekend")
                .anyMatch(day -> day.startsWith("2026-11-24 "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "complaint.accept?from=1900-01-01, 422, date-before-law",
        "complaint.accept?from=-999999999-01-01, 422, date-before-law",
        "complaint.accept?from=9999-12-31, 422, date-beyond-calendar",
        "complaint.accept?from=%2B999999999-12-31, 422, date-beyond-calendar",
        "coffee.break?from=2026-07-15, 404, step-unknown",
        "a%0d%0aX-Evil:%201?from=2026-07-15, 404, step-unknown",
        "complaint.accept?from=2026-07-15&extensions=9, 422, extension-beyond-maximum",
        "complaint.resolve1?from=2026-07-15&suspended=x, 400, suspension-unreadable",
        "complaint.resolve1?from=2026-07-15&suspended=2026-08-09/2026-08-01, 400, suspension-unreadable",
        "complaint.resolve1?from=2026-07-15&suspended=2026-07-01/2026-08-01, 400, suspension-unreadable",
        "complaint.accept?from=2026-07-15&suspended=2026-07-16/2026-07-18, 422, stop-not-foreseen",
        "complaint.accept?from=2026-07-15&circumstance=rain, 400, circumstance-unknown",
        "complaint.accept?from=2026-07-15&reading=tea-leaves, 400, reading-unknown",
        "complaint.accept?from=2026-07-15&colour=red, 400, input-invalid",
        "complaint.accept?from=2026-07-15&from=2026-07-16, 400, input-invalid",
        "complaint.accept?from=2026-07-15&extensions=-1, 400, input-invalid",
        "complaint.accept?from=2026-02-30, 400, input-invalid",
        "complaint.accept?from=yesterday, 400, input-invalid",
        "complaint.accept?from=, 400, input-invalid",
        "complaint.accept, 400, input-invalid"
    })
    void what_cannot_be_counted_is_refused(String question, int status, String slug) {
        Api.Answer answer = Api.get(PATH + question);
        refused(answer, status, slug);
        assertThat(answer.header("X-Evil")).isNull();
    }

    @Test
    void suspensions_that_overlap_are_refused_and_named_so() {
        Api.Answer answer =
                Api.get(
                        PATH
                                + "complaint.resolve1?from=2026-07-15"
                                + "&suspended=2026-08-01/2026-08-10,2026-08-05/2026-08-15");
        assertThat(refused(answer, 400, "suspension-unreadable").getString("reason"))
                .isEqualTo("overlap");
    }

    @Test
    void the_refusal_of_an_extension_says_how_many_there_may_be() {
        Api.Answer answer = Api.get(PATH + "complaint.accept?from=2026-07-15&extensions=1");
        assertThat(refused(answer, 422, "extension-beyond-maximum").getInt("maximum")).isZero();
    }
}
