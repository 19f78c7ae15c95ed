package vn.dangvan.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Kind;
import vn.dangvan.intake.Lodgement;
import vn.dangvan.intake.Person;
import vn.dangvan.intake.Respondent;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class SubmissionBodyTest {
    private static final SubmissionBody.PersonBody PERSON =
            new SubmissionBody.PersonBody("Mẫu", "0912", "a@b", "Thôn Ví Dụ");
    private static final SubmissionBody.RespondentBody CLERK =
            new SubmissionBody.RespondentBody("A", "Cán bộ", "Một cửa");

    @Test
    void a_full_body_becomes_a_lodgement() {
        assertThat(body("sealed", "denunciation", "2026-11-20", PERSON, List.of(CLERK)).lodgement())
                .isEqualTo(
                        new Lodgement(
                                Door.SEALED,
                                Kind.DENUNCIATION,
                                "delay",
                                "tinh",
                                "Chuyện",
                                LocalDate.of(2026, 11, 20),
                                "Quầy",
                                "Mong",
                                new Person("Mẫu", "0912", "a@b", "Thôn Ví Dụ"),
                                List.of(new Respondent("A", "Cán bộ", "Một cửa")),
                                "en"));
    }

    @Test
    void what_is_missing_stays_missing_for_the_counter_to_tell() {
        Lodgement lodgement = body(null, null, " ", null, null).lodgement();
        assertThat(lodgement.door()).isNull();
        assertThat(lodgement.kind()).isNull();
        assertThat(lodgement.happenedOn()).isNull();
        assertThat(lodgement.reporter()).isNull();
        assertThat(lodgement.respondents()).isEmpty();
    }

    @Test
    void a_respondent_who_is_null_is_one_without_a_name() {
        assertThat(body("named", "feedback", null, PERSON, Arrays.asList(CLERK, null)).lodgement())
                .extracting(Lodgement::respondents)
                .isEqualTo(
                        List.of(
                                new Respondent("A", "Cán bộ", "Một cửa"),
                                new Respondent(null, null, null)));
    }

    @ParameterizedTest
    @CsvSource({"NAMED, feedback, door", "'', feedback, door", "named, Feedback, kind"})
    void codes_there_are_not_are_refused(String door, String kind, String field) {
        assertThatThrownBy(() -> body(door, kind, null, null, null).lodgement())
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.type()).isEqualTo(ProblemType.UNKNOWN_CODE);
                            assertThat(problem.facts()).isEqualTo(Map.of("field", field));
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"20/11/2026", "2026-11-31", "2026-11-20T10:00", "hôm qua", "1"})
    void what_is_no_day_is_refused(String day) {
        assertThatThrownBy(() -> body("named", "feedback", day, null, null).lodgement())
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.facts())
                                        .isEqualTo(
                                                Map.of(
                                                        "fields",
                                                        Map.of("happenedOn", "unreadable"))));
    }

    @Test
    void printed_nothing_of_it_shows() {
        assertThat(body("named", "feedback", null, PERSON, List.of(CLERK)).toString())
                .isEqualTo("SubmissionBody[…]");
        assertThat(PERSON.toString()).isEqualTo("PersonBody[…]");
        assertThat(CLERK.toString()).isEqualTo("RespondentBody[…]");
    }

    private static SubmissionBody body(
            String door,
            String kind,
            String day,
            SubmissionBody.PersonBody person,
            List<SubmissionBody.RespondentBody> respondents) {
        return new SubmissionBody(
                door,
                kind,
                "delay",
                "tinh",
                "Chuyện",
                day,
                "Quầy",
                "Mong",
                person,
                respondents,
                "en");
    }
}
