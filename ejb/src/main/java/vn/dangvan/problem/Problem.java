package vn.dangvan.problem;

import jakarta.ejb.ApplicationException;
import java.util.Map;
import java.util.TreeMap;

/**
 * A refusal. Whatever was begun in the same transaction is undone.
 *
 * <p>The facts are shown to the reader, so they MUST NOT hold personal data, secrets or free text
 * that somebody typed; codes, dates, numbers and names of fields only.
 */
@ApplicationException(rollback = true)
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Map<String, Object> facts;

    public Problem(ProblemType type) {
        this(type, Map.of());
    }

    /**
     * @param facts names and values for the sentence that explains the refusal
     */
    public Problem(ProblemType type, Map<String, ?> facts) {
        super(type.slug());
        this.type = type;
        this.facts = Map.copyOf(new TreeMap<>(facts));
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> facts() {
        return facts == null ? Map.of() : facts;
    }
}
