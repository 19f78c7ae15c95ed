package vn.dangvan.reception;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Whether the head of a unit receives as often in a month as the law wants. Counted in days; two
 * sessions on one day are one. A week belongs to the month in which its Thursday lies.
 *
 * @param required days the law wants; 0 where it wants none
 * @param planned days on which the head is to receive or has received; where the law counts by
 *     weeks, no week counts for more than it has to
 * @param held those of them on which the head did receive in person
 * @param citation the article; null where there is none
 */
public record MonthDuty(YearMonth month, int required, int planned, int held, String citation) {

    static MonthDuty of(YearMonth month, ReceptionLaw.Minimum minimum, List<SessionCard> sessions) {
        if (minimum == null) {
            return new MonthDuty(month, 0, 0, 0, null);
        }
        boolean weekly = minimum.per() == ReceptionLaw.Per.WEEK;
        int periods = weekly ? weeks(month) : 1;
        int most = weekly ? minimum.amount() : Integer.MAX_VALUE;
        return new MonthDuty(
                month,
                minimum.amount() * periods,
                days(month, sessions, weekly, most, MonthDuty::planned),
                days(month, sessions, weekly, most, card -> card.heldAs() == Host.HEAD),
                minimum.citation());
    }

    private static boolean planned(SessionCard card) {
        return card.heldAs() == Host.HEAD
                || card.host() == Host.HEAD && card.state() == SessionState.POSTED;
    }

    private static int days(
            YearMonth month,
            List<SessionCard> sessions,
            boolean weekly,
            int most,
            Predicate<SessionCard> counts) {
        return sessions.stream()
                .filter(counts)
                .map(SessionCard::day)
                .filter(day -> YearMonth.from(weekly ? thursday(day) : day).equals(month))
                .distinct()
                .collect(
                        Collectors.groupingBy(
                                day -> weekly ? thursday(day) : month.atDay(1),
                                Collectors.summingInt(day -> 1)))
                .values()
                .stream()
                .mapToInt(count -> Math.min(count, most))
                .sum();
    }

    private static LocalDate thursday(LocalDate day) {
        return day.plusDays(4L - day.getDayOfWeek().getValue());
    }

    private static int weeks(YearMonth month) {
        return (int)
                month.atDay(1)
                        .datesUntil(month.atEndOfMonth().plusDays(1))
                        .filter(day -> day.getDayOfWeek() == DayOfWeek.THURSDAY)
                        .count();
    }

    /** Whether what is planned is enough. */
    public boolean enoughPlanned() {
        return planned >= required;
    }

    /** Whether enough was held. */
    public boolean met() {
        return held >= required;
    }
}
