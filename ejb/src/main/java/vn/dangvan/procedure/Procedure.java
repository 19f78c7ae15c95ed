package vn.dangvan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.dangvan.deadline.Deadlines;
import vn.dangvan.law.RuleBook;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * Says what may be done in a case now, and why not (trình tự, thủ tục giải quyết). Knows no case by
 * itself and changes nothing.
 */
@ApplicationScoped
public class Procedure {
    @Inject Acts acts;
    @Inject Clocks clocks;
    @Inject RuleBook law;
    @Inject Deadlines deadlines;

    /**
     * An act somebody might do next, and what stands against it now.
     *
     * @param whyNot why it cannot be done now, the plainest reason first; empty where it can
     */
    public record Way(Act act, List<Problem> whyNot) {
        public boolean open() {
            return whyNot.isEmpty();
        }
    }

    /** For the container. */
    protected Procedure() {}

    /** The procedure of a law, where no container is at hand. */
    public Procedure(Acts acts, Clocks clocks, RuleBook law, Deadlines deadlines) {
        this.acts = acts;
        this.clocks = clocks;
        this.law = law;
        this.deadlines = deadlines;
    }

    /**
     * Every act that somebody in these capacities may do in this procedure at some time, each with
     * what stands against it now.
     *
     * @param actor the officer; null for the reporter
     */
    public List<Way> ways(Course course, Set<By> as, UUID actor, LocalDate today) {
        List<CaseClock> running = clocks.of(course, today);
        return acts.of(course.path(), course.instance(), today).stream()
                .filter(act -> act.mayBeDoneBy(as))
                .map(act -> new Way(act, whyNot(act, check(course, running, null, actor, today))))
                .toList();
    }

    /**
     * The row of an act in this procedure.
     *
     * @throws Problem {@link ProblemType#ACT_UNKNOWN}; {@link ProblemType#ACT_NOT_IN_LAW} for one
     *     that this procedure, or the law of this day, does not have
     */
    public Act act(String key, Course course, LocalDate today) {
        if (acts.all().stream().noneMatch(a -> a.key().equals(key))) {
            throw new Problem(ProblemType.ACT_UNKNOWN);
        }
        return acts.of(course.path(), course.instance(), today).stream()
                .filter(a -> a.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemType.ACT_NOT_IN_LAW, Map.of("act", key)));
    }

    /**
     * Refuses an act that may not be done.
     *
     * @throws Problem the plainest reason; see {@link Condition}
     */
    public void require(Act act, Course course, Answers answers, UUID actor, LocalDate today) {
        Check check = check(course, clocks.of(course, today), answers, actor, today);
        whyNot(act, check).stream()
                .findFirst()
                .ifPresent(
                        problem -> {
                            throw problem;
                        });
    }

    private Check check(
            Course course, List<CaseClock> running, Answers answers, UUID actor, LocalDate today) {
        return new Check(course, null, answers, actor, today, running, law.on(today), deadlines);
    }

    private static List<Problem> whyNot(Act act, Check check) {
        Course course = check.course();
        List<Problem> why = new ArrayList<>();
        if (!act.from().contains(course.stage())) {
            why.add(
                    new Problem(
                            ProblemType.WRONG_STAGE,
                            Map.of("stage", course.stage().code(), "wanted", act.key())));
        }
        pause(act, course, why);
        order(act, course, why);
        for (Condition.Named condition : act.when()) {
            Problem refusal = condition.refusal(check);
            if (refusal != null) {
                why.add(refusal);
            }
        }
        return why;
    }

    /** What has to have been done before, and what must not. */
    private static void order(Act act, Course course, List<Problem> why) {
        if (act.most() > 0 && course.count(act.key()) >= act.most()) {
            why.add(new Problem(ProblemType.ACT_DONE_ALREADY, Map.of("act", act.key())));
        }
        for (Set<String> either : act.needs()) {
            if (either.stream().noneMatch(course::took)) {
                String first = either.stream().sorted().findFirst().orElseThrow();
                why.add(new Problem(ProblemType.ACT_NEEDED_FIRST, Map.of("act", first)));
            }
        }
        for (String bar : act.bars()) {
            if (course.took(bar) && !bar.equals(act.key())) {
                why.add(new Problem(ProblemType.ACT_BARRED, Map.of("act", bar)));
            }
        }
    }

    private static void pause(Act act, Course course, List<Problem> why) {
        boolean suspended = course.suspendedSince() != null;
        if (act.pause() == Act.Pause.RUNNING && suspended) {
            why.add(
                    new Problem(
                            ProblemType.CASE_SUSPENDED, Map.of("since", course.suspendedSince())));
        }
        if (act.pause() == Act.Pause.SUSPENDED && !suspended) {
            why.add(new Problem(ProblemType.NOT_SUSPENDED));
        }
    }
}
