package vn.dangvan.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Supplier;
import vn.dangvan.law.RuleBook;
import vn.dangvan.law.TimeLimit;
import vn.dangvan.law.Unit;
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
    private final Supplier<WorkingCalendar> calendar;

    /** For the container's proxy only. */
    protected Deadlines() {
        law = null;
        calendar = null;
    }

    /**
     * @param calendar the calendar of the moment, asked for at each count: days are announced while
     *     the system runs
     */
    @Inject
    Deadlines(RuleBook law, Supplier<WorkingCalendar> calendar) {
        this.law = law;
        this.calendar = calendar;
    }

    /** The law on the calendar it came with, to which nothing was added. */
    public Deadlines(RuleBook law) {
        this(law, new WorkingCalendar(law.holidays(), law.yearlyHolidays()));
    }

    /** The same law on another calendar, such as one with a swap not yet announced. */
    public Deadlines(RuleBook law, WorkingCalendar calendar) {
        this(law, () -> calendar);
    }

    /**
     * The last day in time for a step. The row is the one in force on {@code question.from()}.
     *
     * @throws Problem STEP_UNKNOWN, DATE_BEFORE_LAW, CIRCUMSTANCE_UNKNOWN; EXTENSION_BEYOND_MAXIMUM
     *     when the row allows fewer extensions; STOP_NOT_FORESEEN when this clock is not stopped by
     *     a suspension or an obstacle; TIME_OF_DAY_NEEDED for a limit in hours;
     *     DATE_BEYOND_CALENDAR when the days run out
     */
    public DueDay due(Question question) {
        TimeLimit limit = limit(question);
        if (limit.unit() == Unit.HOUR) {
            throw new Problem(ProblemType.TIME_OF_DAY_NEEDED, Map.of("step", limit.key()));
        }
        return new Count(calendar.get(), limit, question).due();
    }

    /**
     * The moment a step has to be done by, for an event at a time of day in Viet Nam: hours are
     * counted by the clock, whole days end at 24:00.
     *
     * @param at the time of day of the event
     * @throws Problem as {@link #due}, but never TIME_OF_DAY_NEEDED
     */
    public DueTime dueAt(Question question, LocalTime at) {
        LocalDateTime from = question.from().atTime(at);
        TimeLimit limit = limit(question);
        Count count = new Count(calendar.get(), limit, question);
        if (limit.unit() != Unit.HOUR) {
            DueDay day = count.due();
            return new DueTime(day, from, day.dueOn().plusDays(1).atStartOfDay());
        }
        LocalDateTime due =
                limit.direction() == TimeLimit.Direction.FORWARD
                        ? from.plusHours(limit.amount())
                        : from.minusHours(limit.amount());
        return new DueTime(count.due(due.toLocalDate()), from, due);
    }

    private TimeLimit limit(Question question) {
        TimeLimit limit =
                law.on(question.from())
                        .timeLimit(question.step(), question.circumstance(), question.reading());
        if (question.extensions() > limit.extensionMax()) {
            throw new Problem(
                    ProblemType.EXTENSION_BEYOND_MAXIMUM,
                    Map.of("maximum", limit.extensionMax(), "step", limit.key()));
        }
        requireForeseen(question, limit);
        return limit;
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

    /** Whether the law of a day sets a limit for a step at all. */
    public boolean sets(String step, LocalDate day) {
        return !day.isBefore(law.beginning()) && !law.on(day).circumstances(step).isEmpty();
    }

    /** The calendar the days are counted on. */
    public WorkingCalendar calendar() {
        return calendar.get();
    }
}
