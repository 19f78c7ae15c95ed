package vn.dangvan.procedure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An act that was done in a case.
 *
 * @param act key of the act
 * @param on the day it was done, in Viet Nam
 * @param officer who did it; null for the reporter
 * @param codes what was answered, without anything typed
 */
public record Done(String act, LocalDate on, UUID officer, Map<String, String> codes) {
    /** The answer of one name; empty where there is none. */
    public String code(String name) {
        return codes.getOrDefault(name, "");
    }

    /** The answers of one name that takes several. */
    public Set<String> several(String name) {
        return code(name).isEmpty() ? Set.of() : Set.of(code(name).split(","));
    }
}
