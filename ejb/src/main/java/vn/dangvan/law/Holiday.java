package vn.dangvan.law;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A day of one year that differs from the ordinary week (ngày nghỉ lễ, nghỉ bù, hoán đổi).
 *
 * @param source the notice it was announced in, or how it was worked out
 */
public record Holiday(
        LocalDate date,
        String nameVi,
        String nameEn,
        Kind kind,
        Certainty certainty,
        String source) {

    /** What such a day is. */
    public enum Kind {
        /** A public holiday: nobody works. */
        HOLIDAY,
        /** A day off in place of another. */
        SUBSTITUTE,
        /** A Saturday or Sunday that is worked in exchange for a day off. */
        SWAPPED_WORKING_DAY
    }

    /** A public holiday on the same date every year; used for years nothing was announced for. */
    public record Yearly(
            MonthDay day,
            LocalDate since,
            LocalDate until,
            String nameVi,
            String nameEn,
            String citation)
            implements Dated {}
}
