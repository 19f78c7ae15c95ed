package vn.dangvan.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Stage;
import vn.dangvan.intake.Submissions;
import vn.dangvan.journal.Journal;
import vn.dangvan.journal.Taken;
import vn.dangvan.procedure.Act;
import vn.dangvan.procedure.Acts;

/**
 * What a reporter learns of the acts in their case: that they were done, and what is meant for
 * them.
 */
@ApplicationScoped
public class Telling {
    /** Its words are told with the result and not before. */
    private static final String DECISION = "approve";

    @Inject Journal journal;
    @Inject Acts acts;
    @Inject Submissions submissions;

    /** Whether the reporter is told what was answered with an act that is in the ledger. */
    public boolean tells(Docket docket, String event, String rule) {
        return acts.all().stream()
                .anyMatch(
                        act ->
                                act.event().equals(event)
                                        && act.rule().equals(rule)
                                        && tells(docket, act));
    }

    private static boolean tells(Docket docket, Act act) {
        return act.tells() && (!act.key().equals(DECISION) || docket.stage() == Stage.CLOSED);
    }

    /** Every act, newest first. */
    List<Track.Told> of(Docket docket) {
        List<Track.Told> told = new ArrayList<>();
        for (Taken taken : journal.of(docket.id())) {
            Act act = acts.row(taken.rule());
            boolean tells = tells(docket, act);
            told.add(
                    new Track.Told(
                            taken.doneOn(),
                            act.key(),
                            taken.rule(),
                            act.event(),
                            tells ? taken.codes() : Map.of(),
                            tells ? submissions.texts(docket, taken) : Map.of()));
        }
        Collections.reverse(told);
        return told;
    }
}
