package vn.dangvan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dangvan.deadline.Deadlines;
import vn.dangvan.deadline.DueDay;
import vn.dangvan.deadline.Question;
import vn.dangvan.deadline.Suspension;
import vn.dangvan.docket.Days;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Stage;
import vn.dangvan.law.LawInForce;
import vn.dangvan.law.Reading;
import vn.dangvan.law.RuleBook;
import vn.dangvan.law.TimeLimit;

/**
 * The clocks of a case (đồng hồ thời hạn), computed from what was done in it and the law each time;
 * nothing here is stored.
 */
@ApplicationScoped
public class Clocks {
    private static final int SOON_DAYS = 3;

    /** From the most special to the ordinary; a limit answers to the first it knows. */
    private static final List<Set<String>> CIRCUMSTANCES =
            List.of(
                    Set.of("remote", "complicated"),
                    Set.of("especially-complicated"),
                    Set.of("complicated"),
                    Set.of("remote"),
                    Set.of("forced-resignation"),
                    Set.of("several-places"));

    @Inject Acts acts;
    @Inject Deadlines deadlines;
    @Inject RuleBook law;

    /** For the container. */
    protected Clocks() {}

    /** The clocks of a law, where no container is at hand. */
    public Clocks(Acts acts, Deadlines deadlines, RuleBook law) {
        this.acts = acts;
        this.deadlines = deadlines;
        this.law = law;
    }

    /** The limit by which a case of this kind must be settled that was taken up on a day. */
    public DueDay resolve(Kind kind, LocalDate acceptedOn) {
        Done accept = new Done("accept", acceptedOn, null, Map.of());
        Course course = Course.received(kind, "", acceptedOn).after(accept, Stage.ACCEPTED);
        return of(course, acceptedOn).stream()
                .filter(clock -> clock.span().settles())
                .findFirst()
                .orElseThrow()
                .due();
    }

    /** The last day of {@link #resolve}. */
    public LocalDate resolveBy(Kind kind, LocalDate acceptedOn) {
        return resolve(kind, acceptedOn).dueOn();
    }

    /** Every clock that has started, in the order of the procedure. */
    public List<CaseClock> of(Course course, LocalDate today) {
        Map<String, CaseClock> clocks = new LinkedHashMap<>();
        for (Span span : acts.spans()) {
            Span.Run run = runs(span, course) ? span.run(course, clocks, today) : null;
            if (run != null) {
                clocks.put(span.step(), clock(span, course, run, today));
            }
        }
        return List.copyOf(clocks.values());
    }

    private static boolean runs(Span span, Course course) {
        return span.isFor(course.path(), course.instance())
                && (span.sort() != Span.Sort.ENFORCEMENT || course.founded());
    }

    /** The days of a case that lists, queues and figures ask for. */
    public Days days(Course course, LocalDate today) {
        List<CaseClock> clocks = of(course, today);
        boolean founded = course.founded();
        CaseClock next =
                clocks.stream()
                        .filter(c -> c.open() && c.pausedSince() == null)
                        .filter(c -> c.sort().binds(founded))
                        .min((a, b) -> a.dueOn().compareTo(b.dueOn()))
                        .orElse(null);
        CaseClock settle = clocks.stream().filter(c -> c.span().settles()).findFirst().orElse(null);
        boolean counts = settle != null && settle.pausedSince() == null;
        return new Days(
                course.receivedOn(),
                on(course, "classify"),
                on(course, "accept"),
                on(course, "assign"),
                counts ? settle.dueOn() : null,
                counts ? on(course, "approve", "terminate") : null,
                on(course, "close"),
                next == null ? null : next.dueOn());
    }

    private static LocalDate on(Course course, String... acts) {
        Done last = course.last(acts);
        return last == null ? null : last.on();
    }

    private CaseClock clock(Span span, Course course, Span.Run run, LocalDate today) {
        LocalDate from = run.from();
        LocalDate doneOn = run.doneOn();
        TimeLimit limit = limit(span.step(), from, course);
        List<Suspension> pauses = pauses(limit, course, from, doneOn);
        DueDay due = deadlines.due(question(limit, course, from).suspended(pauses));
        LocalDate since = course.suspendedSince();
        boolean paused =
                doneOn == null
                        && since != null
                        && limit.stopsSince() != null
                        && !since.isBefore(from)
                        && !since.isAfter(due.dueOn());
        LocalDate pausedSince = paused ? since : null;
        CaseClock.State state = state(span, due.dueOn(), doneOn, paused, today);
        LocalDate now = doneOn != null ? doneOn : paused ? since : today;
        int percent = percent(from, due.dueOn(), now);
        return new CaseClock(span, from, due, doneOn, pausedSince, state, percent);
    }

    private static Question question(TimeLimit limit, Course course, LocalDate from) {
        Done known = course.last("date-decision");
        String days = known == null || !limit.obstacles() ? "" : known.code("days");
        return Question.of(limit.key(), from)
                .obstructed(days.isEmpty() ? 0 : Integer.parseInt(days))
                .in(limit.circumstance())
                .extended(Math.min(course.count("extend"), limit.extensionMax()));
    }

    private TimeLimit limit(String step, LocalDate from, Course course) {
        LawInForce then = law.on(from);
        List<String> known = then.circumstances(step);
        Set<String> special = course.circumstances();
        String circumstance =
                CIRCUMSTANCES.stream()
                        .filter(special::containsAll)
                        .map(Clocks::word)
                        .filter(known::contains)
                        .findFirst()
                        .orElse("");
        return then.timeLimit(step, circumstance, Reading.ANY);
    }

    private static String word(Set<String> circumstances) {
        return circumstances.size() > 1 ? "remote-complicated" : circumstances.iterator().next();
    }

    private static List<Suspension> pauses(
            TimeLimit limit, Course course, LocalDate from, LocalDate doneOn) {
        if (limit.stopsSince() == null) {
            return List.of();
        }
        List<Suspension> pauses = new ArrayList<>(course.suspensions());
        LocalDate since = course.suspendedSince();
        if (since != null && doneOn != null && !doneOn.isBefore(since)) {
            pauses.add(new Suspension(since, doneOn));
        }
        pauses.removeIf(p -> p.from().isBefore(from));
        return pauses;
    }

    private static int percent(LocalDate from, LocalDate dueOn, LocalDate now) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(from, dueOn));
        long gone = Math.max(0, ChronoUnit.DAYS.between(from, now));
        return (int) Math.min(100, gone * 100 / whole);
    }

    private static CaseClock.State state(
            Span span, LocalDate dueOn, LocalDate doneOn, boolean paused, LocalDate today) {
        boolean matters = span.sort().canBeLate();
        if (doneOn != null) {
            return !doneOn.isAfter(dueOn)
                    ? CaseClock.State.DONE
                    : matters ? CaseClock.State.DONE_LATE : CaseClock.State.PASSED;
        }
        if (paused) {
            return CaseClock.State.PAUSED;
        }
        if (today.isAfter(dueOn)) {
            return matters ? CaseClock.State.LATE : CaseClock.State.PASSED;
        }
        return !matters || today.isBefore(dueOn.minusDays(SOON_DAYS))
                ? CaseClock.State.RUNNING
                : CaseClock.State.SOON;
    }
}
