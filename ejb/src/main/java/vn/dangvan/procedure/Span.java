package vn.dangvan.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dangvan.law.Dated;

/**
 * From which act to which a time limit runs (khoảng thời hạn). A row of {@code law/vn/spans.csv}.
 *
 * @param step key of the time limit
 * @param starts acts with which it starts, {@code receive} for the day of receipt; {@code @step}
 *     for the last day of another limit that was missed, or the first day on which something holds
 * @param ends acts that end it
 * @param settles whether it is the limit for settling the case, by which the case is on time or
 *     late
 */
public record Span(
        String step,
        LocalDate since,
        LocalDate until,
        Set<Path> paths,
        int instance,
        List<String> starts,
        Set<String> ends,
        Sort sort,
        boolean settles)
        implements Dated {
    static final String RECEIVE = "receive";

    /** What it means when such a limit has passed. */
    public enum Sort {
        /** The office that settles the case is late. */
        DUTY,
        /** As a duty, and somebody has to answer for it. */
        ALARM,
        /** As a duty, where there is anything to enforce. */
        ENFORCEMENT,
        /** The unit above is late. */
        SUPERIOR,
        /** The reporter can no longer do something. */
        RIGHT,
        /** Something holds from the next day on. */
        DAY,
        /** Nothing; it says by when something should be done if it is done. */
        ADVICE;

        /** Whether the office that settles the case is late when it has passed. */
        public boolean binds(boolean founded) {
            return this == DUTY || this == ALARM || (this == ENFORCEMENT && founded);
        }

        /** Whether what ends it ends it for good; a duty may come up again. */
        boolean endsForGood() {
            return this == RIGHT || this == DAY || this == ENFORCEMENT;
        }

        /** Whether anybody is late when it has passed. */
        public boolean canBeLate() {
            return this == DUTY || this == ALARM || this == ENFORCEMENT || this == SUPERIOR;
        }
    }

    /**
     * One run of it.
     *
     * @param from day zero
     * @param doneOn the day it was ended; null while it runs
     */
    record Run(LocalDate from, LocalDate doneOn) {}

    boolean isFor(Path path, int at) {
        return paths.contains(path) && (instance == 0 || instance == at);
    }

    /** The last run of it in a case; null where it never began. */
    Run run(Course course, Map<String, CaseClock> before, LocalDate today) {
        int end = sort.endsForGood() ? firstEnd(course, -1) : -1;
        LocalDate until = end < 0 ? today : course.done().get(end).on();
        int begin = begin(course, end < 0 ? course.done().size() : end);
        LocalDate from = day(course, begin);
        for (String start : starts) {
            LocalDate other = after(start, before, until);
            from = other == null || (from != null && from.isAfter(other)) ? from : other;
        }
        int over = sort.endsForGood() ? end : firstEnd(course, begin);
        LocalDate doneOn = over < 0 ? null : course.done().get(over).on();
        if (ends.contains(RECEIVE)) {
            doneOn = course.receivedOn();
        }
        return from == null || !inForceOn(from) ? null : new Run(from, doneOn);
    }

    /** Where in the course it began last: -1 for the day of receipt, -2 for nowhere. */
    private int begin(Course course, int before) {
        for (int at = before - 1; at >= 0; at--) {
            String act = course.done().get(at).act();
            if (starts.stream().anyMatch(start -> start.split(":")[0].equals(act))) {
                return at;
            }
        }
        return starts.contains(RECEIVE) ? -1 : -2;
    }

    private LocalDate day(Course course, int begin) {
        return switch (begin) {
            case -2 -> null;
            case -1 -> course.receivedOn();
            default -> day(course.done().get(begin));
        };
    }

    /** The day of an act, or the day that was answered with it. */
    private LocalDate day(Done step) {
        return starts.stream()
                .filter(start -> start.startsWith(step.act() + ":"))
                .map(start -> step.code(start.substring(start.indexOf(':') + 1)))
                .map(LocalDate::parse)
                .findFirst()
                .orElse(step.on());
    }

    private int firstEnd(Course course, int after) {
        for (int at = Math.max(0, after + 1); at < course.done().size(); at++) {
            String act = course.done().get(at).act();
            boolean undone = act.equals("merge") && course.lastIndex(Set.of("unmerge")) > at;
            if (ends.contains(act) && !undone) {
                return at;
            }
        }
        return -1;
    }

    /**
     * The day from which something runs that starts with another limit: the last day of one that
     * was missed, the first day on which something holds; null where there is none.
     */
    private static LocalDate after(String start, Map<String, CaseClock> before, LocalDate until) {
        CaseClock clock = start.startsWith("@") ? before.get(start.substring(1)) : null;
        if (clock == null || clock.pausedSince() != null) {
            return null;
        }
        LocalDate due = clock.dueOn();
        if (clock.sort() == Sort.DAY) {
            return clock.open() ? due.plusDays(1) : null;
        }
        boolean missed = clock.open() || clock.doneOn().isAfter(due);
        return missed && until.isAfter(due) ? due : null;
    }
}
