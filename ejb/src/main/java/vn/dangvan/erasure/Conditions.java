package vn.dangvan.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Dockets;
import vn.dangvan.docket.Stage;
import vn.dangvan.law.Duty;
import vn.dangvan.law.RuleBook;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.PlainText;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.procedure.CaseClock;
import vn.dangvan.procedure.Clocks;
import vn.dangvan.procedure.Course;
import vn.dangvan.procedure.Courses;
import vn.dangvan.procedure.Done;
import vn.dangvan.procedure.Span;

/** When a letter may be erased (điều kiện xóa): not while anything about it still goes on. */
@ApplicationScoped
class Conditions {
    private static final String ON_FILE = "letter-on-file";
    private static final String CASE_FILE = "case-file";
    private static final String PROPOSAL = "erasure-proposal";

    /** As courts number their acts, such as {@code 05/2026/HC-ST}; too narrow for a name. */
    private static final Pattern COURT_ACT =
            Pattern.compile("\\d{1,6}/\\d{4}/[A-ZĐ]{2,8}(-[A-ZĐ]{2,8}){0,3}");

    @Inject Dockets dockets;
    @Inject Courses courses;
    @Inject Clocks clocks;
    @Inject RuleBook law;

    /**
     * Refuses while a case of the letter is open, or a limit in one runs.
     *
     * @throws Problem {@link ProblemType#LETTER_OPEN}; {@link ProblemType#LETTER_LIMIT_RUNNING}
     *     with the last day of the limit
     */
    void requireOver(List<Docket> lines, LocalDate today) {
        Stream<Docket> into = lines.stream().filter(d -> d.mergedInto() != null).map(this::joined);
        Stream.concat(lines.stream(), into).forEach(docket -> requireOver(docket, today));
    }

    /** A letter that was merged is settled with the case it was merged into. */
    private Docket joined(Docket merged) {
        return dockets.get(merged.mergedInto());
    }

    private void requireOver(Docket docket, LocalDate today) {
        if (docket.stage().running()) {
            throw new Problem(ProblemType.LETTER_OPEN, Map.of("number", docket.number()));
        }
        Course course = courses.of(docket);
        clocks.of(course, today).stream()
                .filter(clock -> runs(clock, course))
                .max(Comparator.comparing(CaseClock::dueOn))
                .ifPresent(clock -> refuse(docket, clock));
    }

    private static void refuse(Docket docket, CaseClock clock) {
        throw new Problem(
                ProblemType.LETTER_LIMIT_RUNNING,
                Map.of("number", docket.number(), "until", clock.dueOn()));
    }

    /** A right or an effect runs to its last day; a duty until it is done. */
    private static boolean runs(CaseClock clock, Course course) {
        return switch (clock.state()) {
            case RUNNING, SOON, PAUSED -> clock.sort() != Span.Sort.ADVICE;
            case LATE -> clock.sort().binds(course.founded());
            default -> false;
        };
    }

    /**
     * What the ground rests on: the row of law that has run out, or the number of the court's act.
     *
     * @param reference number of the act of a court; asked for on that ground only
     * @throws Problem {@link ProblemType#RETENTION_RUNNING} with the last day; {@link
     *     ProblemType#RETENTION_UNLIMITED} where the rows set no end; {@link
     *     ProblemType#INPUT_INVALID} with the field {@code reference}
     */
    String basis(List<Docket> lines, Ground ground, String reference, LocalDate today) {
        if (ground == Ground.RETENTION) {
            return retention(lines, today);
        }
        String number = PlainText.of(reference);
        new Faults()
                .unless(number != null, "reference", "empty")
                .unless(
                        number == null || COURT_ACT.matcher(number).matches(),
                        "reference",
                        "unreadable")
                .refuse();
        return number;
    }

    private String retention(List<Docket> lines, LocalDate today) {
        boolean filed = lines.stream().allMatch(docket -> docket.stage() == Stage.FILED);
        LocalDate since = lines.stream().map(this::ended).max(LocalDate::compareTo).orElseThrow();
        Duty.Retention row = row(filed ? ON_FILE : CASE_FILE, since);
        LocalDate until = last(row, since);
        if (until == null) {
            throw new Problem(ProblemType.RETENTION_UNLIMITED);
        }
        if (!today.isAfter(until)) {
            throw new Problem(ProblemType.RETENTION_RUNNING, Map.of("until", until));
        }
        return row.what() + "@" + row.since();
    }

    /** The day of the last act; nothing was done after it. */
    private LocalDate ended(Docket docket) {
        return courses.of(docket).done().stream()
                .map(Done::on)
                .max(LocalDate::compareTo)
                .orElse(docket.days().receivedOn());
    }

    private Duty.Retention row(String what, LocalDate on) {
        return law.on(on).duties(Duty.Retention.class).stream()
                .filter(row -> row.what().equals(what))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemType.RETENTION_UNLIMITED));
    }

    /** The last day of keeping; null where the rows set none. */
    private static LocalDate last(Duty.Retention row, LocalDate since) {
        return switch (row.unit()) {
            case DAY -> since.plusDays(row.amount());
            case MONTH -> since.plusMonths(row.amount());
            case YEAR -> since.plusYears(row.amount());
            case AT_ONCE, ARCHIVES_LAW -> null;
        };
    }

    /** The last day on which a proposal of today can be confirmed. */
    LocalDate confirmBy(LocalDate today) {
        return last(row(PROPOSAL, today), today);
    }
}
