package vn.dangvan.procedure;

import java.time.LocalDate;
import java.util.Locale;
import vn.dangvan.deadline.DueDay;

/**
 * One time limit of one case, as people see it.
 *
 * @param span which limit it is, and what it means when it passes
 * @param from day zero
 * @param due what the law says: the day, the article, what was skipped; while it is paused, the day
 *     it would be without the pause
 * @param doneOn the day it was met or missed for good; null while it runs
 * @param pausedSince the day since which it stands still; null while it runs
 * @param state how it stands today
 * @param percent how much of the time has gone by, 0 to 100
 */
public record CaseClock(
        Span span,
        LocalDate from,
        DueDay due,
        LocalDate doneOn,
        LocalDate pausedSince,
        State state,
        int percent) {

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
        DONE_LATE,
        /** Stands still while the case is suspended. */
        PAUSED,
        /** Is over, and nobody is late. */
        PASSED;

        /** The name in data and style sheets. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Key of the limit, such as {@code complaint.accept}. */
    public String step() {
        return span.step();
    }

    /** What it means when it passes. */
    public Span.Sort sort() {
        return span.sort();
    }

    public LocalDate dueOn() {
        return due.dueOn();
    }

    public String citation() {
        return due.citation();
    }

    /** The row of law as the ledger names it: {@code key@since}. */
    public String rule() {
        return due.step() + "@" + due.ruleSince();
    }

    /** Whether it has not been met yet. */
    public boolean open() {
        return doneOn == null;
    }

    /**
     * Whether it tells people anything now: an alarm only when near, advice only while it helps.
     */
    public boolean telling() {
        return switch (sort()) {
            case ALARM -> state == State.SOON || state == State.LATE;
            case ADVICE -> open();
            default -> true;
        };
    }
}
