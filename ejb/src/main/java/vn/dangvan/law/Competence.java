package vn.dangvan.law;

import java.time.LocalDate;
import vn.dangvan.csv.CsvFile;

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
        implements Dated.Cited {
    static final String COLUMNS = "key,since,until,kind,circumstance,settled_by,basis,citation";

    static Competence of(CsvFile.Row row) {
        return new Competence(
                row.text("key"),
                row.date("since"),
                Dated.until(row),
                row.text("kind"),
                row.optional("circumstance"),
                row.choice("settled_by", SettledBy.class),
                row.choice("basis", Basis.class),
                row.text("citation"));
    }

    /** The one who settles. */
    public enum SettledBy {
        /** The head of that same office. */
        OWN,
        /** The head of the office directly above it. */
        SUPERIOR
    }
}
