package vn.dangvan.law;

/** How certain the days off of a year are, the most certain first. */
public enum Certainty {
    /** As the government announced them. */
    PUBLISHED,
    /** Worked out in advance of the announcement; days around Tết may still move. */
    PROVISIONAL,
    /**
     * Worked out from the law and the lunar calendar, as nothing was announced. Swapped days and
     * the second day of National Day, which are chosen each year, are missing.
     */
    COMPUTED,
    /** Weekends and days with a fixed date only; lunar holidays are missing. */
    FIXED_DAYS_ONLY
}
