package vn.dangvan.checks;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A check as lists show it.
 *
 * @param day on which it was begun
 * @param doneOn day of its end; null, as all that follows, unless it came to its end
 * @param size of the checkpoint it checked against
 * @param findings how many there are
 * @param notes how much is worth telling though nothing is wrong
 */
public record CheckCard(
        UUID id,
        LocalDate day,
        CheckRun.Cause cause,
        CheckRun.State state,
        LocalDate doneOn,
        Long size,
        Long findings,
        Integer notes) {

    /** Whether it came to its end and found nothing. */
    public boolean sound() {
        return state == CheckRun.State.DONE && findings == 0;
    }
}
