package vn.dangvan.accountability;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Something that was decided. Behaviour returns it, {@link Ledger#record} writes it down. */
public interface Event {
    /** What it is about: the id of a case, a unit or an officer. */
    UUID subject();

    /** What was done, such as {@code casework.assigned}. */
    String act();

    /** The unit it concerns; null where there is none. */
    default String unit() {
        return null;
    }

    /** The row of law applied, as {@code key@since}; null where none was. */
    default String rule() {
        return null;
    }

    /** The day by which the next step is due; null where none is. */
    default LocalDate dueOn() {
        return null;
    }

    /**
     * Whether it is an act of the public, whoever is signed in: an officer who reports something
     * MUST NOT be named by the ledger.
     */
    default boolean byPublic() {
        return false;
    }

    /** Codes, ids and dates that say the rest. MUST NOT hold personal data or anything typed. */
    default Map<String, String> facts() {
        return Map.of();
    }
}
