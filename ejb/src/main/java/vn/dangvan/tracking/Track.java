package vn.dangvan.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvan.accountability.Act;
import vn.dangvan.docket.Days;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Finding;
import vn.dangvan.docket.Stage;
import vn.dangvan.docket.Subject;
import vn.dangvan.intake.Account;
import vn.dangvan.intake.Submissions;
import vn.dangvan.procedure.CaseClock;
import vn.dangvan.procedure.Procedure;

/**
 * What a reporter sees of their letter. The account is opened with their own code.
 *
 * @param lines every case the letter has led to, oldest first; mostly one
 * @param account null where it was erased
 * @param erased how it was erased by law; null while it is kept
 */
public record Track(List<Line> lines, Account account, Submissions.Erased erased) {

    /**
     * One case.
     *
     * @param instance 1 for the first, 2 for the second
     * @param result what was found; null until the result has gone out
     * @param suspendedSince the day since which it is suspended; null while it runs
     * @param told what was done, newest first
     * @param ways what the reporter may do themselves, and why not now
     */
    public record Line(
            String number,
            int version,
            int instance,
            Door door,
            Stage stage,
            Finding result,
            Subject subject,
            String settler,
            Days days,
            LocalDate suspendedSince,
            List<CaseClock> clocks,
            List<Procedure.Way> ways,
            List<Told> told,
            List<Act> acts) {}

    /**
     * An act that was done, as far as the reporter learns of it.
     *
     * @param act key of the act
     * @param rule the row of law it was done by, {@code key@since}
     * @param event its name in the ledger and in words
     * @param codes what was answered, where the reporter is told
     * @param texts what was written, where the reporter is told
     */
    public record Told(
            LocalDate on,
            String act,
            String rule,
            String event,
            Map<String, String> codes,
            Map<String, String> texts) {
        @Override
        public String toString() {
            return "Told[" + act + "]";
        }
    }

    /** The case that began last, which is the one that matters most. */
    public Line latest() {
        return lines.get(lines.size() - 1);
    }
}
