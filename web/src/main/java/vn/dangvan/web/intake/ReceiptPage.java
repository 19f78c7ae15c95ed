package vn.dangvan.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import vn.dangvan.intake.Drafting;
import vn.dangvan.intake.Receipt;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.web.Text;

/**
 * Shows the number and the code of what was sent, until the reporter says that they have kept it.
 */
@Named
@RequestScoped
public class ReceiptPage {
    @Inject Filing filing;
    @Inject Drafting drafting;
    @Inject Organisation organisation;
    @Inject ExternalContext external;
    @Inject Text text;

    private Receipt receipt;
    private UnitDeed settler;

    /**
     * @throws Problem DRAFT_UNKNOWN where nothing was sent or it has been forgotten
     */
    public Receipt getReceipt() {
        if (receipt == null) {
            receipt = drafting.receipt(filing.getToken());
        }
        if (receipt == null) {
            throw new Problem(ProblemType.DRAFT_UNKNOWN);
        }
        return receipt;
    }

    /** Everything is read before the page begins, so a failure finds no half page. */
    public void open() {
        String code = getReceipt().settler();
        settler =
                organisation.units().stream()
                        .filter(unit -> unit.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    }

    public UnitDeed getSettler() {
        if (settler == null) {
            open();
        }
        return settler;
    }

    /** The words of the code one by one. */
    public List<String> getWords() {
        return List.of(getReceipt().returnCode().split(" "));
    }

    public Qr getQr() {
        return Qr.of(getReceipt().returnCode());
    }

    /** Throws the receipt away, now and for good. */
    public void forget() throws IOException {
        drafting.forget(filing.getToken());
        external.redirect(text.to("/intake/track"));
    }
}
