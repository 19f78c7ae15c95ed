package vn.dangvan.witness;

/**
 * A witness has answered and does not cosign: an alarm, for the log is not what it was, or not what
 * the witness was told. Nothing of the answer stands in the message.
 */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why, for programs. */
    public enum Reason {
        /** The witness has cosigned more than this log still has. */
        ROLLBACK,
        /** The witness has cosigned another tree of the same size. */
        SPLIT_VIEW,
        /** The tree does not continue the one that the witness cosigned. */
        INCONSISTENT,
        /** The witness trusts another key of this log. */
        NOT_SIGNED,
        /** The witness does not know this log. */
        UNKNOWN_LOG,
        /** The cosignature is not that of the key in the policy. */
        WRONG_SIGNATURE,
        /** An answer outside of the protocol. */
        UNEXPECTED
    }

    Refused(String witness, Reason reason) {
        super("The witness %s does not cosign: %s".formatted(witness, reason));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
