package vn.dangvan.docket;

import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * How a case counts towards the on-time rate.
 *
 * <p>It counts in the month of its decision, or, once it is late, in the month in which it fell
 * due, even while it is still open: leaving a late case undecided helps no figure.
 */
public enum Outcome {
    /** Decided by the last day of the limit. */
    ON_TIME("d.days.decidedOn <= d.days.resolveDue"),
    /** Decided after it, or still open after it. */
    LATE(
            "(d.days.decidedOn > d.days.resolveDue"
                    + " or (d.days.decidedOn is null and d.days.resolveDue < :today))"),
    /** Either of the two. */
    COUNTED("(d.days.decidedOn is not null or d.days.resolveDue < :today)");

    private final String where;

    Outcome(String where) {
        this.where = where;
    }

    String where() {
        return where;
    }

    boolean asksForToday() {
        return where.contains(":today");
    }

    /** The name in addresses and data. */
    public String code() {
        return Codes.of(this);
    }

    /**
     * The outcome of a code.
     *
     * @throws Problem {@link ProblemType#UNKNOWN_CODE}
     */
    public static Outcome of(String code) {
        return Codes.of(Outcome.class, code, "outcome");
    }
}
