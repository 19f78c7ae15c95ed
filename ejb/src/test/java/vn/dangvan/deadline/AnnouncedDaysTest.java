package vn.dangvan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dangvan.law.Certainty;
import vn.dangvan.law.Holiday;
import vn.dangvan.law.RuleBook;

/** Single days announced after the release, on top of the calendar that was shipped. */
class AnnouncedDaysTest {
    private static final RuleBook LAW = RuleBook.read();
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);

    @Test
    void a_monday_off_for_a_saturday_worked_moves_what_is_due_behind_it() {
        Question question = Question.of("complaint.accept", LocalDate.of(2026, 11, 16));
        LocalDate shipped = with().due(question).dueOn();
        assertThat(shipped).isEqualTo("2026-11-26");
        assertThat(with(off(MONDAY)).due(question).dueOn()).isEqualTo("2026-11-27");
        assertThat(with(off(MONDAY), worked(SATURDAY)).due(question).dueOn())
                .isEqualTo("2026-11-27");
        DueDay due = with(off(MONDAY)).due(question);
        assertThat(due.skipped()).extracting(Skipped::on).contains(MONDAY);
    }

    @Test
    void a_later_announcement_of_the_same_day_wins() {
        WorkingCalendar calendar = with(off(MONDAY), worked(MONDAY)).calendar();
        assertThat(calendar.isWorking(MONDAY)).isTrue();
        assertThat(with(worked(MONDAY), off(MONDAY)).calendar().isWorking(MONDAY)).isFalse();
    }

    @Test
    void an_announced_day_takes_the_place_of_the_shipped_row_of_that_day() {
        LocalDate culture = LocalDate.of(2026, 11, 24);
        assertThat(with().calendar().isWorking(culture)).isFalse();
        assertThat(with(worked(culture)).calendar().isWorking(culture)).isTrue();
    }

    @Test
    void one_day_of_a_year_nobody_announced_leaves_its_lunar_holidays_alone() {
        LocalDate day = LocalDate.of(2040, 6, 13);
        WorkingCalendar shipped = with().calendar();
        WorkingCalendar calendar = with(off(day)).calendar();
        assertThat(calendar.isWorking(day)).isFalse();
        assertThat(calendar.certainty(day)).isEqualTo(Certainty.COMPUTED);
        for (LocalDate other = day.withDayOfYear(1);
                other.getYear() == 2040;
                other = other.plusDays(1)) {
            if (!other.equals(day)) {
                assertThat(calendar.isWorking(other)).isEqualTo(shipped.isWorking(other));
            }
        }
    }

    @Test
    void a_year_is_certain_once_every_provisional_day_of_it_was_announced() {
        LocalDate day = LocalDate.of(2027, 2, 5);
        Holiday[] all =
                LAW.holidays().stream()
                        .filter(row -> row.date().getYear() == 2027)
                        .filter(row -> row.certainty() != Certainty.PUBLISHED)
                        .map(row -> off(row.date()))
                        .toArray(Holiday[]::new);
        assertThat(with().calendar().certainty(day)).isEqualTo(Certainty.PROVISIONAL);
        assertThat(with(off(day)).calendar().certainty(day)).isEqualTo(Certainty.PROVISIONAL);
        assertThat(with(all).calendar().certainty(day)).isEqualTo(Certainty.PUBLISHED);
    }

    private static Deadlines with(Holiday... announced) {
        return new Deadlines(
                LAW,
                new WorkingCalendar(
                        LAW.holidays(),
                        LAW.yearlyHolidays(),
                        List.copyOf(Arrays.asList(announced))));
    }

    private static Holiday off(LocalDate day) {
        return announced(day, Holiday.Kind.SUBSTITUTE);
    }

    private static Holiday worked(LocalDate day) {
        return announced(day, Holiday.Kind.SWAPPED_WORKING_DAY);
    }

    private static Holiday announced(LocalDate day, Holiday.Kind kind) {
        return new Holiday(day, "Thử", "Trial", kind, Certainty.PUBLISHED, "Quyết định thử");
    }
}
