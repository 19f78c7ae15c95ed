package vn.dangvan.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dangvan.docket.Docket;
import vn.dangvan.intake.Submissions;
import vn.dangvan.journal.Journal;
import vn.dangvan.journal.Taken;
import vn.dangvan.law.RuleBook;
import vn.dangvan.procedure.Act;
import vn.dangvan.procedure.Acts;
import vn.dangvan.procedure.Ask;

/** What was said with the act a paper goes with, so that nobody has to type it a second time. */
@ApplicationScoped
public class Answered {
    @Inject Journal journal;
    @Inject Submissions submissions;
    @Inject Acts acts;
    @Inject RuleBook law;

    /**
     * Name to words, of the last act that goes with a paper; empty where none was done. The case
     * MUST be within the caller's reach.
     *
     * @param form key of the form
     */
    public Map<String, String> with(Docket docket, String form) {
        List<Taken> taken =
                journal.of(docket.id()).stream()
                        .filter(t -> acts.row(t.rule()).papers().contains(form))
                        .toList();
        return taken.isEmpty() ? Map.of() : said(docket, taken.get(taken.size() - 1));
    }

    private Map<String, String> said(Docket docket, Taken taken) {
        Map<String, String> said = new HashMap<>(submissions.texts(docket, taken));
        Act act = acts.row(taken.rule());
        for (Ask.Named ask : act.asks()) {
            String code = taken.codes().get(ask.code());
            if (code != null && ask.sort() == Ask.Sort.POINT) {
                said.put(ask.code(), law.on(taken.doneOn()).point(ask.list(), code).nameVi());
            } else if (code != null && ask.sort() == Ask.Sort.DAY) {
                said.put(ask.code(), code);
            }
        }
        return said;
    }
}
