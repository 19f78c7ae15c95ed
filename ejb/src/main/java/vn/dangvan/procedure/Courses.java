package vn.dangvan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Subject;
import vn.dangvan.journal.Journal;
import vn.dangvan.journal.Taken;

/** Puts together what the procedure of a case depends on: its line and its journal. */
@ApplicationScoped
public class Courses {
    @Inject Journal journal;

    /** The course of a case so far. */
    public Course of(Docket docket) {
        return of(docket, done(journal.of(docket.id())));
    }

    /** The courses of some cases, by id; one look into the journal for all of them. */
    public Map<UUID, Course> of(List<Docket> cases) {
        Map<UUID, List<Taken>> taken =
                journal.of(cases.stream().map(Docket::id).collect(Collectors.toSet()));
        return cases.stream()
                .collect(
                        Collectors.toMap(
                                Docket::id,
                                d -> of(d, done(taken.getOrDefault(d.id(), List.of())))));
    }

    private static List<Done> done(List<Taken> taken) {
        return taken.stream()
                .map(t -> new Done(t.act(), t.doneOn(), t.officer(), t.codes()))
                .toList();
    }

    /** The course of a case with these acts; for one that is about to get another. */
    public static Course of(Docket docket, List<Done> done) {
        Subject subject = docket.subject();
        return new Course(
                subject.kind(),
                subject.matter(),
                docket.door(),
                docket.instance(),
                docket.stage(),
                docket.days().receivedOn(),
                docket.holder(),
                docket.found(),
                done);
    }
}
