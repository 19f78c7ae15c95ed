package vn.dangvan.problem;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Collects what is wrong with the fields of one input, so that a reader is told everything at once.
 *
 * <p>A fault is a code such as {@code empty} or {@code too-long}; its words are in {@code
 * text/problem_*.properties} under {@code fault.<code>}.
 */
public final class Faults {
    private final Map<String, String> faults = new TreeMap<>();

    /** Notes a fault of a field unless the statement holds. The first fault of a field counts. */
    public Faults unless(boolean holds, String field, String fault) {
        if (!holds) {
            faults.putIfAbsent(field, fault);
        }
        return this;
    }

    /** Text that must be there, of at most so many UTF-16 characters. */
    public Faults text(String value, int most, String field) {
        unless(value != null && !value.isBlank(), field, "empty");
        return optional(value, most, field);
    }

    /** Text that may be absent, of at most so many UTF-16 characters. */
    public Faults optional(String value, int most, String field) {
        return unless(value == null || value.length() <= most, field, "too-long");
    }

    /** The faults of some fields only, such as those of one step of a form. */
    public Faults of(Predicate<String> fields) {
        Faults some = new Faults();
        faults.forEach((field, fault) -> some.unless(!fields.test(field), field, fault));
        return some;
    }

    /** Whether nothing is wrong. */
    public boolean none() {
        return faults.isEmpty();
    }

    /**
     * Refuses when anything was wrong.
     *
     * @throws Problem {@link ProblemType#INPUT_INVALID} with the fact {@code fields}: field to
     *     fault
     */
    public void refuse() {
        if (!faults.isEmpty()) {
            throw new Problem(ProblemType.INPUT_INVALID, Map.of("fields", Map.copyOf(faults)));
        }
    }
}
