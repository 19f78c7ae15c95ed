package vn.dangvan.witness;

/** A program cannot go on. The message is a sentence that tells a person what is wrong. */
public final class Unusable extends RuntimeException {
    /** Words on the command line that are missing, unknown or wrong. */
    public static final int ARGUMENTS = 2;

    /** The private key. */
    public static final int KEY = 3;

    /** The folder of the witness, or what it remembers. */
    public static final int FOLDER = 4;

    /** The file with the keys of the log. */
    public static final int LOG = 5;

    /** The address and port. */
    public static final int PORT = 6;

    private static final long serialVersionUID = 1L;

    private final int code;

    Unusable(int code, String sentence) {
        this(code, sentence, null);
    }

    Unusable(int code, String sentence, Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    /** What the program ends with. */
    public int code() {
        return code;
    }
}
