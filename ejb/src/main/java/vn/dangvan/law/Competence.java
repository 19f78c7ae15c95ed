package vn.dangvan.law;

import java.time.LocalDate;

/**
 * Who settles (thẩm quyền giải quyết), seen from the office a submission is about.
 *
 * @param kind the code of a {@link Kind}
 * @param circumstance such as {@code respondent-named}; empty for the ordinary case
 */
public record Competence(
        String key,
        LocalDate since,
        LocalDate until,
        String kind,
        String circumstance,
        SettledBy settledBy,
        Basis basis,
        String citation)
        implements Dated {

    /** The one who settles. */
    public enum SettledBy {
        /** The head of that same office. */
        OWN,
        /** The head of the office directly above it. */
        SUPERIOR
    }
}
