package vn.dangvan.verifier;

import java.util.List;

/** What was to be checked does not verify. */
final class Refuted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> details;

    /**
     * @param key the words that say what is wrong
     * @param details what they name, such as the first entry that is wrong
     */
    Refuted(String key, Object... details) {
        super(key);
        this.details = List.of(details);
    }

    Object[] details() {
        return details.toArray();
    }
}
