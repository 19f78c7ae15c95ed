package vn.dangvan.csv;

/**
 * A file of rows cannot be taken as it is. Nothing starts with half a law, so this is not a refusal
 * to a reader but a reason not to run.
 */
public final class CsvUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    public CsvUnreadable(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    /** The line, the header being 1; 0 when the file as a whole is at fault. */
    public int line() {
        return line;
    }
}
