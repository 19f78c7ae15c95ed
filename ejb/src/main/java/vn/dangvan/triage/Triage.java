package vn.dangvan.triage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.docket.Clocks;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Dockets;
import vn.dangvan.docket.Due;
import vn.dangvan.docket.Settlers;
import vn.dangvan.intake.Submissions;
import vn.dangvan.law.RuleBook;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** Sorts what came in and takes it up. One public method is one decision and one ledger entry. */
@Stateless
public class Triage {
    @Inject Dockets dockets;
    @Inject Submissions submissions;
    @Inject Settlers settlers;
    @Inject Clocks clocks;
    @Inject RuleBook law;
    @Inject Ledger ledger;
    @Inject Clock clock;

    /**
     * Puts down what a case is about (phân loại); the unit that must settle it follows from the
     * law, and the case may leave the officer's sight with it. The acceptance limit still runs from
     * receipt.
     *
     * @param version the version of the case the officer has seen
     * @return code of the unit that settles the case
     * @throws Problem {@link ProblemType#NOT_FOUND}, {@link ProblemType#CHANGED_MEANWHILE}, {@link
     *     ProblemType#WRONG_STAGE}, {@link ProblemType#UNKNOWN_CODE}, {@link
     *     ProblemType#NO_COMPETENT_UNIT}, {@link ProblemType#UNIT_CONCERNED_WOULD_SETTLE}
     */
    @RolesAllowed(Role.INTAKE_OFFICER)
    public String classify(String number, int version, Classification as) {
        LocalDate today = LocalDate.now(clock);
        Docket docket = dockets.forUnit(number, version);
        law.on(today).taxonomy().matter(as.matter());
        law.on(today).taxonomy().field(as.field());
        boolean respondents = !submissions.account(docket).particulars().respondents().isEmpty();
        String settler = settlers.of(as.kind(), as.unit(), respondents, today);
        Due accept = clocks.accept(as.kind(), docket.days().receivedOn());
        docket.classify(as.subject(), settler, today, accept);
        ledger.record(TriageEvent.Classified.of(docket, accept));
        return settler;
    }

    /**
     * Takes a classified case up for settlement (thụ lý). The settlement limit counts from the next
     * day.
     *
     * @throws Problem {@link ProblemType#NOT_FOUND}, {@link ProblemType#CHANGED_MEANWHILE}, {@link
     *     ProblemType#WRONG_STAGE}
     */
    @RolesAllowed(Role.INTAKE_OFFICER)
    public void accept(String number, int version) {
        LocalDate today = LocalDate.now(clock);
        Docket docket = dockets.forUnit(number, version);
        Due resolve = clocks.resolve(docket.subject().kind(), today);
        docket.accept(today, resolve);
        ledger.record(
                new TriageEvent.Accepted(
                        docket.id(), docket.settler(), resolve.rule(), resolve.on()));
    }
}
