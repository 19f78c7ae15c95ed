package vn.dangvan.web.reception;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.dangvan.problem.Faults;
import vn.dangvan.reception.SessionCard;

/**
 * A month as a table of weeks, Monday first, with the days beside it that fill the first and the
 * last week.
 */
public record MonthGrid(YearMonth month, List<Week> weeks) {
    private static final int DAYS = 7;

    /** One row. */
    public record Week(List<Day> days) {}

    /**
     * One cell.
     *
     * @param inside whether the day is of this month
     * @param off whether offices are closed
     */
    public record Day(
            LocalDate on, boolean inside, boolean today, boolean off, List<SessionCard> sessions) {
        private static final int MOST_SHOWN = 2;

        /** Whether there are more sessions than a cell can show one by one. */
        public boolean crowded() {
            return sessions.size() > MOST_SHOWN;
        }
    }

    /** The first Monday shown. */
    static LocalDate first(YearMonth month) {
        LocalDate first = month.atDay(1);
        return first.minusDays(first.getDayOfWeek().getValue() - 1L);
    }

    /** The last Sunday shown. */
    static LocalDate last(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return last.plusDays(DAYS - last.getDayOfWeek().getValue());
    }

    static MonthGrid of(
            YearMonth month,
            LocalDate today,
            Predicate<LocalDate> working,
            List<SessionCard> sessions) {
        List<Week> weeks =
                first(month)
                        .datesUntil(last(month).plusDays(1), Period.ofDays(DAYS))
                        .map(monday -> week(month, monday, today, working, sessions))
                        .toList();
        return new MonthGrid(month, weeks);
    }

    private static Week week(
            YearMonth month,
            LocalDate monday,
            LocalDate today,
            Predicate<LocalDate> working,
            List<SessionCard> sessions) {
        return new Week(
                IntStream.range(0, DAYS)
                        .mapToObj(monday::plusDays)
                        .map(
                                day ->
                                        new Day(
                                                day,
                                                YearMonth.from(day).equals(month),
                                                day.equals(today),
                                                !working.test(day),
                                                on(day, sessions)))
                        .toList());
    }

    private static List<SessionCard> on(LocalDate day, List<SessionCard> sessions) {
        return sessions.stream().filter(card -> card.day().equals(day)).toList();
    }

    /** Reads a month such as {@code 2026-11}; the one of today where none was asked for. */
    static YearMonth read(String text, LocalDate today) {
        if (text == null || text.isBlank()) {
            return YearMonth.from(today);
        }
        try {
            YearMonth month = YearMonth.parse(text);
            new Faults()
                    .unless(
                            Math.abs(month.getYear() - today.getYear()) <= 10,
                            "month",
                            "out-of-range")
                    .refuse();
            return month;
        } catch (DateTimeParseException e) {
            new Faults().unless(false, "month", "unreadable").refuse();
            throw e;
        }
    }
}
