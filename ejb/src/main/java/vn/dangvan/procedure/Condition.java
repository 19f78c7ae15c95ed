package vn.dangvan.procedure;

import static vn.dangvan.problem.ProblemType.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Finding;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * What must hold for an act, beyond stage and order (điều kiện). Named by the rows of {@code
 * law/vn/acts.csv}; conditions on what is answered hold as long as nothing was answered yet.
 */
public enum Condition {
    /** Somebody is known to stand behind it (Law on Denunciations, Art. 29). */
    IDENTIFIED(IDENTITY_NOT_VERIFIED, c -> c.door() != Door.ANONYMOUS && c.verified("yes")),
    /** Nobody is known to (Art. 25). */
    UNIDENTIFIED(IDENTITY_KNOWN, c -> c.door() == Door.ANONYMOUS || c.verified("no")),
    /** Several signatories have named who speaks for them. */
    REPRESENTED(
            REPRESENTATIVES_MISSING,
            c -> c.people() < 2 || c.course().took("name-representatives")),
    /** As many as the law allows for so many (Law on Citizen Reception, Art. 29). */
    REPRESENTATIVES(
            REPRESENTATIVES_WRONG,
            c -> c.unanswered() || c.represented(c.people(), c.answer().number("representatives"))),
    /** Every point of a list was found to hold. */
    COMPLETE(
            CONDITIONS_OPEN,
            c -> c.unanswered() || c.answer().several("grounds").equals(c.wholeList())),
    /** A limit is running and its day has not passed. */
    WITHIN(LIMIT_OVER, c -> c.clock() != null && c.clock().open() && !c.passed()),
    /** A limit has passed without having been met. */
    PAST(LIMIT_RUNNING, c -> c.clock() != null && c.clock().open() && c.passed()),
    /** The law allows one more extension. */
    EXTENSION_LEFT(EXTENSION_BEYOND_MAXIMUM, Check::extensionLeft),
    /** The day that is named leaves as much notice as the law wants. */
    NOTICE(NOTICE_TOO_SHORT, c -> c.unanswered() || c.enoughNotice()),
    /** The day of the invitation is there. */
    DAY_HAS_COME(
            DAY_TO_COME,
            c -> {
                Done invited = c.course().last("invite-dialogue");
                return invited == null || !c.today().isBefore(LocalDate.parse(invited.code("day")));
            }),
    /**
     * The dialogue was held, or need not be: only at first instance (Law on Complaints, Art. 30,
     * 39).
     */
    DIALOGUE_DONE(
            DIALOGUE_MISSING,
            c -> c.course().took("hold-dialogue") || c.course().took("waive-dialogue")),
    /** Whoever decides has neither held the case nor concluded it. */
    FOUR_EYES(
            FOUR_EYES_NEEDED,
            c ->
                    c.actor() == null
                            || (!c.actor().equals(c.course().holder())
                                    && c.course().all("conclude").stream()
                                            .noneMatch(d -> c.actor().equals(d.officer())))),
    ALLEGATION_NAMED(
            ALLEGATION_UNKNOWN,
            c -> c.unanswered() || c.answer().number("allegation") <= c.course().count("allege")),
    /** Each allegation that was named has its finding. */
    ALLEGATIONS_FOUND(
            ALLEGATIONS_OPEN,
            c ->
                    IntStream.rangeClosed(1, c.course().count("allege"))
                            .allMatch(number -> c.course().findings().containsKey(number))),
    /** The finding as a whole is what the findings for each allegation come to. */
    FOUND_AGREES(
            FINDING_DISAGREES,
            c -> {
                Set<Finding> each = Set.copyOf(c.course().findings().values());
                return c.unanswered()
                        || each.isEmpty()
                        || Finding.of(c.answer().code("found"))
                                == (each.size() == 1
                                        ? each.iterator().next()
                                        : Finding.PARTLY_FOUNDED);
            }),
    MEASURE_LIFTED(MEASURE_RUNNING, c -> !c.running("urgent-measure", "lift-measure")),
    MEASURE_IN_FORCE(MEASURE_MISSING, c -> c.running("urgent-measure", "lift-measure")),
    /** The reporter took back the whole. */
    WITHDRAWN(WITHDRAWAL_MISSING, c -> c.course().withdrawn()),
    /** The reporter did not take back the whole: then it is terminated, not decided. */
    NOT_WITHDRAWN(CASE_WITHDRAWN, c -> !c.course().withdrawn()),
    /** Whoever gives withdrawal as the ground must have one. */
    WITHDRAWAL_FITS(
            WITHDRAWAL_MISSING,
            c ->
                    c.unanswered()
                            || !c.answer().code("ground").equals(c.arg())
                            || c.course().withdrawn()),
    /**
     * Whoever gives lateness as the ground must have counted it (Law on Complaints, Art. 9, 11).
     */
    LATENESS_FITS(
            LIMITATION_NOT_OVER,
            c -> c.unanswered() || !c.answer().code("ground").equals(c.arg()) || c.filedLate()),
    /** The day something was known is not behind the letter, and the law of then sets a limit. */
    COUNTABLE(
            DATE_IN_FUTURE,
            c -> c.unanswered() || c.countable(LocalDate.parse(c.answer().code("day")))),
    /** Whoever gives lack of competence as the ground must say who is competent. */
    BODY_NAMED(
            INPUT_INVALID,
            c ->
                    c.unanswered()
                            || !c.answer().code("ground").equals(c.arg())
                            || c.answer().texts().containsKey("body")),
    /** There is something to put right. */
    FOUNDED(NOTHING_TO_ENFORCE, c -> c.course().founded()),
    /** The decision has taken effect (Law on Complaints, Art. 44, 57). */
    IN_EFFECT(NOT_IN_EFFECT, c -> c.anyPassed(".effect")),
    REMEDY_OPEN(
            REMEDY_UNKNOWN,
            c -> c.unanswered() || c.remedies().contains(c.answer().code("remedy"))),
    REMEDIES_PROVED(REMEDIES_OPEN, c -> c.remedies().isEmpty()),
    /** The limit for settling the case has passed, or had when it was decided. */
    LATE(NOT_LATE, c -> c.late()),
    PROTECTION_ASKED(
            PROTECTION_NOT_ASKED,
            c ->
                    c.lastOf("ask-protection", "protect", "refuse-protection")
                            .equals("ask-protection")),
    PROTECTION_FREE(
            PROTECTION_ASKED_ALREADY,
            c ->
                    !c.lastOf("ask-protection", "protect", "refuse-protection")
                            .equals("ask-protection")),
    PROTECTED(NOT_PROTECTED, c -> c.running("protect", "end-protection")),
    /** There is a decision, or there should have been one (Law on Complaints, Art. 7, 33). */
    APPEALABLE(APPEAL_NOT_OPEN, c -> c.anyOpen(".second.limit"));

    private final ProblemType refusal;
    private final Predicate<Check> holds;

    Condition(ProblemType refusal, Predicate<Check> holds) {
        this.refusal = refusal;
        this.holds = holds;
    }

    /** A condition as a row names it, such as {@code within(denunciation.resolve)}. */
    public record Named(Condition condition, String arg) {
        /** Null where it holds. */
        Problem refusal(Check check) {
            Check with = check.with(arg);
            return condition.holds.test(with)
                    ? null
                    : new Problem(condition.refusal, with.facts(condition));
        }
    }

    private static final Set<Condition> OF_SOMETHING =
            EnumSet.of(
                    WITHIN,
                    PAST,
                    NOTICE,
                    COMPLETE,
                    WITHDRAWAL_FITS,
                    LATENESS_FITS,
                    COUNTABLE,
                    BODY_NAMED);
    private static final Pattern WORD = Pattern.compile("([a-z-]+)(?:\\(([a-z0-9.-]+)\\))?");

    /**
     * @throws IllegalArgumentException for a word that is no condition
     */
    static Named named(String word) {
        Matcher parts = WORD.matcher(word);
        if (!parts.matches()) {
            throw new IllegalArgumentException(word + " is no condition");
        }
        Condition condition = valueOf(parts.group(1).toUpperCase(Locale.ROOT).replace('-', '_'));
        if (OF_SOMETHING.contains(condition) != (parts.group(2) != null)) {
            throw new IllegalArgumentException(word + " says too little or too much");
        }
        return new Named(condition, parts.group(2));
    }

    /** The word in rows of law. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
