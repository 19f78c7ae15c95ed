package vn.dangvan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.law.RuleBook;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class DueTimeTest {
    private final Deadlines deadlines = new Deadlines(RuleBook.read());

    @Test
    void the_links_of_an_online_reception_are_up_an_hour_before_and_that_hour_is_in_time() {
        Question online = Question.of("reception.online.connect", LocalDate.of(2026, 9, 3));
        DueTime due = deadlines.dueAt(online, LocalTime.of(8, 30));

        assertThat(due.dueAt()).isEqualTo("2026-09-03T07:30");
        assertThat(due.missedAt(due.dueAt())).isFalse();
        assertThat(due.missedAt(due.dueAt().plusSeconds(1))).isTrue();
        assertThat(due.day().citation()).contains("154/2026/NĐ-CP, Điều 23");
    }

    @Test
    void a_limit_in_hours_is_not_answered_without_the_time_of_day() {
        Question online = Question.of("reception.online.connect", LocalDate.of(2026, 9, 3));

        refused(() -> deadlines.due(online), ProblemType.TIME_OF_DAY_NEEDED);
    }

    @Test
    void hours_that_lead_out_of_the_calendar_are_refused() {
        Question breach = Question.of("data.breach.report", WorkingCalendar.LAST);

        refused(() -> deadlines.dueAt(breach, LocalTime.NOON), ProblemType.DATE_BEYOND_CALENDAR);
    }

    @Test
    void an_hour_is_never_extended_or_stopped() {
        Question breach = Question.of("data.breach.report", LocalDate.of(2026, 9, 3));

        refused(
                () -> deadlines.dueAt(breach.extended(1), LocalTime.NOON),
                ProblemType.EXTENSION_BEYOND_MAXIMUM);
        refused(
                () -> deadlines.dueAt(breach.obstructed(1), LocalTime.NOON),
                ProblemType.STOP_NOT_FORESEEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25:00", "8h30", "14:30+07:00", "noon", "24:00"})
    void a_time_that_is_none_is_refused(String text) {
        refused(() -> Question.time(text), ProblemType.INPUT_INVALID);
    }

    private static void refused(ThrowingCallable asked, ProblemType type) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }
}
