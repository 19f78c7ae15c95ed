package vn.dangvan.proving;

import java.time.Instant;
import java.util.List;
import vn.dangvan.transparency.Checkpoint;

/**
 * What anybody may know about the log now.
 *
 * @param checkpoint the newest that was published; null before the first
 * @param keys the public keys of the log; the first counts
 * @param policy which witnesses are enough, as text for whoever checks; null where there is none
 * @param witnesses those of the policy
 * @param trouble what stops the log, as a code; null where nothing does
 */
public record LogState(
        Checkpoint checkpoint,
        List<String> keys,
        String policy,
        List<Witnessed> witnesses,
        String trouble) {
    /**
     * @param at when it signed the newest checkpoint, to the minute; null where it has not
     */
    public record Witnessed(String name, Instant at) {}
}
