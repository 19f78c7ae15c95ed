package vn.dangvan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dangvan.deadline.Skipped.Why;
import vn.dangvan.law.Certainty;
import vn.dangvan.law.Holiday;

/**
 * The days off the law itself gives in a year nobody announced yet (ngày nghỉ lễ, tết).
 *
 * <p>Tết is the last day of the old lunar year (30 or 29 Chạp) and the first four of the new one,
 * five days in all. The announcement of a year may choose two days before and three after instead;
 * as often as not it does. A day off that falls on a Saturday or Sunday is made up for by the next
 * day worked (Labour Code 45/2019/QH14, Art. 111(3)), in the order of the calendar.
 */
final class StatutoryHolidays {
    private final LunarCalendar lunar = new LunarCalendar();
    private final List<Holiday.Yearly> rows;

    StatutoryHolidays(List<Holiday.Yearly> rows) {
        this.rows = rows;
    }

    /** How certain they are: without a row of the lunar calendar, less than computed. */
    Certainty certainty(int year) {
        boolean moon =
                rows.stream()
                        .filter(row -> row.calendar() == Holiday.Calendar.LUNAR)
                        .anyMatch(row -> row.inForceOn(named(row, year)));
        return moon ? Certainty.COMPUTED : Certainty.FIXED_DAYS_ONLY;
    }

    /** The days off of a year, with those made up for. */
    Map<LocalDate, Skipped> in(int year) {
        Map<LocalDate, Skipped> off = new TreeMap<>();
        List<Skipped> owed = new ArrayList<>();
        for (Holiday.Yearly row : rows) {
            LocalDate named = named(row, year);
            if (row.inForceOn(named)) {
                add(row, named.minusDays(row.lead()), off, owed);
            }
        }
        owed.sort((a, b) -> a.on().compareTo(b.on()));
        for (Skipped holiday : owed) {
            LocalDate free = free(holiday.on(), off);
            off.put(free, inPlaceOf(holiday, free));
        }
        return off;
    }

    private static void add(
            Holiday.Yearly row, LocalDate first, Map<LocalDate, Skipped> off, List<Skipped> owed) {
        for (int i = 0; i < row.days(); i++) {
            LocalDate day = first.plusDays(i);
            Skipped holiday = new Skipped(day, Why.HOLIDAY, row.nameVi(), row.nameEn());
            if (off.putIfAbsent(day, holiday) == null
                    && row.compensated()
                    && WorkingCalendar.weekend(day)) {
                owed.add(holiday);
            }
        }
    }

    private static LocalDate free(LocalDate after, Map<LocalDate, Skipped> off) {
        LocalDate day = after;
        while (WorkingCalendar.weekend(day) || off.containsKey(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Skipped inPlaceOf(Skipped holiday, LocalDate free) {
        String date = "%d/%d".formatted(holiday.on().getDayOfMonth(), holiday.on().getMonthValue());
        return new Skipped(
                free,
                Why.SUBSTITUTE,
                "Nghỉ bù %s (%s)".formatted(holiday.nameVi(), date),
                "Day off in lieu of %s (%s)".formatted(holiday.nameEn(), date));
    }

    private LocalDate named(Holiday.Yearly row, int year) {
        return row.calendar() == Holiday.Calendar.LUNAR
                ? lunar.day(year, row.day().getMonthValue(), row.day().getDayOfMonth())
                : row.day().atYear(year);
    }
}
