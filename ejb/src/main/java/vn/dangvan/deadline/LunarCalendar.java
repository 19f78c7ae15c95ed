package vn.dangvan.deadline;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * The Vietnamese lunar calendar (âm lịch), worked out from the moon and the sun as seen at UTC+7
 * (Decision 121/CP of 1967), after the method Hồ Ngọc Đức published.
 *
 * <p>A month begins on the day of the new moon. The eleventh month holds the winter solstice; in a
 * year of thirteen months the first one without a principal term repeats the number before it. The
 * day begins at midnight in Viet Nam, so now and then a date differs from China's, as Tết did in
 * 2007 and will in 2030.
 */
final class LunarCalendar {
    private static final double SYNODIC_MONTH = 29.530588853;

    /** The new moon of 1 January 1900, from which new moons are numbered. */
    private static final double FIRST_NEW_MOON = 2415021.076998695;

    private final double zone;

    LunarCalendar() {
        this(7);
    }

    /**
     * @param hours how far the clock is ahead of UTC
     */
    LunarCalendar(int hours) {
        zone = hours / 24.0;
    }

    /**
     * The day on which a date of the lunar calendar falls; never one of a repeated month.
     *
     * @param year the year in which the first lunar month begins
     */
    LocalDate day(int year, int month, int day) {
        long before = eleventhMonth(month < 11 ? year - 1 : year);
        long next = eleventhMonth(month < 11 ? year : year + 1);
        int first = number(before);
        int after = (month + 1) % 12;
        if (next - before > 365 && after >= repeated(first)) {
            after++;
        }
        return LocalDate.MIN.with(JulianFields.JULIAN_DAY, newMoon(first + after) + day - 1);
    }

    /** The new moon that begins the month with the winter solstice of a year. */
    private long eleventhMonth(int year) {
        long lastDay = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
        int last = (int) Math.floor((lastDay - 2415021) / SYNODIC_MONTH);
        long newMoon = newMoon(last);
        return term(newMoon) >= 9 ? newMoon(last - 1) : newMoon;
    }

    private static int number(long newMoon) {
        return (int) Math.floor((newMoon - FIRST_NEW_MOON) / SYNODIC_MONTH + 0.5);
    }

    /** How many months after an eleventh one the repeated month begins. */
    private int repeated(int eleventh) {
        int month = 1;
        int before;
        int term = term(newMoon(eleventh + month));
        do {
            before = term;
            month++;
            term = term(newMoon(eleventh + month));
        } while (term != before && month < 14);
        return month - 1;
    }

    private long newMoon(int number) {
        return (long) Math.floor(Sky.newMoon(number) + 0.5 + zone);
    }

    /** Which twelfth of its way the sun is in when a day begins, from 0 at the spring equinox. */
    private int term(long day) {
        return (int) Math.floor(Sky.sun(day - 0.5 - zone) / Math.PI * 6);
    }
}
