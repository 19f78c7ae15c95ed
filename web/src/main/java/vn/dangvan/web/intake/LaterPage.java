package vn.dangvan.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import vn.dangvan.intake.Drafting;
import vn.dangvan.web.Text;

/** Tells how to come back to what was begun, or throws it away. */
@Named
@RequestScoped
public class LaterPage {
    @Inject HttpServletRequest request;
    @Inject ExternalContext external;
    @Inject Filing filing;
    @Inject Drafting drafting;
    @Inject Text text;

    /** Where to go on: the step somebody left, or the summary, which finds what is missing. */
    public String getBack() {
        String at = request.getParameter("at");
        return filing.to(at == null ? Step.CHECK.code() : Step.of(at).code());
    }

    /** The same as something to note down. */
    public String getAddress() {
        return request.getRequestURL().toString().replaceFirst("(?<=[^:/])/.*", "") + getBack();
    }

    /** The last day on which it can be gone on with. */
    public LocalDate getUntil() {
        return filing.today().plusDays(Drafting.KEPT_DAYS);
    }

    /** Throws what was begun away, now and for good. */
    public void forget() throws IOException {
        drafting.forget(filing.getToken());
        external.redirect(text.to("/"));
    }
}
