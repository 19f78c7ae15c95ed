package vn.dangvan.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import vn.dangvan.calendar.Calendar;
import vn.dangvan.calendar.CalendarYear;
import vn.dangvan.calendar.CalendarYear.What;
import vn.dangvan.calendar.NoticeCard;
import vn.dangvan.deadline.WorkingCalendar;
import vn.dangvan.web.Text;

/** The calendar of a year, what was announced, and how far due days have followed. */
@Named("calendarPage")
@RequestScoped
public class CalendarPage {
    @Inject Calendar calendar;
    @Inject Text text;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private CalendarYear year;
    private List<NoticeCard> notices;

    /** Reads all; before anything is drawn, so that a refusal is a page of its own. */
    public void load() {
        getNotices();
        getShown();
    }

    /** The year shown: the one asked for, else this one. */
    public CalendarYear getShown() {
        if (year == null) {
            String asked = request.getParameter("year");
            year =
                    calendar.year(
                            asked == null ? LocalDate.now(clock).getYear() : TypedYear.of(asked));
        }
        return year;
    }

    /** The newest notices, newest first. */
    public List<NoticeCard> getNotices() {
        if (notices == null) {
            notices = calendar.notices();
        }
        return notices;
    }

    /** The year before; null where the calendar has none. */
    public Integer getPrevious() {
        int before = getShown().year() - 1;
        return before < WorkingCalendar.FIRST.getYear() ? null : Integer.valueOf(before);
    }

    /** The year after; null where the calendar has none. */
    public Integer getNext() {
        int after = getShown().year() + 1;
        return after > WorkingCalendar.LAST.getYear() ? null : Integer.valueOf(after);
    }

    public YearPicture getPicture() {
        return YearPicture.of(getShown(), text.getLocale());
    }

    /** What the picture shows, in one sentence. */
    public String getWords() {
        return text.of(
                "calendar.picture.words",
                Integer.toString(getShown().year()),
                count(day -> day.what() == What.WORKING || day.what() == What.WORKED_INSTEAD),
                count(day -> off(day) && day.on().getDayOfWeek().getValue() <= 5),
                count(day -> day.what() == What.WORKED_INSTEAD));
    }

    private static boolean off(CalendarYear.Day day) {
        return day.what() == What.HOLIDAY || day.what() == What.SUBSTITUTE;
    }

    private long count(Predicate<CalendarYear.Day> which) {
        return getShown().days().stream().filter(which).count();
    }

    /** The days that differ from the ordinary week. */
    public List<CalendarYear.Day> getSpecial() {
        return getShown().days().stream().filter(CalendarYear.Day::special).toList();
    }

    /** What a day can be, for the legend. */
    public List<What> getLegend() {
        return Arrays.asList(What.values());
    }
}
