package vn.dangvan.web.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dangvan.document.Form;
import vn.dangvan.document.PaperCard;

/** An issued paper as the API shows it; {@code sha256} is that of the PDF. */
public record PaperJson(
        UUID id,
        String form,
        String unit,
        String number,
        LocalDate issuedOn,
        String sha256,
        List<CopyJson> copies) {

    /** A scan or signed copy. */
    public record CopyJson(UUID id, String mediaType, LocalDate addedOn, String sha256) {
        static CopyJson of(PaperCard.Copy copy) {
            return new CopyJson(copy.id(), copy.type().mediaType(), copy.addedOn(), copy.sha256());
        }
    }

    /** A paper that can be composed, and what it asks for. */
    public record FormJson(
            String key,
            String nameVi,
            String nameEn,
            boolean usual,
            List<FactJson> facts,
            String citation) {
        static FormJson of(Form form, boolean usual) {
            return new FormJson(
                    form.key(),
                    form.nameVi(),
                    form.nameEn(),
                    usual,
                    form.facts().stream()
                            .map(fact -> new FactJson(fact.key(), fact.shape().code()))
                            .toList(),
                    form.citation());
        }
    }

    /** Something to fill in: {@code line}, {@code long} or {@code day}. */
    public record FactJson(String key, String shape) {}

    static PaperJson of(PaperCard card) {
        return new PaperJson(
                card.id(),
                card.form(),
                card.unit(),
                card.reference(),
                card.issuedOn(),
                card.sha256(),
                card.copies().stream().map(CopyJson::of).toList());
    }
}
