package vn.dangvan.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.dangvan.audit.AlarmCard;
import vn.dangvan.web.Text;

/** What the codes of the ledger mean, in the language of the request. */
@Named("auditWords")
@RequestScoped
public class AuditWords {
    /** So many digits tell pseudonyms apart in a list. */
    private static final int BRIEF = 8;

    private static final String CHECK = "check-";

    @Inject Text text;

    /** What an act is called; its code where nobody has named it yet. */
    public String act(String code) {
        String words = text.either("audit.act." + code, "procedure.event." + code);
        return words.startsWith("⟦") ? code : words.replaceFirst("\\.$", "");
    }

    /** In which role somebody acts. */
    public String role(String code) {
        String words = text.either("audit.role." + code, "desk.role." + code);
        return words.startsWith("⟦") ? code : words;
    }

    /** The beginning of a pseudonym. */
    public String brief(String pseudonym) {
        return pseudonym.isEmpty() ? "–" : pseudonym.substring(0, BRIEF);
    }

    /** What an alarm says. */
    public String alarm(AlarmCard alarm) {
        return text.either("audit.alarm." + alarm.kind(), general(alarm));
    }

    /** What is to be done about it. */
    public String next(AlarmCard alarm) {
        return text.either("audit.alarm." + alarm.kind() + ".next", general(alarm) + ".next");
    }

    private static String general(AlarmCard alarm) {
        return alarm.kind().startsWith(CHECK) ? "audit.alarm.check" : "audit.alarm.other";
    }
}
