package vn.dangvan.calendar;

import java.util.UUID;

/**
 * How far a recalculation has come.
 *
 * @param total open cases when it began; more may have been seen since
 * @param moved cases that got another due day, each with its own entry
 * @param unclear cases whose due day could not be found, which kept what they had
 */
public record Progress(
        UUID id, Recalculation.State state, int total, int seen, int moved, int unclear) {

    /** How much is done, from 0 to 100; 100 only at the end. */
    public int percent() {
        return state == Recalculation.State.DONE
                ? 100
                : total == 0 ? 0 : (int) Math.min(99, seen * 100L / total);
    }
}
