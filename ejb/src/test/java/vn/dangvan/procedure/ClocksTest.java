package vn.dangvan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.procedure.CourseFixture.CLOCKS;
import static vn.dangvan.procedure.CourseFixture.complaint;
import static vn.dangvan.procedure.CourseFixture.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dangvan.deadline.DueDay;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Stage;

class ClocksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @EnumSource
    void every_kind_has_its_clocks_in_the_law_in_force(Kind kind) {
        Course received = Course.received(kind, "delay", DAY);
        List<CaseClock> clocks = CLOCKS.of(received, DAY);
        assertThat(clocks).isNotEmpty();
        assertThat(clocks).allMatch(clock -> clock.dueOn().isAfter(DAY));
        assertThat(clocks)
                .allMatch(clock -> clock.rule().matches("[a-z0-9.-]+@\\d{4}-\\d\\d-\\d\\d"));
        assertThat(CLOCKS.days(received, DAY).dueOn()).isAfter(DAY);

        DueDay resolve = CLOCKS.resolve(kind, DAY);
        assertThat(resolve.dueOn()).isAfter(DAY);
        assertThat(clocks).noneMatch(clock -> clock.span().settles());
    }

    @Test
    void a_clock_starts_when_the_one_before_it_was_met() {
        CourseFixture course = complaint("2026-09-01");
        assertThat(course.steps()).containsExactly("complaint.accept", "letter.alarm");
        course.classified();
        assertThat(course.steps()).containsExactly("complaint.accept", "letter.alarm");
        course.did("accept");
        assertThat(course.steps())
                .containsExactly("complaint.accept", "letter.alarm", "complaint.resolve1");
        course.did("assign", "examine", "conclude", "waive-dialogue");
        assertThat(course.steps())
                .containsExactly("complaint.accept", "letter.alarm", "complaint.resolve1");
        course.did("approve", "close");
        assertThat(course.steps())
                .contains("complaint.accept", "complaint.resolve1", "complaint.send1");
    }

    @Test
    void where_the_law_sets_no_limit_there_is_no_clock() {
        CourseFixture course = feedback("2026-09-01").classified();
        course.did("accept", "assign", "examine", "conclude", "approve");
        assertThat(course.steps())
                .containsExactly(
                        "letter.process", "feedback.transfer", "letter.alarm", "petition.answer");
        assertThat(course.days().dueOn()).isNull();
    }

    /** The first limit of a complaint of 2026-09-01 is seven working days, up to 2026-09-11. */
    @ParameterizedTest
    @CsvSource({
        "2026-08-31, RUNNING, 0",
        "2026-09-01, RUNNING, 0",
        "2026-09-07, RUNNING, 60",
        "2026-09-08, SOON, 70",
        "2026-09-11, SOON, 100",
        "2026-09-12, LATE, 100",
        "2030-01-01, LATE, 100"
    })
    void a_clock_that_runs_says_how_it_stands(String today, CaseClock.State state, int percent) {
        CaseClock clock = complaint("2026-09-01").on(today).clock("complaint.accept");
        assertThat(clock.dueOn()).isEqualTo(LocalDate.of(2026, 9, 11));
        assertThat(clock.doneOn()).isNull();
        assertThat(clock.open()).isTrue();
        assertThat(clock.state()).isEqualTo(state);
        assertThat(clock.percent()).isEqualTo(percent);
        assertThat(clock.citation()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01, DONE, 0", "2026-09-11, DONE, 100", "2026-09-12, DONE_LATE, 100"})
    void a_clock_that_was_met_stands_still(String day, CaseClock.State state, int percent) {
        LocalDate done = LocalDate.parse(day);
        CourseFixture course = complaint("2026-09-01").classified().on(day).did("accept");
        for (LocalDate today : List.of(done, done.plusYears(3))) {
            CaseClock clock = course.on(today.toString()).clock("complaint.accept");
            assertThat(clock.doneOn()).isEqualTo(done);
            assertThat(clock.open()).isFalse();
            assertThat(clock.state()).isEqualTo(state);
            assertThat(clock.percent()).isEqualTo(percent);
        }
    }

    @Test
    void a_clock_is_in_time_on_its_last_day() {
        CourseFixture course = complaint("2026-09-01").classified().on("2026-09-05").did("accept");
        CaseClock clock = course.clock("complaint.resolve1");
        LocalDate due = CLOCKS.resolve(Kind.COMPLAINT, DAY.plusDays(4)).dueOn();
        assertThat(clock.dueOn()).isEqualTo(due).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(clock.from()).isEqualTo(DAY.plusDays(4));
        assertThat(course.on("2026-10-05").state("complaint.resolve1"))
                .isEqualTo(CaseClock.State.SOON);
        assertThat(course.on("2026-10-06").state("complaint.resolve1"))
                .isEqualTo(CaseClock.State.LATE);
    }

    @Test
    void the_days_of_a_case_are_those_of_its_acts() {
        CourseFixture course = complaint("2026-09-01").on("2026-09-03").classified();
        course.on("2026-09-05").did("accept").on("2026-09-07").did("assign");
        assertThat(course.days().receivedOn()).isEqualTo("2026-09-01");
        assertThat(course.days().classifiedOn()).isEqualTo("2026-09-03");
        assertThat(course.days().acceptedOn()).isEqualTo("2026-09-05");
        assertThat(course.days().assignedOn()).isEqualTo("2026-09-07");
        assertThat(course.days().resolveDue()).isEqualTo("2026-10-05");
        assertThat(course.days().dueOn()).isEqualTo("2026-10-05");
        course.did("examine", "conclude", "waive-dialogue").on("2026-10-01").did("approve");
        assertThat(course.days().decidedOn()).isEqualTo("2026-10-01");
        assertThat(course.days().resolveDue()).isEqualTo("2026-10-05");
        assertThat(course.days().dueOn()).as("to be sent").isEqualTo("2026-10-06");
        assertThat(course.on("2026-10-02").did("close").days().closedOn()).isEqualTo("2026-10-02");
    }

    @Test
    void assigning_examining_and_concluding_move_no_due_day() {
        CourseFixture course = complaint("2026-09-01").classified().on("2026-09-05").did("accept");
        for (String act : List.of("assign", "examine", "assign", "examine", "conclude")) {
            course.did(act);
            assertThat(course.days().resolveDue()).isEqualTo("2026-10-05");
            assertThat(course.days().dueOn()).isEqualTo("2026-10-05");
        }
    }

    @Test
    void the_states_of_a_clock_have_their_names_in_style_sheets() {
        assertThat(Stream.of(CaseClock.State.values()).map(CaseClock.State::code))
                .containsExactly(
                        "running", "soon", "late", "done", "done-late", "paused", "passed");
    }

    @Test
    void a_case_that_was_not_taken_up_has_no_day_of_settlement() {
        Course course =
                Course.received(Kind.PETITION, "delay", DAY)
                        .after(new Done("terminate", DAY, null, Map.of()), Stage.TERMINATED);
        assertThat(CLOCKS.days(course, DAY).resolveDue()).isNull();
        assertThat(CLOCKS.days(course, DAY).decidedOn()).isNull();
        assertThat(CLOCKS.days(course, DAY).dueOn()).isNull();
    }
}
