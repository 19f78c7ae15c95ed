package vn.dangvan.docket;

import java.time.LocalDate;

/**
 * A due day with the row of law it came from.
 *
 * @param on the last day, inclusive; null where the law sets none
 * @param rule the row as {@code key@since}; null where there is none
 */
public record Due(LocalDate on, String rule) {
    /** The law sets no limit here. */
    public static final Due NONE = new Due(null, null);
}
