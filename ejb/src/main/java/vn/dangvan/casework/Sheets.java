package vn.dangvan.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvan.docket.Docket;
import vn.dangvan.intake.Submissions;
import vn.dangvan.journal.Journal;
import vn.dangvan.journal.Taken;
import vn.dangvan.procedure.Acts;

/** Opens the journal of a case. */
@ApplicationScoped
class Sheets {
    @Inject Journal journal;
    @Inject Submissions submissions;
    @Inject Acts acts;

    /** Every act, oldest first; the reader MUST have the case within reach. */
    List<CaseView.Sheet> of(Docket docket) {
        return journal.of(docket.id()).stream().map(taken -> sheet(docket, taken)).toList();
    }

    private CaseView.Sheet sheet(Docket docket, Taken taken) {
        String event = acts.row(taken.rule()).event();
        return new CaseView.Sheet(
                taken.doneOn(),
                taken.act(),
                taken.rule(),
                event,
                taken.officer(),
                taken.codes(),
                submissions.texts(docket, taken));
    }
}
