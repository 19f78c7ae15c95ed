package vn.dangvan.witness;

/** A witness does not answer, or cannot at this moment. Says nothing about the log; ask later. */
public final class Unreachable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreachable(String witness, String how, Throwable cause) {
        super("The witness %s cannot be reached: %s".formatted(witness, how), cause);
    }
}
