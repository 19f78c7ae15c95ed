package vn.dangvan.docket;

import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** What an examination comes to (nội dung đúng, sai, đúng một phần). */
public enum Finding {
    /** What was reported is right. */
    FOUNDED,
    /** Some of it is right. */
    PARTLY_FOUNDED,
    /** None of it is right. */
    UNFOUNDED;

    /** The name in addresses and data. */
    public String code() {
        return Codes.of(this);
    }

    /**
     * The finding of a code.
     *
     * @throws Problem {@link ProblemType#UNKNOWN_CODE}
     */
    public static Finding of(String code) {
        return Codes.of(Finding.class, code, "finding");
    }
}
