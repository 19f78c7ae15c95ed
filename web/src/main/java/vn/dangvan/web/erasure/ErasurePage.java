package vn.dangvan.web.erasure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.erasure.Erasing;
import vn.dangvan.erasure.Ground;
import vn.dangvan.erasure.Letter;
import vn.dangvan.erasure.Proposal;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.web.Text;
import vn.dangvan.web.desk.Done;

/** What waits for a second person; and one letter, with what can be done about erasing it. */
@Named
@RequestScoped
public class ErasurePage {
    private static final String PAGE = "/desk/erasure";

    @Inject Erasing erasing;
    @Inject Done done;
    @Inject Text text;
    @Inject HttpServletRequest request;

    private Letter letter;
    private List<Proposal> proposals;
    private String reference;

    /** Reads what is shown; before anything is drawn, so that a refusal is a page of its own. */
    public void load() {
        if (getNumber() == null) {
            getProposals();
        } else {
            getLetter();
        }
    }

    /** Number of a case of the letter; null for the list. */
    public String getNumber() {
        String number = request.getParameter("number");
        return number == null || number.isBlank() ? null : number.strip();
    }

    /** What waits for a second person, the most urgent first. */
    public List<Proposal> getProposals() {
        if (proposals == null) {
            proposals = erasing.proposals();
        }
        return proposals;
    }

    public Letter getLetter() {
        if (letter == null) {
            letter = erasing.look(getNumber());
        }
        return letter;
    }

    public List<CaseCard> getCases() {
        return getLetter().cases();
    }

    /** Whether the form to propose on a ground is there: what was sent always finds its form. */
    public boolean offers(String ground) {
        boolean open = getLetter().erased() == null && getLetter().proposal() == null;
        return request.getParameter(ground) != null
                || open && getLetter().against() == null && against(ground) == null;
    }

    private Problem against(String ground) {
        return Ground.of(ground) == Ground.RETENTION ? getLetter().againstRetention() : null;
    }

    /** Why it cannot be erased on any ground, in words; null where it can. */
    public String getAgainst() {
        return words(getLetter().against());
    }

    /** Why it cannot be erased for having been kept long enough; null where it can. */
    public String getAgainstRetention() {
        return words(getLetter().againstRetention());
    }

    private String words(Problem problem) {
        return problem == null ? null : text.detail(problem);
    }

    /** Proposes it because it was kept long enough. */
    public String retain() {
        erasing.propose(getNumber(), Ground.RETENTION, null);
        return stay("propose");
    }

    /** Proposes it because a court has ordered it. */
    public String order() {
        erasing.propose(getNumber(), Ground.COURT, reference);
        return stay("propose");
    }

    /** Carries it out, as the second person. */
    public String confirm() {
        erasing.confirm(getNumber(), seen());
        return stay("confirm");
    }

    /** Says no, as the second person. */
    public String decline() {
        erasing.decline(getNumber(), seen());
        return stay("decline");
    }

    /** Takes it back, as the first. */
    public String withdraw() {
        erasing.withdraw(getNumber(), seen());
        return stay("withdraw");
    }

    /** The proposal the officer had before them. */
    private UUID seen() {
        try {
            return UUID.fromString(request.getParameter("proposal"));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new Problem(ProblemType.ERASURE_NOT_PROPOSED);
        }
    }

    private String stay(String act) {
        return done.go("erasure.done." + act, PAGE, "number", getNumber(), getNumber());
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
