package vn.dangvan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dangvan.deadline.Skipped.Why;
import vn.dangvan.law.Basis;
import vn.dangvan.law.Certainty;
import vn.dangvan.law.Reading;
import vn.dangvan.law.RuleBook;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class DeadlinesTest {
    private final Deadlines deadlines = new Deadlines(RuleBook.read());

    @Test
    void a_limit_that_ends_on_a_holiday_ends_on_the_next_working_day_and_says_why() {
        DueDay due = due("denunciation.resolve", "2026-03-27", "");

        assertThat(due.rawDueOn()).isEqualTo("2026-04-26");
        assertThat(due.dueOn()).isEqualTo("2026-04-28");
        assertThat(due.skipped())
                .extracting(Skipped::on, Skipped::why, Skipped::nameVi)
                .containsExactly(
                        tuple(day("2026-04-26"), Why.HOLIDAY, "Giỗ Tổ Hùng Vương"),
                        tuple(day("2026-04-27"), Why.SUBSTITUTE, "Nghỉ bù Giỗ Tổ 26/4"));
    }

    @Test
    void working_days_list_every_closed_day_passed_over() {
        DueDay due = due("complaint.accept", "2026-11-16", "");

        assertThat(due.skipped())
                .extracting(Skipped::on, skipped -> skipped.why().code())
                .containsExactly(
                        tuple(day("2026-11-21"), "weekend"),
                        tuple(day("2026-11-22"), "weekend"),
                        tuple(day("2026-11-24"), "holiday"));
    }

    @Test
    void counting_back_lists_the_closed_days_too() {
        DueDay due = due("reception.online.notice", "2026-11-27", "");

        assertThat(due.skipped())
                .extracting(skipped -> skipped.on().getDayOfMonth())
                .containsExactly(21, 22, 24);
    }

    @Test
    void suspended_days_are_listed_from_the_day_after_the_decision() {
        DueDay due = due("complaint.resolve1", "2026-07-24", "suspended=2026-08-03/2026-08-05");

        assertThat(due.skipped())
                .filteredOn(skipped -> skipped.why() == Why.SUSPENDED)
                .extracting(Skipped::on)
                .containsExactly(day("2026-08-04"), day("2026-08-05"));
    }

    @Test
    void obstacle_days_are_listed_right_before_the_last_day() {
        DueDay due = due("complaint.limitation", "2026-08-20", "obstacleDays=2");

        assertThat(due.skipped())
                .extracting(Skipped::on, Skipped::why)
                .contains(
                        tuple(day("2026-11-18"), Why.OBSTACLE),
                        tuple(day("2026-11-19"), Why.OBSTACLE));
    }

    @Test
    void the_answer_names_its_row() {
        DueDay due = due("complaint.accept", "2026-06-25", "");

        assertThat(due.reading()).isEqualTo(Reading.DECREE);
        assertThat(due.citation()).isEqualTo("Nghị định 124/2020/NĐ-CP, Điều 16 khoản 1");
        assertThat(due.ruleSince()).isEqualTo("2020-12-10");
        assertThat(due.basis()).isEqualTo(Basis.LAW_TEXT);
        assertThat(due.amount()).isEqualTo(10);
    }

    @Test
    void an_extension_counts_in_the_amount() {
        String query = "circumstance=especially-complicated&extensions=2";

        assertThat(due("denunciation.resolve", "2026-03-27", query).amount()).isEqualTo(90);
    }

    @Test
    void a_step_is_in_time_until_the_end_of_its_due_day() {
        DueDay due = due("complaint.accept", "2026-07-15", "");

        assertThat(due.missedOn(day("2026-07-24"))).isFalse();
        assertThat(due.missedOn(day("2026-07-25"))).isTrue();
        assertThat(due.daysLeftOn(day("2026-07-20"))).isEqualTo(4);
    }

    @Test
    void an_answer_says_how_certain_the_calendar_is() {
        assertThat(due("complaint.resolve1", "2026-07-24", "").certainty())
                .isEqualTo(Certainty.PUBLISHED);
        assertThat(due("complaint.resolve1", "2026-12-24", "").certainty())
                .isEqualTo(Certainty.PROVISIONAL);
        assertThat(due("complaint.resolve1", "2028-03-01", "").certainty())
                .isEqualTo(Certainty.COMPUTED);
        assertThat(due("complaint.resolve1", "2040-03-01", "").certainty())
                .isEqualTo(Certainty.COMPUTED);
    }

    @Test
    void a_year_nothing_was_announced_for_has_the_holidays_of_the_law() {
        WorkingCalendar calendar = deadlines.calendar();

        assertThat(calendar.isWorking(day("2040-05-01"))).isFalse();
        assertThat(calendar.isWorking(day("2040-05-02"))).isTrue();
        assertThat(calendar.closure(day("2040-02-13")).orElseThrow().why()).isEqualTo(Why.HOLIDAY);
        assertThat(calendar.closure(day("2040-05-01")).orElseThrow().nameEn())
                .isEqualTo("Labour Day");
    }

    @Test
    void the_calendar_knows_swapped_saturdays_and_the_days_off_they_pay_for() {
        WorkingCalendar calendar = deadlines.calendar();

        assertThat(calendar.isWorking(day("2026-08-22"))).isTrue();
        assertThat(calendar.closure(day("2026-08-31")).orElseThrow().why())
                .isEqualTo(Why.SUBSTITUTE);
        assertThat(calendar.workingDayFrom(day("2026-08-29"))).isEqualTo("2026-09-03");
        assertThat(calendar.workingDaysBetween(day("2026-08-21"), day("2026-08-24"))).isEqualTo(2);
    }

    @Test
    void one_extension_more_than_the_law_allows_is_refused() {
        refused(
                "denunciation.resolve",
                "2026-03-27",
                "circumstance=complicated&extensions=2",
                ProblemType.EXTENSION_BEYOND_MAXIMUM,
                Map.of("maximum", 1, "step", "denunciation.resolve"));
    }

    @Test
    void a_step_nobody_knows_is_refused() {
        refused("complaint.sing", "2026-03-27", "", ProblemType.STEP_UNKNOWN, Map.of());
    }

    @Test
    void a_circumstance_nobody_knows_is_refused_with_those_there_are() {
        refused(
                "denunciation.process",
                "2026-03-27",
                "circumstance=rainy",
                ProblemType.CIRCUMSTANCE_UNKNOWN,
                Map.of("known", List.of("", "several-places")));
    }

    @Test
    void a_day_before_the_step_had_a_limit_is_refused_with_the_first_day() {
        refused(
                "denunciation.process",
                "2018-12-31",
                "",
                ProblemType.DATE_BEFORE_LAW,
                Map.of("since", day("2019-01-01")));
    }

    @Test
    void a_clock_the_law_does_not_stop_is_not_stopped() {
        Map<String, Object> suspension = Map.of("stop", "suspension", "step", "complaint.resolve1");
        refused(
                "complaint.resolve1",
                "2026-06-10",
                "suspended=2026-06-30/2026-07-05",
                ProblemType.STOP_NOT_FORESEEN,
                suspension);
        refused(
                "complaint.accept",
                "2026-07-10",
                "obstacleDays=1",
                ProblemType.STOP_NOT_FORESEEN,
                Map.of("stop", "obstacle", "step", "complaint.accept"));
    }

    @Test
    void a_complaint_accepted_under_the_old_law_may_be_suspended_under_the_new() {
        DueDay due = due("complaint.resolve1", "2026-06-10", "suspended=2026-07-01/2026-07-04");

        assertThat(due.rawDueOn()).isEqualTo("2026-07-13");
    }

    @Test
    void days_beyond_the_calendar_are_refused() {
        Map<String, Object> facts =
                Map.of("first", WorkingCalendar.FIRST, "last", WorkingCalendar.LAST);
        refused("complaint.accept", "2100-12-30", "", ProblemType.DATE_BEYOND_CALENDAR, facts);
        refused(
                "complaint.resolve1",
                "2026-07-24",
                "suspended=2026-08-01/2999-01-01",
                ProblemType.DATE_BEYOND_CALENDAR,
                facts);
    }

    private DueDay due(String step, String from, String query) {
        return deadlines.due(Question.parse(step, day(from), query));
    }

    private void refused(
            String step, String from, String query, ProblemType type, Map<String, ?> facts) {
        assertThatThrownBy(() -> due(step, from, query))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.type()).isEqualTo(type);
                            assertThat(problem.facts()).isEqualTo(facts);
                        });
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
