package vn.dangvan.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.docket.Days;
import vn.dangvan.intake.Account;
import vn.dangvan.intake.Person;
import vn.dangvan.intake.Submissions;
import vn.dangvan.procedure.CaseClock;
import vn.dangvan.procedure.Path;
import vn.dangvan.procedure.Procedure;

/**
 * A case opened for reading.
 *
 * @param path the procedure it follows
 * @param suspendedSince the day since which it is suspended; null while it runs
 * @param account null where it was erased
 * @param reporter only where the reporter chose to be known to those who settle the case; else null
 * @param sheets the journal: every act, oldest first, with what was written
 * @param ways what the reader may do in it, and why not now
 * @param mergedInto number of the case this letter was merged into; null for none
 * @param earlier the lines it follows from, the nearest first
 * @param erased how everything that was written was erased; null while it is kept
 */
public record CaseView(
        CaseCard card,
        Path path,
        Days days,
        LocalDate suspendedSince,
        Account account,
        Person reporter,
        List<Sheet> sheets,
        List<CaseClock> clocks,
        List<Procedure.Way> ways,
        String mergedInto,
        List<Earlier> earlier,
        Submissions.Erased erased) {

    /**
     * An act that was done, with what was written.
     *
     * @param rule the row of law it was done by, {@code key@since}
     * @param event its name in the ledger and in words
     * @param officer who did it; null for the reporter
     */
    public record Sheet(
            LocalDate on,
            String act,
            String rule,
            String event,
            UUID officer,
            Map<String, String> codes,
            Map<String, String> texts) {
        /** What was written under a name; null for nothing. */
        public String text(String name) {
            return texts.get(name);
        }

        @Override
        public String toString() {
            return "Sheet[" + act + "]";
        }
    }

    /** A line this one follows from, such as the first instance of a second complaint. */
    public record Earlier(CaseCard card, List<Sheet> sheets) {}

    /** Every sheet of one act, oldest first. */
    public List<Sheet> sheets(String act) {
        return sheets.stream().filter(sheet -> sheet.act().equals(act)).toList();
    }

    /** What was written last with an act; null for nothing. */
    public String last(String act) {
        List<Sheet> of = sheets(act);
        return of.isEmpty() ? null : of.get(of.size() - 1).text("text");
    }

    @Override
    public String toString() {
        return "CaseView[" + card.number() + "]";
    }
}
