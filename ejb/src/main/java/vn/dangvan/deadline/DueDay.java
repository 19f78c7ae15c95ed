package vn.dangvan.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.dangvan.law.Basis;
import vn.dangvan.law.Certainty;
import vn.dangvan.law.Reading;
import vn.dangvan.law.TimeLimit;
import vn.dangvan.law.Unit;

/**
 * The last day in time, and how it was found (ngày hết hạn). Until 24:00 of {@code dueOn} the step
 * is in time; for a limit counted backwards it MUST be done on {@code dueOn} or before.
 *
 * @param from the day counted from, itself not counted
 * @param ruleSince together with step, circumstance and reading it names the row that answered
 * @param reading the reading of that row; not ANY where a law and its decree differ
 * @param amount how many units were counted, extensions included
 * @param basis how far the row can be trusted
 * @param rawDueOn the last day before any rolling off a closed day
 * @param skipped the days passed over, in order of date
 * @param certainty how certain the days off in this time are
 */
public record DueDay(
        String step,
        LocalDate from,
        LocalDate ruleSince,
        String circumstance,
        Reading reading,
        int amount,
        Unit unit,
        TimeLimit.Direction direction,
        Basis basis,
        String citation,
        LocalDate rawDueOn,
        LocalDate dueOn,
        List<Skipped> skipped,
        Certainty certainty) {

    /** Whether a step not yet done on this day is late. */
    public boolean missedOn(LocalDate day) {
        return day.isAfter(dueOn);
    }

    /** Calendar days from a day to the due day: 0 on the due day, negative when it has passed. */
    public long daysLeftOn(LocalDate day) {
        return ChronoUnit.DAYS.between(day, dueOn);
    }
}
