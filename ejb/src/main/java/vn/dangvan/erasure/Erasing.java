package vn.dangvan.erasure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.docket.Docket;
import vn.dangvan.intake.Submissions;
import vn.dangvan.organisation.Caller;
import vn.dangvan.organisation.Callers;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * Erases letters by law: one leader or custodian proposes, another one confirms.
 *
 * <p>Every method names the letter by the number of any of its cases, and refuses with {@link
 * ProblemType#NOT_FOUND} where it is out of reach or the caller is barred from it, and with {@link
 * ProblemType#NOT_YOUR_CASE} where part of it lies with a unit out of reach.
 */
@Stateless
public class Erasing {
    @Inject Lines lines;
    @Inject Conditions conditions;
    @Inject Erasures erasures;
    @Inject Submissions submissions;
    @Inject Callers callers;
    @Inject Ledger ledger;
    @Inject Clock clock;

    /** What waits for a second person within the caller's reach, the most urgent first. */
    @RolesAllowed({Role.LEADER, Role.CUSTODIAN})
    public List<Proposal> proposals() {
        Caller caller = callers.current();
        return erasures.open(lines.reach(caller), today()).stream()
                .flatMap(
                        open ->
                                lines.shown(caller, open.origin()).stream()
                                        .limit(1)
                                        .map(line -> open.card(line.number(), caller.id())))
                .toList();
    }

    /** A letter, with what stands against erasing it. */
    @RolesAllowed({Role.LEADER, Role.CUSTODIAN})
    public Letter look(String number) {
        Caller caller = callers.current();
        List<Docket> all = lines.of(caller, number);
        UUID letter = all.get(0).origin();
        Erasure open = erasures.open(letter, today());
        return new Letter(
                all.stream().map(Docket::card).toList(),
                refusal(() -> conditions.requireOver(all, today())),
                refusal(() -> conditions.basis(all, Ground.RETENTION, null, today())),
                open == null ? null : open.card(all.get(0).number(), caller.id()),
                submissions.erased(letter));
    }

    private static Problem refusal(Runnable attempt) {
        try {
            attempt.run();
            return null;
        } catch (Problem problem) {
            return problem;
        }
    }

    /**
     * Proposes to erase a letter. A proposal nobody has confirmed in time is as if it had not been.
     *
     * @param reference number of the act of a court, such as {@code 05/2026/HC-ST}; asked for on
     *     that ground only
     * @throws Problem {@link ProblemType#LETTER_ERASED}; {@link ProblemType#LETTER_OPEN}; {@link
     *     ProblemType#LETTER_LIMIT_RUNNING}; {@link ProblemType#ERASURE_PROPOSED_ALREADY}; {@link
     *     ProblemType#RETENTION_RUNNING}; {@link ProblemType#RETENTION_UNLIMITED}; {@link
     *     ProblemType#INPUT_INVALID}
     */
    @RolesAllowed({Role.LEADER, Role.CUSTODIAN})
    public void propose(String number, Ground ground, String reference) {
        Caller caller = callers.current();
        LocalDate today = today();
        List<Docket> all = lines.toActOn(caller, number);
        UUID letter = all.get(0).origin();
        submissions.requireKept(all.get(0));
        conditions.requireOver(all, today);
        if (erasures.open(letter, today) != null) {
            throw new Problem(ProblemType.ERASURE_PROPOSED_ALREADY);
        }
        String basis = conditions.basis(all, ground, reference, today);
        LocalDate until = conditions.confirmBy(today);
        Erasure erasure = new Erasure(letter, ground, basis, caller.id(), today, until);
        ledger.record(erasure.event(ErasureEvent.PROPOSED, letter, all.get(0).settler()));
        erasures.add(erasure);
    }

    /**
     * Carries it out, as the second person: from here on nobody opens the letter any more, its
     * reporter included. One entry for each case of the letter.
     *
     * @param proposal the one the caller has seen
     * @throws Problem {@link ProblemType#ERASURE_NOT_PROPOSED}, also where its time has run out;
     *     {@link ProblemType#FOUR_EYES_NEEDED} for whoever proposed it; {@link
     *     ProblemType#NOT_PUBLISHED_YET} while an entry about the letter has no place in the tree;
     *     what stands against proposing it
     */
    @RolesAllowed({Role.LEADER, Role.CUSTODIAN})
    public void confirm(String number, UUID proposal) {
        Caller caller = callers.current();
        LocalDate today = today();
        List<Docket> all = lines.toActOn(caller, number);
        Erasure erasure = seen(all, proposal);
        erasure.requireOther(caller.id());
        conditions.requireOver(all, today);
        if (erasure.ground() == Ground.RETENTION) {
            conditions.basis(all, Ground.RETENTION, null, today);
        }
        if (erasures.waiting(all.stream().map(Docket::id).toList())) {
            throw new Problem(ProblemType.NOT_PUBLISHED_YET);
        }
        erasure.confirm(caller.id(), today);
        ledger.recordEach(
                all.stream()
                        .map(d -> erasure.event(ErasureEvent.DONE, d.id(), d.settler()))
                        .toList());
        submissions.erase(erasure.origin(), erasure.erased(today));
        all.forEach(docket -> erasures.forget(docket.id()));
    }

    /**
     * Says no to it, as the second person.
     *
     * @throws Problem {@link ProblemType#ERASURE_NOT_PROPOSED}; {@link
     *     ProblemType#FOUR_EYES_NEEDED}
     */
    @RolesAllowed({Role.LEADER, Role.CUSTODIAN})
    public void decline(String number, UUID proposal) {
        Caller caller = callers.current();
        List<Docket> all = lines.toActOn(caller, number);
        Erasure erasure = seen(all, proposal);
        erasure.decline(caller.id(), today());
        ledger.record(decided(erasure, ErasureEvent.DECLINED, all));
    }

    /**
     * Takes it back, as whoever proposed it.
     *
     * @throws Problem {@link ProblemType#ERASURE_NOT_PROPOSED}; {@link ProblemType#NOT_ALLOWED}
     */
    @RolesAllowed({Role.LEADER, Role.CUSTODIAN})
    public void withdraw(String number, UUID proposal) {
        Caller caller = callers.current();
        List<Docket> all = lines.toActOn(caller, number);
        Erasure erasure = seen(all, proposal);
        erasure.withdraw(caller.id(), today());
        ledger.record(decided(erasure, ErasureEvent.WITHDRAWN, all));
    }

    private Erasure seen(List<Docket> all, UUID proposal) {
        submissions.requireKept(all.get(0));
        Erasure open = erasures.open(all.get(0).origin(), today());
        if (open == null || !open.id().equals(proposal)) {
            throw new Problem(ProblemType.ERASURE_NOT_PROPOSED);
        }
        return open;
    }

    private static ErasureEvent decided(Erasure erasure, String act, List<Docket> all) {
        return erasure.event(act, erasure.origin(), all.get(0).settler());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
