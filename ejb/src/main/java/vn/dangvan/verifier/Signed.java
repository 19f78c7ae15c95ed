package vn.dangvan.verifier;

import java.time.Instant;
import java.time.ZoneId;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Cosignature;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.Policy;

/**
 * A checkpoint whose signatures are good by a policy.
 *
 * @param note as it was signed
 * @param checkpoint what it says
 */
record Signed(Note note, Checkpoint checkpoint) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final long LAST_SECOND = 253_402_300_799L;

    /**
     * @throws Refuted if the log has not signed it, or not enough witnesses have
     */
    static Signed by(Policy policy, Note note) {
        if (policy.log().stream().noneMatch(note::signedBy)) {
            throw new Refuted("unsigned", policy.log().get(0).name());
        }
        if (!policy.satisfied(note)) {
            throw new Refuted("unwitnessed");
        }
        return new Signed(note, policy.signed(note));
    }

    /** Says which log it is and when each witness saw it. */
    void tell(Policy policy, Report report) {
        report.say("checkpoint", checkpoint.origin(), checkpoint.size());
        report.say("root", java.util.Base64.getEncoder().encodeToString(checkpoint.root()));
        policy.witnesses()
                .values()
                .forEach(
                        witness ->
                                Cosignature.time(note, witness.key())
                                        .ifPresentOrElse(
                                                time -> told(report, witness.name(), time),
                                                () -> report.say("witness.not", witness.name())));
        if (policy.quorum() == null) {
            report.say("witness.none");
        }
    }

    private static void told(Report report, String name, long seconds) {
        Instant time = Instant.ofEpochSecond(Math.min(seconds, LAST_SECOND));
        report.say("witness.saw", name, time.atZone(ZONE));
    }
}
