package vn.dangvan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Dockets;
import vn.dangvan.docket.Opening;
import vn.dangvan.docket.Settlers;
import vn.dangvan.docket.Subject;
import vn.dangvan.law.RuleBook;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.procedure.CaseClock;
import vn.dangvan.procedure.Clocks;
import vn.dangvan.procedure.Course;
import vn.dangvan.sealing.KeyRing;
import vn.dangvan.sealing.ReturnCode;

/** What happens behind the counter, whichever way a submission came: check, seal, record, store. */
@ApplicationScoped
class Counter {
    @Inject Ledger ledger;
    @Inject Submissions submissions;
    @Inject Dockets dockets;
    @Inject Settlers settlers;
    @Inject Clocks clocks;
    @Inject RuleBook law;
    @Inject KeyRing ring;
    @Inject Clock clock;

    Receipt receive(Lodgement lodgement) {
        LocalDate today = LocalDate.now(clock);
        lodgement.check(today);
        return take(lodgement, today);
    }

    private Receipt take(Lodgement lodgement, LocalDate today) {
        law.on(today).taxonomy().matter(lodgement.matter());
        ReturnCode code = ReturnCode.random();
        Course course = Course.received(lodgement.kind(), lodgement.matter(), today);
        CaseClock first = clocks.of(course, today).get(0);
        Docket docket = open(lodgement, today, first.dueOn());
        Submission submission = Submission.seal(docket.id(), lodgement, ring, code);
        ledger.record(IntakeEvent.Received.of(docket, first.rule(), submission.content()));
        dockets.add(docket);
        submissions.add(submission);
        return receipt(docket, code, first);
    }

    Receipt receiveOnce(Draft draft, SecretPlace place, Lodgement lodgement) {
        LocalDate today = LocalDate.now(clock);
        lodgement.check(today);
        String fingerprint = lodgement.fingerprint();
        Receipt before = draft.receipt(place);
        if (before == null) {
            Receipt receipt = take(lodgement, today);
            draft.sent(place, receipt, fingerprint, today.plusDays(1));
            return receipt;
        }
        if (!draft.was(place, fingerprint)) {
            throw new Problem(ProblemType.KEY_REUSED, Map.of("number", before.number()));
        }
        return before;
    }

    private Docket open(Lodgement lodgement, LocalDate today, LocalDate dueOn) {
        String settler =
                settlers.of(
                        lodgement.kind(),
                        lodgement.unit(),
                        !lodgement.respondents().isEmpty(),
                        today);
        Subject subject = new Subject(lodgement.kind(), lodgement.matter(), null, lodgement.unit());
        return new Docket(
                Opening.first(
                        dockets.nextNumber(),
                        lodgement.door(),
                        subject,
                        settler,
                        lodgement.language(),
                        today,
                        dueOn));
    }

    private static Receipt receipt(Docket docket, ReturnCode code, CaseClock first) {
        return new Receipt(
                docket.number(),
                code.text(),
                docket.days().receivedOn(),
                docket.settler(),
                List.of(new Receipt.Promise(first.step(), first.dueOn(), first.citation())));
    }
}
