package vn.dangvan.transparency;

/**
 * Something that came from outside and is not in the form its text asks for, or does not verify.
 */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Malformed(String message) {
        super(message);
    }
}
