package vn.dangvan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.dangvan.web.Text;

/** After an act on the desk: says on the next page what was done and what comes next. */
@RequestScoped
public class Done {
    @Inject Text text;

    /**
     * Leaves the words for the next page and names it.
     *
     * @param act bundle and name of the act, such as {@code casework.done.assign}; with {@code
     *     .next} behind it, what comes next
     * @return the outcome that leads to the page
     */
    public String go(String act, String page, String parameter, String value, Object... facts) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(
                null,
                new FacesMessage(
                        FacesMessage.SEVERITY_INFO,
                        text.of(act, facts),
                        text.of(act + ".next", facts)));
        return page
                + "?faces-redirect=true&"
                + parameter
                + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
