package vn.dangvan.document;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * An issued paper as lists show it.
 *
 * @param form key of the {@link Form}
 * @param reference number and signs as printed, such as {@code 12/TB-UBND}
 * @param sha256 of the PDF, in hexadecimal; the ledger has the same
 * @param copies scans and signed copies, oldest first
 */
public record PaperCard(
        UUID id,
        String form,
        String unit,
        String reference,
        LocalDate issuedOn,
        String sha256,
        List<Copy> copies) {

    /** A scan or signed copy. */
    public record Copy(UUID id, PaperFile.Type type, LocalDate addedOn, String sha256) {
        Copy(UUID id, PaperFile.Type type, LocalDate addedOn, byte[] hash) {
            this(id, type, addedOn, HexFormat.of().formatHex(hash));
        }
    }

    PaperCard(
            UUID id, String form, String unit, String reference, LocalDate issuedOn, byte[] hash) {
        this(id, form, unit, reference, issuedOn, HexFormat.of().formatHex(hash), List.of());
    }

    PaperCard with(List<Copy> all) {
        return new PaperCard(id, form, unit, reference, issuedOn, sha256, all);
    }
}
