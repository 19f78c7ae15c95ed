package vn.dangvan.calendar;

import java.util.Map;
import vn.dangvan.csv.CsvFile;
import vn.dangvan.csv.CsvUnreadable;
import vn.dangvan.law.Certainty;
import vn.dangvan.law.Holiday;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.PlainText;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * Days in the form of the shipped {@code holidays.csv}: {@code
 * date,name_vi,name_en,kind,certainty,source} and a line for each day.
 */
public final class CalendarFile {
    /** More than {@value Announcement#MOST_DAYS} long lines. */
    public static final int MOST_TEXT = 64_000;

    private static final String[] COLUMNS = {
        "date", "name_vi", "name_en", "kind", "certainty", "source"
    };

    private CalendarFile() {}

    /**
     * Reads a whole file or nothing of it.
     *
     * @throws Problem CALENDAR_LINE_UNREADABLE with the line, the header being 1, also for a day
     *     that is not certain: only what was decided is announced; what {@link Announcement} throws
     */
    public static Announcement read(String text) {
        String plain = PlainText.of(text);
        new Faults().text(plain, MOST_TEXT, "file").refuse();
        try {
            return new Announcement(
                    CsvFile.read("", plain, COLUMNS).stream().map(CalendarFile::day).toList());
        } catch (CsvUnreadable e) {
            throw unreadable(e.line());
        }
    }

    private static Announcement.Day day(CsvFile.Row row) {
        if (row.choice("certainty", Certainty.class) != Certainty.PUBLISHED) {
            throw unreadable(row.line());
        }
        try {
            return new Announcement.Day(
                    row.line(),
                    row.date("date"),
                    row.choice("kind", Holiday.Kind.class),
                    row.text("name_vi"),
                    row.text("name_en"),
                    row.text("source"));
        } catch (Problem e) {
            throw unreadable(row.line());
        }
    }

    private static Problem unreadable(int line) {
        return new Problem(ProblemType.CALENDAR_LINE_UNREADABLE, Map.of("line", line));
    }
}
