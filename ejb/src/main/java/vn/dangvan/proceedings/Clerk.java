package vn.dangvan.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Dockets;
import vn.dangvan.law.RuleBook;
import vn.dangvan.organisation.Caller;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.procedure.Act;
import vn.dangvan.procedure.Answers;
import vn.dangvan.procedure.By;
import vn.dangvan.procedure.Clocks;
import vn.dangvan.procedure.Course;
import vn.dangvan.procedure.Courses;
import vn.dangvan.procedure.Done;
import vn.dangvan.procedure.Procedure;

/**
 * Takes down an act (thư ký vụ việc): checks it against the law, changes the line, records it and
 * adds it to the journal. Every act in every case goes this way.
 */
@ApplicationScoped
class Clerk {
    @Inject Dockets dockets;
    @Inject Courses courses;
    @Inject Procedure procedure;
    @Inject Clocks clocks;
    @Inject Changes changes;
    @Inject RuleBook law;
    @Inject Files files;
    @Inject Clock clock;

    /** In what capacities an officer stands to a case within their reach. */
    Set<By> capacities(Docket docket, Caller caller) {
        Set<By> as = EnumSet.noneOf(By.class);
        boolean own = docket.settler().equals(caller.unit());
        if (own && caller.is(Role.INTAKE_OFFICER)) {
            as.add(By.DESK);
        }
        if (own && caller.is(Role.LEADER)) {
            as.add(By.LEADER);
        }
        if (caller.is(Role.INSPECTOR) && caller.id().equals(docket.holder())) {
            as.add(By.HOLDER);
        }
        if (dockets.ledFromAbove(docket, caller)) {
            as.add(By.SUPERIOR);
        }
        return as;
    }

    /** An act by an officer; see {@link Proceedings#take}. */
    Docket officer(
            Caller caller, String number, int version, String key, Map<String, String> said) {
        LocalDate today = LocalDate.now(clock);
        Docket docket = dockets.toActOn(number);
        Course course = courses.of(docket);
        Act act = procedure.act(key, course, today);
        if (!act.mayBeDoneBy(capacities(docket, caller))) {
            throw new Problem(ProblemType.NOT_YOUR_CASE);
        }
        unchanged(docket, version);
        take(docket, course, act, said, caller.id(), today);
        return docket;
    }

    /** An act by the reporter of a case; see {@link Reporter#take}. */
    Docket reporter(UUID id, int version, String key, Map<String, String> said) {
        LocalDate today = LocalDate.now(clock);
        Docket docket = dockets.toActOn(id);
        Course course = courses.of(docket);
        Act act = procedure.act(key, course, today);
        if (!act.mayBeDoneBy(Set.of(By.REPORTER))) {
            throw new Problem(ProblemType.ACT_UNKNOWN);
        }
        unchanged(docket, version);
        take(docket, course, act, said, null, today);
        return docket;
    }

    private static void unchanged(Docket docket, int version) {
        if (docket.version() != version) {
            throw new Problem(ProblemType.CHANGED_MEANWHILE, Map.of("number", docket.number()));
        }
    }

    private void take(
            Docket docket,
            Course course,
            Act act,
            Map<String, String> said,
            UUID actor,
            LocalDate today) {
        files.requireKept(docket);
        Answers answers = Answers.read(act, said, law.on(today));
        procedure.require(act, course, answers, actor, today);
        Change change = changes.of(act, docket, course, answers, today);
        byte[] sealed = files.seal(docket, act, answers);
        Map<String, String> codes = new TreeMap<>(answers.codes());
        codes.putAll(change.facts());
        change.onDocket().accept(docket);
        List<Done> done = new ArrayList<>(course.done());
        done.add(new Done(act.key(), today, actor, codes));
        int seq = docket.advance(act.to(), clocks.days(Courses.of(docket, done), today));
        ActEvent event =
                new ActEvent(
                        docket.id(),
                        act.event(),
                        docket.settler(),
                        act.rule(),
                        docket.days().dueOn(),
                        actor == null,
                        codes);
        files.write(event, docket, act, seq, today, actor, sealed, change);
    }
}
