package vn.dangvan.web.calendar;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvan.calendar.CalendarYear;
import vn.dangvan.law.Certainty;

/**
 * A year as twelve small months.
 *
 * @param weekdays heads of the columns, Monday first
 */
public record YearPicture(List<String> weekdays, List<Page> months) {

    /** One month. */
    public record Page(String name, List<Cell> cells) {}

    /**
     * One day.
     *
     * @param look how it is drawn: what it is, how certain that is, and its column where it is the
     *     first of a month
     */
    public record Cell(int number, String look) {}

    static YearPicture of(CalendarYear year, Locale language) {
        Map<Month, List<Cell>> cells =
                year.days().stream()
                        .collect(
                                Collectors.groupingBy(
                                        day -> day.on().getMonth(),
                                        Collectors.mapping(
                                                YearPicture::cell, Collectors.toList())));
        return new YearPicture(
                Arrays.stream(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.NARROW, language))
                        .toList(),
                Arrays.stream(Month.values())
                        .map(month -> new Page(name(month, language), cells.get(month)))
                        .toList());
    }

    private static String name(Month month, Locale language) {
        String name = month.getDisplayName(TextStyle.FULL_STANDALONE, language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private static Cell cell(CalendarYear.Day day) {
        String look = day.what().code();
        if (day.certainty() != Certainty.PUBLISHED) {
            look += " " + day.certainty().name().toLowerCase(Locale.ROOT);
        }
        if (day.on().getDayOfMonth() == 1) {
            look += " from-" + day.on().getDayOfWeek().getValue();
        }
        return new Cell(day.on().getDayOfMonth(), look);
    }
}
