package vn.dangvan.checks;

import java.util.UUID;

/**
 * How far the check that runs has come.
 *
 * @param done of {@code total}; both 0 where another node is at it, or it is about to begin
 */
public record CheckProgress(UUID id, long done, long total) {
    /** How much is done, from 0 to 99. */
    public int percent() {
        return total == 0 ? 0 : (int) Math.min(99, done * 100 / total);
    }
}
