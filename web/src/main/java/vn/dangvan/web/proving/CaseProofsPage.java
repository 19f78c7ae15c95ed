package vn.dangvan.web.proving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvan.proving.ActProof;
import vn.dangvan.proving.CaseProofs;
import vn.dangvan.proving.Receipts;
import vn.dangvan.web.Text;
import vn.dangvan.web.intake.Qr;

/** What a reporter can prove, on the pages where they have shown their code already. */
@Named("caseProofs")
@RequestScoped
public class CaseProofsPage {
    @Inject Receipts receipts;
    @Inject Text text;

    private CaseProofs found;

    /** Everything the holder of a code can prove; read once for a page. */
    public CaseProofs of(String code) {
        if (found == null) {
            found = receipts.of(code);
        }
        return found;
    }

    /** Whether there is anything to take home yet. */
    public boolean any(String code) {
        return of(code).acts().stream().anyMatch(act -> act.receipt() != null);
    }

    /** The first act, small enough to be printed; null until it is published. */
    public Qr qr(String code) {
        return of(code).acts().stream().findFirst().map(ActProof::seal).map(Qr::of).orElse(null);
    }

    /** What was done, in words. */
    public String words(ActProof act) {
        return ActWords.of(text, act.act());
    }
}
