package vn.dangvan.proving;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dangvan.leaf.Disclosed;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.proving.Checked.Fault;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Cosignature;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.Policy;
import vn.dangvan.transparency.Proof;
import vn.dangvan.transparency.Proofs;
import vn.dangvan.transparency.Tiles;

/** Proves what the log holds, to anybody. */
@Stateless
public class Proving {
    /** UTF-16 characters of the longest receipt that is looked at. */
    public static final int MOST_RECEIPT = 64 * 1024;

    private static final long LAST_SECOND = 253_402_300_799L;

    @Inject Published published;

    /**
     * That an entry is in the tree.
     *
     * @param index from 0
     * @param size of any tree up to the published one
     * @throws Problem {@link ProblemType#PROOF_OUT_OF_RANGE}, {@link ProblemType#LOG_NOT_PUBLISHED}
     */
    @PermitAll
    public InclusionProof inclusion(long index, long size) {
        Published.Newest newest = published.newest();
        within(index, 0, size - 1, newest);
        within(size, 1, newest.size(), newest);
        Tiles tiles = newest.at(size);
        return new InclusionProof(
                index, size, tiles.leaf(index), tiles.tree().root(), tiles.tree().inclusion(index));
    }

    /**
     * That nothing of an older tree was changed in a newer one.
     *
     * @param from size of the older, at least 1
     * @param to size of the newer, up to the published one
     * @throws Problem {@link ProblemType#PROOF_OUT_OF_RANGE}, {@link ProblemType#LOG_NOT_PUBLISHED}
     */
    @PermitAll
    public ConsistencyProof consistency(long from, long to) {
        Published.Newest newest = published.newest();
        within(from, 1, to, newest);
        within(to, 1, newest.size(), newest);
        return new ConsistencyProof(
                from,
                to,
                newest.at(from).tree().root(),
                newest.at(to).tree().root(),
                newest.at(to).tree().consistency(from));
    }

    private static void within(long number, long least, long most, Published.Newest newest) {
        if (number < least || number > most) {
            throw new Problem(
                    ProblemType.PROOF_OUT_OF_RANGE,
                    Map.of("number", number, "published", newest.size()));
        }
    }

    /** What the log is now, also while nothing is published. */
    @PermitAll
    public LogState state() {
        Optional<Published.Newest> newest = published.find();
        if (newest.isEmpty()) {
            return new LogState(null, List.of(), null, List.of(), published.trouble());
        }
        Policy policy = newest.get().policy();
        return new LogState(
                newest.get().checkpoint(),
                policy.log().stream().map(Object::toString).toList(),
                published.settings().policyText(),
                witnesses(policy, newest.get().note()),
                published.trouble());
    }

    /**
     * Checks a receipt as the verifier does. Nothing of it is kept.
     *
     * @param text at most {@value #MOST_RECEIPT} characters; ends of lines may be of any kind
     * @throws Problem {@link ProblemType#LOG_NOT_PUBLISHED}
     */
    @PermitAll
    public Checked check(String text) {
        Published.Newest newest = published.newest();
        if (text.length() > MOST_RECEIPT) {
            return Checked.refused(Fault.UNREADABLE);
        }
        Proof proof;
        try {
            proof = Proof.parse(text.replace("\r\n", "\n").strip() + "\n");
        } catch (Malformed e) {
            return Checked.refused(Fault.UNREADABLE);
        }
        if (proof.extra() == null) {
            return Checked.refused(Fault.CLOSED);
        }
        try {
            return check(proof, Disclosed.parse(new String(proof.extra(), UTF_8)), newest);
        } catch (Malformed e) {
            return Checked.refused(Fault.UNOPENED);
        }
    }

    private static Checked check(Proof proof, Disclosed told, Published.Newest newest) {
        Note note = proof.checkpoint();
        Policy policy = newest.policy();
        if (policy.log().stream().noneMatch(note::signedBy)) {
            return Checked.refused(Fault.UNSIGNED);
        }
        if (!policy.satisfied(note)) {
            return Checked.refused(Fault.UNWITNESSED);
        }
        Checkpoint signed = policy.open(note);
        if (!Proofs.includes(
                signed.root(), signed.size(), proof.index(), told.leaf().hash(), proof.path())) {
            return Checked.refused(Fault.ELSEWHERE);
        }
        if (signed.size() > newest.size()
                || !Arrays.equals(newest.at(signed.size()).tree().root(), signed.root())) {
            return Checked.refused(Fault.OTHER_HISTORY);
        }
        return new Checked(null, told, proof.index(), signed.size(), witnesses(policy, note));
    }

    private static List<LogState.Witnessed> witnesses(Policy policy, Note note) {
        return policy.witnesses().values().stream()
                .map(witness -> new LogState.Witnessed(witness.name(), seen(note, witness.key())))
                .toList();
    }

    private static Instant seen(Note note, vn.dangvan.transparency.NoteKey key) {
        var time = Cosignature.time(note, key);
        return time.isEmpty()
                ? null
                : Instant.ofEpochSecond(Math.min(time.getAsLong(), LAST_SECOND))
                        .truncatedTo(ChronoUnit.MINUTES);
    }
}
