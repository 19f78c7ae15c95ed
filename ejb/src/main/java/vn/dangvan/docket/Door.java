package vn.dangvan.docket;

import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** How much of a name the reporter gives, chosen before anything else. */
public enum Door {
    /** With my name: those who settle the case see it. */
    NAMED,
    /** Sealed: the name lies under a key of its own, those who settle the case do not see it. */
    SEALED,
    /** Anonymous: there is no name. */
    ANONYMOUS;

    /** The name in addresses and data. */
    public String code() {
        return Codes.of(this);
    }

    /**
     * The door of a code.
     *
     * @throws Problem {@link ProblemType#UNKNOWN_CODE}
     */
    public static Door of(String code) {
        return Codes.of(Door.class, code, "door");
    }
}
