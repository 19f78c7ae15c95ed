package vn.dangvan.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvan.deadline.Skipped.Why;
import vn.dangvan.law.Certainty;
import vn.dangvan.law.Holiday;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * Which days public offices work (ngày làm việc): Monday to Friday, less holidays and days off in
 * their place, plus swapped Saturdays. A year without published rows has the {@link
 * StatutoryHolidays} instead, and {@link #certainty} says so.
 *
 * <p>Every answer is looked up, none is searched for. A day outside {@link #FIRST} to {@link #LAST}
 * is refused with DATE_BEYOND_CALENDAR.
 */
public final class WorkingCalendar {
    public static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private static final int SIZE = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) + 1;

    private final LocalDate[] days = new LocalDate[SIZE];
    private final Skipped[] closed = new Skipped[SIZE];
    private final int[] workedUpTo = new int[SIZE];
    private final int[] working;
    private final Certainty[] certainties = new Certainty[LAST.getYear() - FIRST.getYear() + 1];

    /**
     * @param holidays the days that differ from the ordinary week, in any order
     * @param yearly the holidays assumed for years none of {@code holidays} falls in
     */
    public WorkingCalendar(List<Holiday> holidays, List<Holiday.Yearly> yearly) {
        this(holidays, yearly, List.of());
    }

    /**
     * @param announced single days announced since, later ones last; each takes the place of
     *     whatever else is known of that day, and of nothing else in its year
     */
    public WorkingCalendar(
            List<Holiday> holidays, List<Holiday.Yearly> yearly, List<Holiday> announced) {
        Map<LocalDate, Holiday> published = new HashMap<>();
        announced.forEach(day -> published.put(day.date(), day));
        for (Holiday holiday : holidays) {
            boolean stands = published.putIfAbsent(holiday.date(), holiday) == null;
            assess(holiday.date(), stands ? holiday.certainty() : Certainty.PUBLISHED);
        }
        Map<LocalDate, Skipped> statutory = compute(new StatutoryHolidays(yearly));
        int worked = 0;
        int[] found = new int[SIZE];
        for (int at = 0; at < SIZE; at++) {
            days[at] = FIRST.plusDays(at);
            closed[at] = closure(days[at], published.get(days[at]), statutory);
            if (closed[at] == null) {
                found[worked++] = at;
            }
            workedUpTo[at] = worked;
        }
        working = Arrays.copyOf(found, worked);
    }

    private void assess(LocalDate day, Certainty certainty) {
        int year = day.getYear() - FIRST.getYear();
        if (year < 0 || year >= certainties.length) {
            return;
        }
        if (certainties[year] == null || certainty.compareTo(certainties[year]) > 0) {
            certainties[year] = certainty;
        }
    }

    private Map<LocalDate, Skipped> compute(StatutoryHolidays statutory) {
        Map<LocalDate, Skipped> computed = new HashMap<>();
        for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
            if (certainty(year) == null) {
                computed.putAll(statutory.in(year));
                certainties[year - FIRST.getYear()] = statutory.certainty(year);
            }
        }
        return computed;
    }

    private static Skipped closure(
            LocalDate day, Holiday published, Map<LocalDate, Skipped> statutory) {
        if (published != null) {
            return published(published);
        }
        Skipped computed = statutory.get(day);
        if (computed != null) {
            return computed;
        }
        return weekend(day) ? Skipped.because(Why.WEEKEND, day) : null;
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Skipped published(Holiday day) {
        return switch (day.kind()) {
            case HOLIDAY -> new Skipped(day.date(), Why.HOLIDAY, day.nameVi(), day.nameEn());
            case SUBSTITUTE -> new Skipped(day.date(), Why.SUBSTITUTE, day.nameVi(), day.nameEn());
            case SWAPPED_WORKING_DAY -> null;
        };
    }

    /** Whether offices work on a day. */
    public boolean isWorking(LocalDate day) {
        return closed[at(day)] == null;
    }

    /** Why offices are closed on a day; empty when they are open. */
    public Optional<Skipped> closure(LocalDate day) {
        return Optional.ofNullable(closed[at(day)]);
    }

    /** The day itself when offices work, or the next day they do. */
    public LocalDate workingDayFrom(LocalDate day) {
        return days[onOrAfter(at(day))];
    }

    /** How many working days lie after one day, up to and including another not before it. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        return workedUpTo[at(upTo)] - workedUpTo[at(after)];
    }

    /** How certain the days off in the year of a day are. */
    public Certainty certainty(LocalDate day) {
        at(day);
        return certainty(day.getYear());
    }

    private Certainty certainty(int year) {
        return certainties[year - FIRST.getYear()];
    }

    /** The least certain of the years touched by a stretch of days. */
    Certainty certainty(LocalDate first, LocalDate last) {
        Certainty worst = certainty(first.getYear());
        for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
            Certainty next = certainty(year);
            worst = next.compareTo(worst) > 0 ? next : worst;
        }
        return worst;
    }

    int at(LocalDate day) {
        return within(day.toEpochDay() - FIRST.toEpochDay());
    }

    /** The position itself, once it is known to be a day of this calendar. */
    static int within(long position) {
        if (position < 0 || position >= SIZE) {
            throw new Problem(
                    ProblemType.DATE_BEYOND_CALENDAR, Map.of("first", FIRST, "last", LAST));
        }
        return (int) position;
    }

    LocalDate day(int at) {
        return days[at];
    }

    /** Why the day at a position is closed; null when it is worked. */
    Skipped closed(int at) {
        return closed[at];
    }

    int onOrAfter(int at) {
        return closed[at] == null ? at : nth(workedUpTo[at]);
    }

    int onOrBefore(int at) {
        return closed[at] == null ? at : nth(workedUpTo[at] - 1);
    }

    /** The n-th working day after a position. */
    int workedAfter(int at, int n) {
        return nth(workedUpTo[at] + n - 1);
    }

    /** The n-th working day before a position, counting back. */
    int workedBefore(int at, int n) {
        int before = closed[at] == null ? workedUpTo[at] - 1 : workedUpTo[at];
        return nth(before - n);
    }

    private int nth(int number) {
        return number < 0 || number >= working.length ? within(-1) : working[number];
    }
}
