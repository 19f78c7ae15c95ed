package vn.dangvan.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as somebody typed it. */
public final class TypedDay {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[/. -]\\s*(\\d{1,2})\\s*[/. -]\\s*(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private TypedDay() {}

    /** The day as people here write it, or as machines do; null where neither can be read. */
    public static LocalDate of(String typed) {
        String text = typed == null ? "" : typed.strip();
        Matcher here = DAY_FIRST.matcher(text);
        if (here.matches()) {
            return day(here.group(3), here.group(2), here.group(1));
        }
        Matcher iso = YEAR_FIRST.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : null;
    }

    private static LocalDate day(String year, String month, String day) {
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        if (m < 1 || m > 12 || d < 1) {
            return null;
        }
        YearMonth in = YearMonth.of(Integer.parseInt(year), m);
        return in.isValidDay(d) ? in.atDay(d) : null;
    }
}
