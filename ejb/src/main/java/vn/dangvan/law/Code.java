package vn.dangvan.law;

import java.time.LocalDate;
import java.util.Set;
import vn.dangvan.csv.CsvFile;

/**
 * One entry of a code list, with its names in both languages. The code never changes; names may.
 */
public sealed interface Code extends Dated.Cited
        permits Code.Kind, Code.Matter, Code.Field, Code.Form, Point {
    /** Lower-case words with hyphens, for storage and for other systems. */
    String code();

    String nameVi();

    String nameEn();

    /**
     * What a submission is in law (loại đơn): complaint, denunciation, petition or feedback.
     *
     * @param citation the article that says what this kind is
     */
    record Kind(
            String code,
            LocalDate since,
            LocalDate until,
            String nameVi,
            String nameEn,
            Basis basis,
            String citation)
            implements Code {
        static final String COLUMNS = "code,since,until,name_vi,name_en,basis,citation";

        static Kind of(CsvFile.Row row) {
            return new Kind(
                    row.text("code"),
                    row.date("since"),
                    Dated.until(row),
                    row.text("name_vi"),
                    row.text("name_en"),
                    row.choice("basis", Basis.class),
                    row.text("citation"));
        }
    }

    /**
     * What was done (nội dung vụ việc), from a decision complained of to a bribe demanded.
     *
     * @param kinds codes of the kinds of submission it can go with
     * @param legalTitleVi the title a law gives it, a label and never a finding; empty where none
     * @param legalTitleEn the same in English; empty where there is none
     */
    record Matter(
            String code,
            LocalDate since,
            LocalDate until,
            String nameVi,
            String nameEn,
            Set<String> kinds,
            String legalTitleVi,
            String legalTitleEn,
            Basis basis,
            String citation)
            implements Code {
        static final String COLUMNS =
                "code,since,until,name_vi,name_en,kinds,legal_title_vi,legal_title_en,"
                        + "basis,citation";

        static Matter of(CsvFile.Row row) {
            return new Matter(
                    row.text("code"),
                    row.date("since"),
                    Dated.until(row),
                    row.text("name_vi"),
                    row.text("name_en"),
                    row.set("kinds"),
                    row.optional("legal_title_vi"),
                    row.optional("legal_title_en"),
                    row.choice("basis", Basis.class),
                    row.text("citation"));
        }
    }

    /**
     * The field of government concerned (lĩnh vực), and the column it is counted under in form
     * 02/XLD of Circular 06/2025/TT-TTCP. The columns differ by kind of submission.
     *
     * @param complaintGroup land, policy or other
     * @param denunciationGroup administrative, corruption, judicial or other
     * @param petitionGroup land, policy or other; for petitions and feedback
     */
    record Field(
            String code,
            LocalDate since,
            LocalDate until,
            String nameVi,
            String nameEn,
            String complaintGroup,
            String denunciationGroup,
            String petitionGroup,
            Basis basis,
            String citation)
            implements Code {
        static final String COLUMNS =
                "code,since,until,name_vi,name_en,"
                        + "report_group_complaint,report_group_denunciation,report_group_petition,"
                        + "basis,citation";

        static Field of(CsvFile.Row row) {
            return new Field(
                    row.text("code"),
                    row.date("since"),
                    Dated.until(row),
                    row.text("name_vi"),
                    row.text("name_en"),
                    row.text("report_group_complaint"),
                    row.text("report_group_denunciation"),
                    row.text("report_group_petition"),
                    row.choice("basis", Basis.class),
                    row.text("citation"));
        }

        /**
         * The report column for a submission of this kind.
         *
         * @param kind the code of a {@link Kind}
         */
        public String reportGroup(String kind) {
            return switch (kind) {
                case "complaint" -> complaintGroup;
                case "denunciation" -> denunciationGroup;
                default -> petitionGroup;
            };
        }
    }

    /**
     * A form laid down for a paper (biểu mẫu).
     *
     * @param number as the law numbers it, such as {@code 14a} or {@code 02/XLD}
     * @param procedure the part of the law it belongs to: complaint, denunciation, reception,
     *     letter or report
     */
    record Form(
            String code,
            LocalDate since,
            LocalDate until,
            String number,
            String nameVi,
            String nameEn,
            String procedure,
            Basis basis,
            String citation)
            implements Code {
        static final String COLUMNS =
                "code,since,until,number,name_vi,name_en,procedure,basis,citation";

        static Form of(CsvFile.Row row) {
            return new Form(
                    row.text("code"),
                    row.date("since"),
                    Dated.until(row),
                    row.text("number"),
                    row.text("name_vi"),
                    row.text("name_en"),
                    row.text("procedure"),
                    row.choice("basis", Basis.class),
                    row.text("citation"));
        }
    }
}
