package vn.dangvan.docket;

import java.time.LocalDate;
import java.util.Locale;
import vn.dangvan.deadline.DueDay;

/**
 * One time limit of one case, as people see it.
 *
 * @param step key of the limit, such as {@code complaint.accept}
 * @param from day zero
 * @param due what the law says: the day, the article, what was skipped
 * @param doneOn the day it was met or missed for good; null while it runs
 * @param state how it stands today
 * @param percent how much of the time has gone by, 0 to 100
 */
public record CaseClock(
        String step, LocalDate from, DueDay due, LocalDate doneOn, State state, int percent) {

    /** How a clock stands. */
    public enum State {
        /** Runs, with time left. */
        RUNNING,
        /** Runs, and three days or fewer are left. */
        SOON,
        /** Runs, and its day has passed. */
        LATE,
        /** Was met. */
        DONE,
        /** Was done, but late. */
        DONE_LATE;

        /** The name in data and style sheets. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public LocalDate dueOn() {
        return due.dueOn();
    }

    public String citation() {
        return due.citation();
    }
}
