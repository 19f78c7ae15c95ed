package vn.dangvan.law;

import java.time.LocalDate;
import java.util.Set;

/**
 * One entry of a code list, with its names in both languages. The code never changes; names may.
 */
public sealed interface Code extends Dated {
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
            String citation)
            implements Code {}

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
            String legalTitleEn)
            implements Code {}

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
            String petitionGroup)
            implements Code {

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
}
