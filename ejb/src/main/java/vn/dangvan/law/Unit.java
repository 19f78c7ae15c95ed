package vn.dangvan.law;

import java.time.Month;

/** What the amount of a time limit counts. */
public enum Unit {
    /** Calendar days, the day of the event not counted (Civil Code 91/2015/QH13, Art. 147). */
    DAY(null),
    /** Working days, the day of the event not counted. */
    WORKING_DAY(null),
    /** Hours by the clock, day and night, on whatever day; needs the time of day of the event. */
    HOUR(null),
    /** Not a length: the amount is a day of March, in the year of the day asked from. */
    DAY_OF_MARCH(Month.MARCH),
    DAY_OF_JUNE(Month.JUNE),
    DAY_OF_SEPTEMBER(Month.SEPTEMBER),
    DAY_OF_DECEMBER(Month.DECEMBER);

    private final Month month;

    Unit(Month month) {
        this.month = month;
    }

    /** Whether whole days are counted, so that a day is enough of an answer. */
    public boolean countsDays() {
        return this == DAY || this == WORKING_DAY;
    }

    /** Whether a limit in this unit is a date of the calendar rather than a length of time. */
    public boolean isDate() {
        return month != null;
    }

    /** The month of a date; null for a length of time. */
    public Month month() {
        return month;
    }
}
