package vn.dangvan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.dangvan.law.Certainty;
import vn.dangvan.law.Holiday;
import vn.dangvan.law.RuleBook;
import vn.dangvan.law.TimeLimit;
import vn.dangvan.law.Unit;
import vn.dangvan.problem.Problem;

class DeadlinePropertyTest {
    private static final int CASES = 1_000_000;
    private static final RuleBook LAW = RuleBook.read();
    private static final Deadlines DEADLINES = new Deadlines(LAW);

    @Test
    void a_clerk_with_a_wall_calendar_counts_the_same() {
        SlowCount clerk = new SlowCount(LAW.holidays());
        AnyQuestion any = new AnyQuestion(LAW, 20261122);
        for (int i = 0; i < CASES; i++) {
            Question question = any.next();
            LocalDate counted = clerk.due(question, any.row(question));
            if (!counted.equals(DEADLINES.due(question).dueOn())) {
                assertThat(DEADLINES.due(question).dueOn()).as("%s", question).isEqualTo(counted);
            }
        }
    }

    @Property
    void a_limit_never_ends_on_a_closed_day_where_it_rolls(@ForAll long seed) {
        AnyQuestion any = new AnyQuestion(LAW, seed);
        Question question = any.next();
        TimeLimit row = any.row(question);

        if (row.rolls() || row.unit() == Unit.WORKING_DAY) {
            assertThat(DEADLINES.calendar().isWorking(DEADLINES.due(question).dueOn())).isTrue();
        }
    }

    @Property
    void a_pause_never_shortens_a_limit(@ForAll long seed) {
        Question paused = new AnyQuestion(LAW, seed).next();
        Question running = paused.suspended(List.of()).obstructed(0);

        assertThat(DEADLINES.due(paused).dueOn()).isAfterOrEqualTo(DEADLINES.due(running).dueOn());
    }

    @Property
    void a_limit_never_ends_while_its_clock_stands_still(@ForAll long seed) {
        Question paused = new AnyQuestion(LAW, seed).next();
        LocalDate due = DEADLINES.due(paused).dueOn();

        assertThat(paused.suspensions())
                .noneMatch(p -> due.isAfter(p.from()) && due.isBefore(p.until()));
    }

    @Property
    void an_extension_never_shortens_a_limit(@ForAll long seed) {
        Question extended = new AnyQuestion(LAW, seed).next();

        assertThat(DEADLINES.due(extended).rawDueOn())
                .isAfterOrEqualTo(DEADLINES.due(extended.extended(0)).rawDueOn());
    }

    @Property(tries = 100)
    void one_more_holiday_never_takes_time_away(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 60) int after) {
        Question question = new AnyQuestion(LAW, seed).next();
        DueDay before = DEADLINES.due(question);
        DueDay later = withHolidayOn(question.from().plusDays(after)).due(question);

        if (before.direction() == TimeLimit.Direction.FORWARD) {
            assertThat(later.dueOn()).isAfterOrEqualTo(before.dueOn());
        } else {
            assertThat(later.dueOn()).isBeforeOrEqualTo(before.dueOn());
        }
    }

    private static Deadlines withHolidayOn(LocalDate day) {
        List<Holiday> holidays = new ArrayList<>(LAW.holidays());
        holidays.removeIf(holiday -> holiday.date().equals(day));
        holidays.add(
                new Holiday(day, "Lễ", "Fair", Holiday.Kind.HOLIDAY, Certainty.PUBLISHED, "test"));
        return new Deadlines(LAW, new WorkingCalendar(holidays, LAW.yearlyHolidays()));
    }

    @Property
    void every_day_of_a_working_day_limit_is_either_counted_or_explained(@ForAll long seed) {
        Question question = new AnyQuestion(LAW, seed).next();
        DueDay due = DEADLINES.due(question);

        if (due.unit() == Unit.WORKING_DAY) {
            long passed = Math.abs(due.dueOn().toEpochDay() - question.from().toEpochDay());
            long closed = due.skipped().stream().filter(s -> !s.on().equals(due.from())).count();
            assertThat(passed).isEqualTo(due.amount() + closed);
        }
    }

    @Property
    void the_days_skipped_are_listed_once_and_in_order(@ForAll long seed) {
        List<LocalDate> skipped =
                DEADLINES.due(new AnyQuestion(LAW, seed).next()).skipped().stream()
                        .map(Skipped::on)
                        .toList();

        assertThat(skipped).isSorted().doesNotHaveDuplicates();
    }

    @Property
    void a_clerk_with_a_wall_clock_counts_the_same_hours(
            @ForAll @IntRange(min = 0, max = 3000) int day,
            @ForAll @IntRange(min = 0, max = 1439) int minute) {
        LocalDateTime from = LocalDate.of(2026, 7, 1).plusDays(day).atTime(0, 0);
        from = from.plusMinutes(minute);
        for (TimeLimit row : LAW.on(from.toLocalDate()).timeLimits()) {
            if (row.unit() == Unit.HOUR) {
                DueTime due =
                        DEADLINES.dueAt(
                                Question.of(row.key(), from.toLocalDate()), from.toLocalTime());
                assertThat(due.dueAt()).isEqualTo(SlowCount.dueAt(from, row));
                assertThat(due.day().dueOn()).isEqualTo(due.dueAt().toLocalDate());
                assertThat(due.missedAt(due.dueAt())).isFalse();
                assertThat(due.missedAt(due.dueAt().plusMinutes(1))).isTrue();
            }
        }
    }

    @Property
    void whole_days_end_at_midnight_whatever_the_time_of_day(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 1439) int minute) {
        Question question = new AnyQuestion(LAW, seed).next();
        DueTime due = DEADLINES.dueAt(question, LocalTime.ofSecondOfDay(minute * 60L));

        assertThat(due.day()).isEqualTo(DEADLINES.due(question));
        assertThat(due.missedAt(due.day().dueOn().atTime(23, 59))).isFalse();
        assertThat(due.missedAt(due.day().dueOn().plusDays(1).atStartOfDay())).isTrue();
    }

    @Property
    void whatever_is_asked_is_answered_or_refused_by_name(
            @ForAll @IntRange(min = -800_000, max = 400_000) int day, @ForAll String circumstance) {
        LocalDate from = LocalDate.ofEpochDay(day);
        for (String step : List.of("complaint.accept", "denunciation.resolve", circumstance)) {
            try {
                DueDay due = DEADLINES.due(Question.of(step, from).in(circumstance));
                assertThat(due.dueOn()).isAfter(from);
            } catch (Problem refused) {
                assertThat(refused.type()).isNotNull();
            }
        }
    }
}
