package vn.dangvan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dangvan.law.Certainty;
import vn.dangvan.law.Holiday;
import vn.dangvan.law.RuleBook;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class AnnouncementTest {
    private static final RuleBook LAW = RuleBook.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    @Test
    void a_swap_names_both_days_in_both_languages() {
        Announcement swap = Announcement.swap(MONDAY, SATURDAY, "Công văn thử");
        assertThat(swap.days())
                .extracting(Announcement.Day::nameVi)
                .containsExactly(
                        "Nghỉ hoán đổi với thứ Bảy 28/11/2026", "Làm bù cho thứ Hai 23/11/2026");
        assertThat(swap.days())
                .extracting(Announcement.Day::nameEn)
                .containsExactly(
                        "Day off exchanged with Saturday 28 November 2026",
                        "Worked in exchange for Monday 23 November 2026");
        assertThat(swap.days()).extracting(Announcement.Day::line).containsExactly(1, 2);
        swap.check(shipped(), TODAY);
    }

    @Test
    void one_day_alone_is_off_or_worked_by_decision() {
        assertThat(Announcement.swap(MONDAY, null, "x").days())
                .extracting(Announcement.Day::kind)
                .containsExactly(Holiday.Kind.SUBSTITUTE);
        assertThat(Announcement.swap(null, SATURDAY, "x").days())
                .extracting(Announcement.Day::kind)
                .containsExactly(Holiday.Kind.SWAPPED_WORKING_DAY);
        assertThat(refusal(() -> Announcement.swap(null, null, "x")).type())
                .isEqualTo(ProblemType.INPUT_INVALID);
        assertThat(refusal(() -> Announcement.swap(MONDAY, null, " ")).type())
                .isEqualTo(ProblemType.INPUT_INVALID);
    }

    @Test
    void a_day_that_stands_there_twice_is_named_with_its_second_line() {
        Problem twice = refusal(() -> Announcement.swap(MONDAY, MONDAY, "x"));
        assertThat(twice.type()).isEqualTo(ProblemType.CALENDAR_DAY_TWICE);
        assertThat(twice.facts()).containsEntry("line", 2).containsEntry("day", MONDAY);
    }

    @Test
    void there_is_a_bound_on_how_many_days_one_notice_has() {
        List<Announcement.Day> days =
                Stream.iterate(MONDAY, day -> day.plusDays(1))
                        .limit(Announcement.MOST_DAYS + 1L)
                        .map(AnnouncementTest::off)
                        .toList();
        assertThat(new Announcement(days.subList(1, days.size())).days())
                .hasSize(Announcement.MOST_DAYS);
        assertThat(refusal(() -> new Announcement(days)).type())
                .isEqualTo(ProblemType.INPUT_INVALID);
        assertThat(refusal(() -> new Announcement(null)).type())
                .isEqualTo(ProblemType.INPUT_INVALID);
    }

    @Test
    void a_day_may_be_announced_until_a_month_after_it() {
        LocalDate last = TODAY.minusDays(Announcement.LATE_DAYS);
        assertThat(last).isEqualTo("2026-10-22");
        new Announcement(List.of(off(last))).check(shipped(), TODAY);
        Problem past =
                refusal(
                        () ->
                                new Announcement(List.of(off(last.minusDays(1))))
                                        .check(shipped(), TODAY));
        assertThat(past.type()).isEqualTo(ProblemType.CALENDAR_DAY_PAST);
        assertThat(past.facts()).containsEntry("first", last);
    }

    @Test
    void what_the_calendar_says_already_is_not_announced_again() {
        already(off(LocalDate.of(2026, 11, 24)));
        already(off(SATURDAY));
        already(worked(MONDAY));
        WorkDays.Edition then = WorkDays.Edition.of(LAW, 1, List.of(off(MONDAY).holiday()));
        assertThat(refusal(() -> new Announcement(List.of(off(MONDAY))).check(then, TODAY)).type())
                .isEqualTo(ProblemType.CALENDAR_DAY_ALREADY_SO);
        new Announcement(List.of(worked(MONDAY))).check(then, TODAY);
    }

    @Test
    void a_day_off_that_was_only_provisional_or_computed_may_be_confirmed() {
        new Announcement(List.of(off(LocalDate.of(2027, 2, 5)))).check(shipped(), TODAY);
        LocalDate computed = LocalDate.of(2040, 5, 1);
        assertThat(shipped().certainty(computed)).isEqualTo(Certainty.COMPUTED);
        new Announcement(List.of(off(computed))).check(shipped(), TODAY);
    }

    @Test
    void the_ledger_learns_days_and_kinds_and_nothing_typed() {
        Announcement swap = Announcement.swap(MONDAY, SATURDAY, "Công văn thử");
        assertThat(new CalendarEvent.Announced(new UUID(0, 7), swap).facts())
                .isEqualTo(Map.of("2026-11-23", "substitute", "2026-11-28", "swapped-working-day"));
    }

    private static void already(Announcement.Day day) {
        assertThat(refusal(() -> new Announcement(List.of(day)).check(shipped(), TODAY)).type())
                .isEqualTo(ProblemType.CALENDAR_DAY_ALREADY_SO);
    }

    private static WorkDays.Edition shipped() {
        return WorkDays.Edition.of(LAW, 0, List.of());
    }

    private static Announcement.Day off(LocalDate day) {
        return new Announcement.Day(1, day, Holiday.Kind.HOLIDAY, "Thử", "Trial", "x");
    }

    private static Announcement.Day worked(LocalDate day) {
        return new Announcement.Day(1, day, Holiday.Kind.SWAPPED_WORKING_DAY, "Thử", "Trial", "x");
    }

    private static Problem refusal(Runnable attempt) {
        Problem[] refused = new Problem[1];
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(Problem.class, problem -> refused[0] = problem);
        return refused[0];
    }
}
