package vn.dangvan.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dangvan.accountability.Act;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.docket.CaseClock;
import vn.dangvan.docket.Days;
import vn.dangvan.intake.Account;
import vn.dangvan.intake.Person;

/**
 * A case opened for reading.
 *
 * @param reporter only where the reporter chose to be known to those who settle the case; else null
 * @param notes findings, newest first
 * @param conclusion null before there is one
 * @param decision null before there is one
 */
public record CaseView(
        CaseCard card,
        Days days,
        Account account,
        Person reporter,
        List<Noted> notes,
        String conclusion,
        String decision,
        List<CaseClock> clocks,
        List<Act> acts) {

    /** A finding: when, by which officer, what. */
    public record Noted(LocalDate on, UUID author, String text) {
        @Override
        public String toString() {
            return "Noted[…]";
        }
    }

    @Override
    public String toString() {
        return "CaseView[" + card.number() + "]";
    }
}
