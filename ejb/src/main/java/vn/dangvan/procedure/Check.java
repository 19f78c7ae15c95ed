package vn.dangvan.procedure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dangvan.deadline.Deadlines;
import vn.dangvan.deadline.Question;
import vn.dangvan.docket.Door;
import vn.dangvan.law.LawInForce;
import vn.dangvan.law.Point;
import vn.dangvan.law.Reading;
import vn.dangvan.law.TimeLimit;

/**
 * What a {@link Condition} is asked about: a case, an act on it, and who would do it.
 *
 * @param arg what the row adds to the condition; null for nothing
 * @param answer what was answered; null while nothing was
 * @param actor the officer; null for the reporter
 */
record Check(
        Course course,
        String arg,
        Answers answer,
        UUID actor,
        LocalDate today,
        List<CaseClock> clocks,
        LawInForce law,
        Deadlines deadlines) {
    private static final int SMALL_GROUP = 5;
    private static final int LARGE_GROUP = 10;

    Check with(String argument) {
        return new Check(course, argument, answer, actor, today, clocks, law, deadlines);
    }

    boolean unanswered() {
        return answer == null;
    }

    Door door() {
        return course.door();
    }

    boolean verified(String result) {
        Done last = course.last("verify-identity");
        return last != null && last.code("verified").equals(result);
    }

    int people() {
        Done counted = course.last("count-signatories");
        return counted == null ? 1 : Integer.parseInt(counted.code("people"));
    }

    /** Whether so many may speak for so many; below five people each may speak for themselves. */
    boolean represented(int people, int representatives) {
        if (people < SMALL_GROUP) {
            return representatives <= people;
        }
        String group = people > LARGE_GROUP ? "more-than-ten" : "five-to-ten";
        Integer most = law.minimum("group-representatives", group).most();
        return most == null || representatives <= most;
    }

    Set<String> wholeList() {
        return law.points(arg).stream().map(Point::code).collect(Collectors.toSet());
    }

    CaseClock clock() {
        return clocks.stream().filter(c -> c.step().equals(arg)).findFirst().orElse(null);
    }

    boolean passed() {
        return clock().pausedSince() == null && today.isAfter(clock().dueOn());
    }

    /** Whether a limit of this sort, {@code .effect}, has passed and nothing stands against it. */
    boolean anyPassed(String part) {
        return clocks.stream()
                .anyMatch(c -> c.step().contains(part) && c.open() && today.isAfter(c.dueOn()));
    }

    boolean anyOpen(String part) {
        return clocks.stream()
                .anyMatch(c -> c.step().contains(part) && c.open() && !today.isAfter(c.dueOn()));
    }

    boolean extensionLeft() {
        CaseClock running =
                clocks.stream()
                        .filter(c -> c.step().equals("denunciation.resolve"))
                        .findFirst()
                        .orElse(null);
        if (running == null) {
            return false;
        }
        TimeLimit limit = law.timeLimit(running.step(), running.due().circumstance(), Reading.ANY);
        return course.count("extend") < limit.extensionMax();
    }

    boolean enoughNotice() {
        LocalDate day = LocalDate.parse(answer.code("day"));
        return day.isAfter(today) && !today.isAfter(latest(day));
    }

    /** The last day on which notice for a day to come can be given. */
    private LocalDate latest(LocalDate day) {
        return deadlines.due(Question.of(arg, day)).dueOn();
    }

    /** The remedies that were ordered and not proved yet. */
    Set<String> remedies() {
        Set<String> open = new TreeSet<>();
        course.all("enforce").forEach(d -> open.addAll(d.several("remedies")));
        course.all("remedy").forEach(d -> open.remove(d.code("remedy")));
        return open;
    }

    boolean running(String begins, String ends) {
        return lastOf(begins, ends).equals(begins);
    }

    /** Which of some acts was done last; empty for none. */
    String lastOf(String... acts) {
        Done last = course.last(acts);
        return last == null ? "" : last.act();
    }

    /** Whether the case is or was settled late. */
    boolean late() {
        return clocks.stream()
                .anyMatch(
                        c ->
                                c.state() == CaseClock.State.LATE
                                        || c.state() == CaseClock.State.DONE_LATE);
    }

    /**
     * Whether a limit can be counted from a day: no later than the letter, no earlier than the law.
     */
    boolean countable(LocalDate day) {
        return !day.isAfter(course.receivedOn()) && deadlines.sets(arg, day);
    }

    /** Whether the letter came in after the limitation period, as far as it was counted. */
    boolean filedLate() {
        return course.instance() == 2
                || clocks.stream()
                        .anyMatch(
                                c ->
                                        c.span().starts().stream().anyMatch(s -> s.contains(":"))
                                                && course.receivedOn().isAfter(c.dueOn()));
    }

    /** What the words of a refusal need. */
    Map<String, Object> facts(Condition condition) {
        Map<String, Object> facts = new HashMap<>();
        CaseClock clock = arg == null ? null : clock();
        if (clock != null) {
            facts.put("step", clock.step());
            facts.put("dueOn", clock.dueOn());
        }
        if (condition == Condition.EXTENSION_LEFT) {
            facts.put("maximum", course.count("extend"));
        }
        if (condition == Condition.NOTICE) {
            LocalDate day = LocalDate.parse(answer.code("day"));
            facts.put("latest", day.isAfter(today) ? latest(day) : day);
        }
        if (condition == Condition.BODY_NAMED) {
            facts.put("fields", Map.of("body", "empty"));
        }
        return facts;
    }
}
