package vn.dangvan.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.docket.Barred;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Dockets;
import vn.dangvan.intake.Submissions;
import vn.dangvan.journal.Journal;
import vn.dangvan.journal.Taken;
import vn.dangvan.procedure.Act;
import vn.dangvan.procedure.Answers;

/** What is written of an act: its entry first, then its sheet in the journal, sealed. */
@ApplicationScoped
class Files {
    @Inject Submissions submissions;
    @Inject Dockets dockets;
    @Inject Journal journal;
    @Inject Ledger ledger;

    /**
     * A letter that was erased is over for good.
     *
     * @throws vn.dangvan.problem.Problem LETTER_ERASED
     */
    void requireKept(Docket docket) {
        submissions.requireKept(docket);
    }

    /** What was typed, sealed; null for nothing. */
    byte[] seal(Docket docket, Act act, Answers answers) {
        if (answers.texts().isEmpty()) {
            return null;
        }
        return submissions.seal(docket.origin(), act.key(), Taken.write(answers.texts()));
    }

    void write(
            ActEvent event,
            Docket docket,
            Act act,
            int seq,
            LocalDate today,
            UUID actor,
            byte[] sealed,
            Change change) {
        ledger.record(event);
        journal.add(
                new Taken(
                        docket.id(),
                        seq,
                        act.key(),
                        act.rule(),
                        today,
                        actor,
                        event.facts(),
                        sealed));
        change.opened().forEach(dockets::add);
        if (change.barred() != null) {
            dockets.add(new Barred(docket.id(), change.barred()));
        }
    }
}
