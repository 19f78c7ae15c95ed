package vn.dangvan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dangvan.deadline.Skipped;
import vn.dangvan.law.Certainty;
import vn.dangvan.law.Holiday;

/**
 * A year, day by day.
 *
 * @param certainty how certain the days off of the year are as a whole
 * @param days from the first of January to the end of December
 */
public record CalendarYear(int year, Certainty certainty, List<Day> days) {

    /**
     * One day.
     *
     * @param name in Vietnamese and English; both empty for an ordinary day
     * @param source where that was announced; empty for an ordinary day and for one worked out
     */
    public record Day(
            LocalDate on,
            What what,
            Certainty certainty,
            String nameVi,
            String nameEn,
            String source) {

        /** Whether it differs from the ordinary week. */
        public boolean special() {
            return what != What.WORKING && what != What.WEEKEND;
        }
    }

    /** What a day is. */
    public enum What {
        WORKING,
        WEEKEND,
        HOLIDAY,
        /** Off in place of another day. */
        SUBSTITUTE,
        /** Worked in exchange for a day off. */
        WORKED_INSTEAD;

        /** The name in addresses and data. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static CalendarYear of(WorkDays.Edition calendar, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new CalendarYear(
                year,
                calendar.days().certainty(first),
                Stream.iterate(first, day -> day.getYear() == year, day -> day.plusDays(1))
                        .map(day -> day(calendar, day))
                        .toList());
    }

    private static Day day(WorkDays.Edition calendar, LocalDate on) {
        Holiday row = calendar.rows().get(on);
        Optional<Skipped> closed = calendar.days().closure(on);
        What what =
                closed.map(CalendarYear::closed)
                        .orElse(row == null ? What.WORKING : What.WORKED_INSTEAD);
        return new Day(
                on,
                what,
                calendar.certainty(on),
                row == null ? closed.map(Skipped::nameVi).orElse("") : row.nameVi(),
                row == null ? closed.map(Skipped::nameEn).orElse("") : row.nameEn(),
                row == null ? "" : row.source());
    }

    private static What closed(Skipped why) {
        return switch (why.why()) {
            case HOLIDAY -> What.HOLIDAY;
            case SUBSTITUTE -> What.SUBSTITUTE;
            default -> What.WEEKEND;
        };
    }
}
