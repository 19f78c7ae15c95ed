package vn.dangvan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvan.law.Reading;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class QuestionTest {
    private static final LocalDate FROM = LocalDate.of(2026, 7, 6);

    @Test
    void a_query_says_everything_that_bears_on_the_answer() {
        Question question =
                parse(
                        "circumstance=complicated&extensions=1&reading=law&obstacleDays=12"
                                + "&suspended=2026-08-20/2026-09-10,2026-07-10/2026-07-11");

        assertThat(question)
                .isEqualTo(
                        new Question(
                                "denunciation.resolve",
                                FROM,
                                "complicated",
                                1,
                                List.of(
                                        pause("2026-07-10", "2026-07-11"),
                                        pause("2026-08-20", "2026-09-10")),
                                Reading.LAW,
                                12));
    }

    @Test
    void an_empty_query_is_the_plain_question() {
        assertThat(parse("")).isEqualTo(Question.of("denunciation.resolve", FROM));
        assertThat(parse("extensions=&suspended=&reading=&circumstance=&obstacleDays="))
                .isEqualTo(parse(""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "suspended=2026-08-20; SUSPENSION_UNREADABLE; format",
                "suspended=2026-08-20/soon; SUSPENSION_UNREADABLE; format",
                "suspended=2026-08-20/2026-08-19; SUSPENSION_UNREADABLE; order",
                "suspended=2026-08-20/2026-08-25,; SUSPENSION_UNREADABLE; format",
                "suspended=2026-08-20/2026-08-25,2026-08-24/2026-08-30; SUSPENSION_UNREADABLE; overlap",
                "suspended=2026-07-05/2026-07-09; SUSPENSION_UNREADABLE; before-start",
                "reading=mine; READING_UNKNOWN; law, decree",
                "extensions=-1; INPUT_INVALID; {extensions=unreadable}",
                "extensions=one; INPUT_INVALID; {extensions=unreadable}",
                "obstacleDays=99999; INPUT_INVALID; {obstacleDays=unreadable}",
                "obstacleDays=9999; INPUT_INVALID; {obstacleDays=unreadable}",
                "extensions=1&extensions=1; INPUT_INVALID; {query=unreadable}",
                "colour=red; INPUT_INVALID; {query=unreadable}",
                "extensions; INPUT_INVALID; {query=unreadable}",
                "&; INPUT_INVALID; {query=unreadable}"
            })
    void a_query_that_cannot_be_meant_is_refused(String query, ProblemType type, String fact) {
        assertThatThrownBy(() -> parse(query))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.type()).isEqualTo(type);
                            assertThat(problem.facts().values()).asString().contains(fact);
                        });
    }

    @Test
    void more_suspensions_than_any_case_has_are_refused() {
        String many = "2026-08-20/2026-08-20,".repeat(Suspension.MOST) + "2026-08-20/2026-08-20";

        assertThatThrownBy(() -> parse("suspended=" + many))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.facts())
                                        .isEqualTo(Map.of("reason", "too-many")));
    }

    @Property
    void a_query_of_any_letters_is_read_or_refused_by_name(
            @ForAll
                    @Chars({'=', '&', ',', '/', '-', '0', '2', '6', 'ж', '١'})
                    @StringLength(max = 40)
                    String tail) {
        for (String head : List.of("", "suspended=2026-08-", "extensions=", "obstacleDays=")) {
            try {
                assertThat(parse(head + tail)).isNotNull();
            } catch (Problem refused) {
                assertThat(refused.facts().values().toString()).doesNotContain("ж", "١");
            }
        }
    }

    @Property
    void a_day_of_any_letters_is_read_or_refused_by_name(
            @ForAll @Chars({'-', '+', '0', '2', '9', 'T'}) @StringLength(max = 12) String text) {
        try {
            assertThat(Question.day(text)).isNotNull();
        } catch (Problem refused) {
            assertThat(refused.type()).isEqualTo(ProblemType.INPUT_INVALID);
        }
    }

    private static Question parse(String query) {
        return Question.parse("denunciation.resolve", FROM, query);
    }

    private static Suspension pause(String from, String until) {
        return new Suspension(LocalDate.parse(from), LocalDate.parse(until));
    }
}
