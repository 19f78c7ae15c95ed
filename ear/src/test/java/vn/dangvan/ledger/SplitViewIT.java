package vn.dangvan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.NoteKey;
import vn.dangvan.transparency.NoteSigner;
import vn.dangvan.transparency.Policy;
import vn.dangvan.transparency.Tree;
import vn.dangvan.witness.Refused;
import vn.dangvan.witness.Unreachable;
import vn.dangvan.witness.Witness;
import vn.dangvan.witness.WitnessClient;
import vn.dangvan.witness.WitnessServer;

/**
 * A log that shows two readers two histories, with its own key. Where the policy needs both
 * witnesses, or more than half of them, at most one of the readers is ever satisfied.
 */
class SplitViewIT {
    private static final int FORKS = Integer.getInteger("drill.forks", 40);
    private static final String ORIGIN = "split.example/ledger";

    private final Logger quiet = Logger.getLogger(Witness.class.getName());
    private final NoteSigner log = NoteSigner.create(ORIGIN, NoteKey.LOG, new SecureRandom());

    /** One witness, and how to ask it. */
    private record Seen(WitnessServer server, WitnessClient client) {}

    @Test
    void two_of_two_witnesses_never_sign_two_histories() throws Exception {
        forks(2, 2);
    }

    @Test
    void two_of_three_witnesses_never_sign_two_histories() throws Exception {
        forks(3, 2);
    }

    @Test
    void one_of_two_witnesses_that_were_both_asked_is_enough_to_stop_the_second_history()
            throws Exception {
        forks(2, 1);
    }

    /** Why a policy has to ask for more than half: one of two may be asked by each reader. */
    @Test
    void one_of_two_witnesses_could_sign_either_and_the_log_would_stop_at_the_other()
            throws Exception {
        List<Seen> seen = witnesses(2);
        Policy any = policy(seen, 1);
        List<byte[]> ours = hashes(7, "a");
        List<byte[]> theirs = hashes(7, "b");
        Note one = sign(ours);
        Note other = sign(theirs);
        assertThat(any.satisfied(one.with(lines(seen.subList(0, 1), one, ours)))).isTrue();
        assertThat(any.satisfied(other.with(lines(seen.subList(1, 2), other, theirs)))).isTrue();
        assertThat(lines(seen.subList(1, 2), one, ours)).isEmpty();
        assertThat(lines(seen.subList(0, 1), other, theirs)).isEmpty();
        seen.forEach(witness -> witness.server().close());
    }

    private void forks(int witnesses, int needed) throws Exception {
        long seed = Long.getLong("drill.seed", System.nanoTime());
        System.out.println("drill.seed " + seed);
        Random random = new Random(seed);
        List<Seen> seen = witnesses(witnesses);
        Policy policy = policy(seen, needed);
        List<byte[]> trunk = new ArrayList<>();
        for (int i = 0; i < FORKS; i++) {
            grow(trunk, 1 + random.nextInt(9), "common " + i);
            List<byte[]> ours = new ArrayList<>(trunk);
            List<byte[]> theirs = fork(trunk, random, i);
            grow(ours, 1 + random.nextInt(5), "ours " + i);
            boolean first = random.nextBoolean();
            List<byte[]> before = first ? ours : theirs;
            List<byte[]> after = first ? theirs : ours;
            Note shown = sign(before);
            Note hidden = sign(after);
            assertThat(policy.satisfied(shown.with(lines(seen, shown, before)))).isTrue();
            assertThat(policy.satisfied(hidden.with(lines(seen, hidden, after)))).isFalse();
            trunk = before;
        }
        seen.forEach(witness -> witness.server().close());
    }

    /** Another history: from anywhere after what is common, longer, shorter or as long. */
    private static List<byte[]> fork(List<byte[]> trunk, Random random, int number) {
        List<byte[]> fork = new ArrayList<>(trunk);
        grow(fork, 1 + random.nextInt(5), "theirs " + number);
        return fork;
    }

    private static void grow(List<byte[]> leaves, int more, String word) {
        for (int i = 0; i < more; i++) {
            leaves.add(
                    Hashes.leaf(
                            (word + " " + i).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
    }

    private static List<byte[]> hashes(int count, String word) {
        List<byte[]> leaves = new ArrayList<>();
        grow(leaves, count, word);
        return leaves;
    }

    private Note sign(List<byte[]> leaves) {
        return log.sign(new Checkpoint(ORIGIN, leaves.size(), tree(leaves).root()).text());
    }

    private static Tree tree(List<byte[]> leaves) {
        return new Tree((level, index) -> node(leaves, level, index), leaves.size());
    }

    private static byte[] node(List<byte[]> leaves, int level, long index) {
        if (level == 0) {
            return leaves.get((int) index);
        }
        return Hashes.node(
                node(leaves, level - 1, 2 * index), node(leaves, level - 1, 2 * index + 1));
    }

    private static List<Note.Line> lines(List<Seen> seen, Note note, List<byte[]> leaves) {
        List<Note.Line> lines = new ArrayList<>();
        for (Seen witness : seen) {
            try {
                lines.add(witness.client().cosign(note, 0, tree(leaves)::consistency));
            } catch (Refused e) {
                assertThat(e.reason())
                        .isIn(
                                Refused.Reason.SPLIT_VIEW,
                                Refused.Reason.INCONSISTENT,
                                Refused.Reason.ROLLBACK);
            } catch (Unreachable e) {
                throw new IllegalStateException(e);
            }
        }
        return lines;
    }

    private List<Seen> witnesses(int count) throws Exception {
        quiet.setLevel(Level.OFF);
        Path home = Files.createTempDirectory("dangvan-split");
        Path logs = Files.writeString(home.resolve("logs"), log.key() + "\n");
        List<Seen> seen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Witness witness =
                    new Witness(
                            home.resolve("w" + i), "w" + i + ".example", logs, Clock.systemUTC());
            WitnessServer server =
                    WitnessServer.start(
                            witness, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            seen.add(
                    new Seen(
                            server,
                            new WitnessClient(witness.key(), "http://127.0.0.1:" + server.port())));
        }
        return seen;
    }

    private Policy policy(List<Seen> seen, int needed) {
        StringBuilder text = new StringBuilder("log " + log.key() + "\n");
        StringBuilder names = new StringBuilder();
        for (Seen witness : seen) {
            String name = witness.client().key().name();
            text.append("witness %s %s\n".formatted(name, witness.client().key()));
            names.append(' ').append(name);
        }
        return Policy.parse(text + "group enough " + needed + names + "\nquorum enough\n");
    }
}
