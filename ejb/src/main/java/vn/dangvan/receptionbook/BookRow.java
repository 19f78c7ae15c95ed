package vn.dangvan.receptionbook;

import java.time.LocalDate;
import java.util.UUID;
import vn.dangvan.docket.Kind;

/**
 * A line of the book, opened: the columns of form 03/TCD and what this system adds.
 *
 * @param number running number and year, such as {@code 12/2026}
 * @param followUp what was heard of it later; null before
 * @param caseNumber number of the case a letter was filed under; null for none
 * @param repeated whether the same case had been heard before
 */
public record BookRow(
        UUID id,
        int version,
        String number,
        LocalDate on,
        Visitor visitor,
        String summary,
        Kind kind,
        int persons,
        boolean crowd,
        String exhausted,
        boolean competent,
        Handling handling,
        String toWhom,
        String followUp,
        String caseNumber,
        boolean repeated) {
    @Override
    public String toString() {
        return "BookRow[…]";
    }
}
