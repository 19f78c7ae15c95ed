package vn.dangvan.law;

import java.time.LocalDate;
import java.time.MonthDay;
import vn.dangvan.csv.CsvFile;

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

    static final String COLUMNS = "date,name_vi,name_en,kind,certainty,source";

    static Holiday of(CsvFile.Row row) {
        return new Holiday(
                row.date("date"),
                row.text("name_vi"),
                row.text("name_en"),
                row.choice("kind", Kind.class),
                row.choice("certainty", Certainty.class),
                row.text("source"));
    }

    /** What such a day is. */
    public enum Kind {
        /** A public holiday: nobody works. */
        HOLIDAY,
        /** A day off in place of another. */
        SUBSTITUTE,
        /** A Saturday or Sunday that is worked in exchange for a day off. */
        SWAPPED_WORKING_DAY
    }

    /** Which calendar a yearly date belongs to. */
    public enum Calendar {
        SOLAR,
        /** The Vietnamese lunar calendar (âm lịch). */
        LUNAR
    }

    /**
     * A public holiday that comes every year; used for years nothing was announced for.
     *
     * @param day the date it is named after, in its own calendar; never the 30th of a lunar month,
     *     which not every year has
     * @param lead how many days before that date it begins
     * @param days how long it lasts
     * @param compensated whether a day of it that falls on a day of rest is made up for by the next
     *     working day (nghỉ bù; Labour Code 45/2019/QH14, Art. 111(3))
     */
    public record Yearly(
            Calendar calendar,
            MonthDay day,
            LocalDate since,
            LocalDate until,
            int lead,
            int days,
            boolean compensated,
            String nameVi,
            String nameEn,
            String citation)
            implements Dated {
        static final String COLUMNS =
                "calendar,month_day,since,until,lead,days,compensated,name_vi,name_en,citation";

        public Yearly {
            if (days < 1 || lead >= days) {
                throw new IllegalArgumentException("a holiday without its own date");
            }
            if (calendar == Calendar.LUNAR && day.getDayOfMonth() > 29) {
                throw new IllegalArgumentException("a lunar date that not every year has");
            }
        }

        static Yearly of(CsvFile.Row row) {
            return new Yearly(
                    row.choice("calendar", Calendar.class),
                    row.monthDay("month_day"),
                    row.date("since"),
                    Dated.until(row),
                    row.number("lead", 9),
                    row.number("days", 9),
                    row.flag("compensated"),
                    row.text("name_vi"),
                    row.text("name_en"),
                    row.text("citation"));
        }
    }
}
