package vn.dangvan.witness;

import vn.dangvan.transparency.Note;

/**
 * What a witness says to a question.
 *
 * @param status of HTTP, as C2SP tlog-witness gives it a meaning
 * @param type of the body
 * @param body lines
 */
record Answer(int status, String type, String body) {
    static final int GOOD = 200;
    static final int MALFORMED = 400;
    static final int NOT_SIGNED = 403;
    static final int UNKNOWN_LOG = 404;
    static final int NOT_ALLOWED = 405;
    static final int OTHER_SIZE = 409;
    static final int TOO_LONG = 413;
    static final int INCONSISTENT = 422;
    static final int CANNOT_REMEMBER = 500;
    static final int BUSY = 503;

    private static final String PLAIN = "text/plain; charset=utf-8";
    private static final String SIZE = "text/x.tlog.size";

    static Answer of(Note.Line cosignature) {
        return plain(GOOD, cosignature.toString());
    }

    static Answer plain(int status, String body) {
        return new Answer(status, PLAIN, body);
    }

    static Answer notAllowed(String instead) {
        return plain(NOT_ALLOWED, "Here goes %s only.\n".formatted(instead));
    }

    /** No, because of what this witness cosigned last. */
    static Answer conflict(long size) {
        return new Answer(OTHER_SIZE, SIZE, size + "\n");
    }
}
