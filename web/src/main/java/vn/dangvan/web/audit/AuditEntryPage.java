package vn.dangvan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.dangvan.audit.Audit;
import vn.dangvan.audit.LeafView;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** One entry with its leaf, byte for byte. */
@Named("auditEntryPage")
@RequestScoped
public class AuditEntryPage {
    @Inject Audit audit;
    @Inject HttpServletRequest request;

    /** One of them; the end of the key of its words, and its number or null. */
    public record Beside(String key, Long number) {}

    private LeafView view;

    /** Reads the entry; what is no number is not there. */
    public void load() {
        String number = request.getParameter("number");
        if (number == null || !number.matches("\\d{1,18}")) {
            throw new Problem(ProblemType.NOT_FOUND);
        }
        view = audit.entry(Long.parseLong(number));
    }

    public LeafView getView() {
        return view;
    }

    /** Entries before and after it. */
    public List<Beside> getBeside() {
        LeafView.Neighbours all = view.neighbours();
        return List.of(
                new Beside("subject.before", all.subjectBefore()),
                new Beside("subject.after", all.subjectAfter()),
                new Beside("actor.before", all.actorBefore()),
                new Beside("actor.after", all.actorAfter()));
    }

    /** The leaf laid out for reading; nothing but blanks and line ends is added. */
    public String getLaidOut() {
        return LaidOut.of(view.text());
    }
}
