package vn.dangvan.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.dangvan.law.Certainty;
import vn.dangvan.law.Holiday;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.PlainText;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * Days of one decree that are to count from now on, such as a Monday off and the Saturday worked in
 * exchange.
 *
 * @param days at least one, at most {@value #MOST_DAYS}
 */
public record Announcement(List<Day> days) {
    /** The weekdays off of three years, with what is worked in exchange. */
    public static final int MOST_DAYS = 60;

    /** How long after a day it may still be announced that it was off or worked. */
    static final int LATE_DAYS = 31;

    /** The longest name of a day there may be. */
    public static final int MOST_NAME = 120;

    /** The longest citation there may be. */
    public static final int MOST_DECREE = 300;

    /**
     * One day.
     *
     * @param line where it stands in what was handed in, to be named when it is refused
     * @param decree the decision it rests on, as it is cited
     */
    public record Day(
            int line,
            LocalDate on,
            Holiday.Kind kind,
            String nameVi,
            String nameEn,
            String decree) {

        public Day {
            nameVi = PlainText.of(nameVi);
            nameEn = PlainText.of(nameEn);
            decree = PlainText.of(decree);
            new Faults()
                    .unless(on != null, "date", "empty")
                    .unless(kind != null, "kind", "empty")
                    .text(nameVi, MOST_NAME, "nameVi")
                    .text(nameEn, MOST_NAME, "nameEn")
                    .text(decree, MOST_DECREE, "decree")
                    .refuse();
        }

        /** The day as the calendar takes it. */
        Holiday holiday() {
            return new Holiday(on, nameVi, nameEn, kind, Certainty.PUBLISHED, decree);
        }

        boolean off() {
            return kind != Holiday.Kind.SWAPPED_WORKING_DAY;
        }

        private Problem refused(ProblemType why) {
            return new Problem(why, Map.of("line", line, "day", on));
        }
    }

    /**
     * @throws Problem INPUT_INVALID for no day or too many; CALENDAR_DAY_TWICE
     */
    public Announcement {
        days = days == null ? List.of() : List.copyOf(days);
        new Faults()
                .unless(!days.isEmpty(), "days", "empty")
                .unless(days.size() <= MOST_DAYS, "days", "too-long")
                .refuse();
        Set<LocalDate> seen = new HashSet<>();
        for (Day day : days) {
            if (!seen.add(day.on())) {
                throw day.refused(ProblemType.CALENDAR_DAY_TWICE);
            }
        }
    }

    /**
     * A day off and the day worked in exchange, under the names such days are given.
     *
     * @param off null for none
     * @param worked null for none
     * @throws Problem INPUT_INVALID where neither is given or no decree is
     */
    public static Announcement swap(LocalDate off, LocalDate worked, String decree) {
        new Faults().unless(off != null || worked != null, "off", "empty").refuse();
        List<Day> days = new ArrayList<>();
        if (off != null) {
            String vi = worked == null ? "Nghỉ theo quyết định" : "Nghỉ hoán đổi với " + vi(worked);
            String en =
                    worked == null ? "Day off by decision" : "Day off exchanged with " + en(worked);
            days.add(new Day(1, off, Holiday.Kind.SUBSTITUTE, vi, en, decree));
        }
        if (worked != null) {
            String vi = off == null ? "Làm việc theo quyết định" : "Làm bù cho " + vi(off);
            String en = off == null ? "Worked by decision" : "Worked in exchange for " + en(off);
            int line = days.size() + 1;
            days.add(new Day(line, worked, Holiday.Kind.SWAPPED_WORKING_DAY, vi, en, decree));
        }
        return new Announcement(days);
    }

    private static String vi(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d/M/yyyy", Locale.forLanguageTag("vi"))
                .format(day)
                .replaceFirst("^Thứ", "thứ");
    }

    private static String en(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH).format(day);
    }

    /** Refuses what cannot be announced today, or would say what the calendar says already. */
    void check(WorkDays.Edition calendar, LocalDate today) {
        LocalDate first = today.minusDays(LATE_DAYS);
        for (Day day : days) {
            if (day.on().isBefore(first)) {
                throw new Problem(
                        ProblemType.CALENDAR_DAY_PAST,
                        Map.of("line", day.line(), "day", day.on(), "first", first));
            }
            boolean certain = calendar.certainty(day.on()) == Certainty.PUBLISHED;
            if (certain && calendar.days().isWorking(day.on()) != day.off()) {
                throw day.refused(ProblemType.CALENDAR_DAY_ALREADY_SO);
            }
        }
    }
}
