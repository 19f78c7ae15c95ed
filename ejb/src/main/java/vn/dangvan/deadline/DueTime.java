package vn.dangvan.deadline;

import java.time.LocalDateTime;
import vn.dangvan.law.Unit;

/**
 * The moment a step has to be done by, where the time of day of its event is known (thời điểm hết
 * hạn). All times are those of Viet Nam, which has kept one offset since 1975.
 *
 * @param day the day of that moment, with rule and reasons
 * @param from the event counted from
 * @param dueAt for hours, the last moment in time; for whole days 24:00 of the last day, written as
 *     0:00 of the next
 */
public record DueTime(DueDay day, LocalDateTime from, LocalDateTime dueAt) {

    /** Whether a step not yet done at this moment is late. */
    public boolean missedAt(LocalDateTime now) {
        return day.unit() == Unit.HOUR ? now.isAfter(dueAt) : !now.isBefore(dueAt);
    }
}
