package vn.dangvan.law;

import java.time.LocalDate;
import vn.dangvan.csv.CsvFile;

/**
 * One coded point of law: a ground, a criterion, a measure or a prohibited act, such as the second
 * ground for not accepting a complaint (căn cứ, tiêu chí, biện pháp). Whoever decides on it keeps
 * list and code; the words may change with the law.
 *
 * @param list the list it belongs to, such as {@code refuse-complaint}
 * @param code unique in its list on each day
 * @param basis how far the row can be trusted
 * @param citation document and article, in words a citizen can look up
 */
public record Point(
        String list,
        String code,
        LocalDate since,
        LocalDate until,
        String nameVi,
        String nameEn,
        Basis basis,
        String citation)
        implements Code {
    static final String COLUMNS = "list,code,since,until,name_vi,name_en,basis,citation";

    static Point of(CsvFile.Row row) {
        return new Point(
                row.text("list"),
                row.text("code"),
                row.date("since"),
                Dated.until(row),
                row.text("name_vi"),
                row.text("name_en"),
                row.choice("basis", Basis.class),
                row.text("citation"));
    }
}
