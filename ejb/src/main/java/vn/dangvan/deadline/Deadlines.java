package vn.dangvan.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.dangvan.law.RuleBook;
import vn.dangvan.law.TimeLimit;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * Says when a step is due, and why (tính thời hạn).
 *
 * <p>Counting begins on the day after the event (Civil Code 91/2015/QH13, Art. 147). Suspended and
 * obstacle days lengthen a limit before its last day is looked at; a last day on which offices are
 * closed moves to the next working day where the row says so (Art. 148). A suspension that begins
 * after the limit ran out changes nothing.
 */
@ApplicationScoped
public class Deadlines {
    private final RuleBook law;
    private final WorkingCalendar calendar;

    /** For the container's proxy only. */
    protected Deadlines() {
        law = null;
        calendar = null;
    }

    @Inject
    public Deadlines(RuleBook law) {
        this(law, new WorkingCalendar(law.holidays(), law.yearlyHolidays()));
    }

    /** The same law on another calendar, such as one with a swap not yet announced. */
    public Deadlines(RuleBook law, WorkingCalendar calendar) {
        this.law = law;
        this.calendar = calendar;
    }

    /**
     * The last day in time for a step. The row is the one in force on {@code question.from()}.
     *
     * @throws Problem STEP_UNKNOWN, DATE_BEFORE_LAW, CIRCUMSTANCE_UNKNOWN; EXTENSION_BEYOND_MAXIMUM
     *     when the row allows fewer extensions; STOP_NOT_FORESEEN when this clock is not stopped by
     *     a suspension or an obstacle; DATE_BEYOND_CALENDAR when the days run out
     */
    public DueDay due(Question question) {
        TimeLimit limit =
                law.on(question.from())
                        .timeLimit(question.step(), question.circumstance(), question.reading());
        if (question.extensions() > limit.extensionMax()) {
            throw new Problem(
                    ProblemType.EXTENSION_BEYOND_MAXIMUM,
                    Map.of("maximum", limit.extensionMax(), "step", limit.key()));
        }
        requireForeseen(question, limit);
        return new Count(calendar, limit, question).due();
    }

    private static void requireForeseen(Question question, TimeLimit limit) {
        if (question.obstacleDays() > 0 && !limit.obstacles()) {
            throw notForeseen(limit, "obstacle");
        }
        for (Suspension suspension : question.suspensions()) {
            if (limit.stopsSince() == null || suspension.from().isBefore(limit.stopsSince())) {
                throw notForeseen(limit, "suspension");
            }
        }
    }

    private static Problem notForeseen(TimeLimit limit, String stop) {
        return new Problem(
                ProblemType.STOP_NOT_FORESEEN, Map.of("stop", stop, "step", limit.key()));
    }

    /** The calendar the days are counted on. */
    public WorkingCalendar calendar() {
        return calendar;
    }
}
