package vn.dangvan.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvan.document.Form;
import vn.dangvan.document.Forms;
import vn.dangvan.document.PaperCard;
import vn.dangvan.document.PaperFile;
import vn.dangvan.document.Papers;
import vn.dangvan.organisation.Callers;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.web.Text;
import vn.dangvan.web.TypedDay;
import vn.dangvan.web.desk.Done;
import vn.dangvan.web.problem.Refusal;

/** Composes one paper of a case: what it says, how it looks, and then for good. */
@Named("paperPage")
@RequestScoped
public class PaperPage {
    private static final String FIELD = "fact.";

    @Inject Papers papers;
    @Inject Forms forms;
    @Inject CasePapers all;
    @Inject Callers callers;
    @Inject Refusal refusal;
    @Inject Text text;
    @Inject Done done;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private Papers.Sheet sheet;
    private Map<String, String> suggested;
    private String preview;

    /** Reads what is needed; before anything is drawn, so that a refusal is a page of its own. */
    public void load() {
        getSheet();
        if (getForm() != null) {
            suggested();
        }
    }

    public Papers.Sheet getSheet() {
        if (sheet == null) {
            sheet = papers.sheet(all.getNumber());
        }
        return sheet;
    }

    /** Papers for the stage of the case. */
    public List<Form> getUsual() {
        return getSheet().forms().subList(0, getSheet().usual());
    }

    /** The other papers for such a case. */
    public List<Form> getOthers() {
        return getSheet().forms().subList(getSheet().usual(), getSheet().forms().size());
    }

    /** The paper that is composed; null before it is chosen. */
    public Form getForm() {
        String key = request.getParameter("form");
        return key == null || key.isEmpty() ? null : forms.get(key, LocalDate.now(clock));
    }

    /** Papers seen when this page was opened; kept when it is shown again. */
    public int getSeen() {
        String posted = request.getParameter("seen");
        return posted == null ? getSheet().seen() : seen(posted);
    }

    private static int seen(String posted) {
        if (!posted.matches("\\d{1,6}")) {
            throw new Problem(ProblemType.VERSION_NEEDED);
        }
        return Integer.parseInt(posted);
    }

    /** What stands in a field: what was typed, else what is likely. */
    public String value(Form.Fact fact) {
        String typed = request.getParameter(FIELD + fact.key());
        if (typed != null) {
            return typed;
        }
        String likely = request.getParameter("seen") == null ? suggested().get(fact.key()) : null;
        return fact.shape() == Form.Shape.DAY && likely != null
                ? text.date(LocalDate.parse(likely))
                : likely;
    }

    private Map<String, String> suggested() {
        if (suggested == null) {
            suggested = papers.suggest(all.getNumber(), getForm().key());
        }
        return suggested;
    }

    /** What is wrong with a field, in words; null where it is right. */
    public String fault(Form.Fact fact) {
        Problem problem = refusal.getProblem();
        return problem != null && problem.facts().get("fields") instanceof Map<?, ?> faults
                ? text.fault((String) faults.get(fact.key()))
                : null;
    }

    /** Whether the reader may issue it; everybody in charge may compose it. */
    public boolean isIssuable() {
        return getForm().issuer() == Form.Issuer.SETTLER || callers.current().is(Role.LEADER);
    }

    /** Shows the paper inside the page. */
    public void show() {
        preview = papers.preview(all.getNumber(), getForm().key(), typed()).body();
    }

    /** What stands on the paper, every typed word escaped; null before it was asked for. */
    public String getPreview() {
        return preview;
    }

    /** Sends the draft as PDF. */
    public void draft() throws IOException {
        PaperFile pdf = papers.preview(all.getNumber(), getForm().key(), typed()).pdf();
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(pdf.type().mediaType());
        answer.setResponseHeader("Content-Disposition", Handing.attachment(pdf));
        answer.setResponseContentLength(pdf.bytes().length);
        answer.getResponseOutputStream().write(pdf.bytes());
        faces.responseComplete();
    }

    /** Issues the paper. */
    public String issue() {
        String number = all.getNumber();
        PaperCard card = papers.issue(number, getSeen(), getForm().key(), typed());
        return done.go("document.done.issue", "/desk/case", "number", number, card.reference());
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        for (Form.Fact fact : getForm().facts()) {
            String value = request.getParameter(FIELD + fact.key());
            LocalDate day = fact.shape() == Form.Shape.DAY ? TypedDay.of(value) : null;
            typed.put(fact.key(), day == null ? value : day.toString());
        }
        return typed;
    }
}
