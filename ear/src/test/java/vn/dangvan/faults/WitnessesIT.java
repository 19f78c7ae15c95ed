package vn.dangvan.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dangvan.house.TestStack;
import vn.dangvan.stack.Stack;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.NoteKey;
import vn.dangvan.transparency.NoteSigner;
import vn.dangvan.transparency.Policy;
import vn.dangvan.witness.Refused;
import vn.dangvan.witness.Unreachable;
import vn.dangvan.witness.WitnessClient;

/** The witnesses of the stack: each knows the ledger's key, and one alone is enough. */
class WitnessesIT {
    private static Stack stack;
    private static Policy policy;

    @BeforeAll
    static void start() throws IOException {
        stack = TestStack.whole();
        policy = Policy.parse(Files.readString(stack.policy()));
    }

    @Test
    void the_key_of_the_ledger_is_the_one_in_the_policy() throws IOException {
        NoteSigner signer = NoteSigner.parse(Files.readString(stack.ledgerKey()));
        assertThat(policy.log()).hasSize(1);
        assertThat(policy.log().get(0)).hasToString(signer.key().toString());
        assertThat(stack.ledger()).isDirectory();
    }

    @Test
    void every_witness_of_the_policy_answers_and_heeds_the_key_of_the_ledger_alone() {
        assertThat(policy.witnesses()).hasSize(2);
        NoteKey ledger = policy.log().get(0);
        NoteSigner forger = NoteSigner.create(ledger.name(), NoteKey.LOG, new SecureRandom());
        for (Policy.Witness witness : policy.witnesses().values()) {
            assertThatThrownBy(() -> ask(witness, forger))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            e -> assertThat(e.reason()).isEqualTo(Refused.Reason.NOT_SIGNED));
        }
    }

    @Test
    void one_cosignature_is_enough_for_the_policy_and_none_is_not() {
        String group = "group witnesses any witness-a witness-b";
        assertThat(policyText()).contains(group).anyMatch("quorum witnesses"::equals);
        assertThat(policy.groups().get("witnesses").threshold()).isEqualTo(1);
    }

    @Test
    void a_witness_is_taken_away_killed_and_comes_back_as_the_same() {
        Policy.Witness first = policy.witnesses().get("witness-a");
        NoteSigner stranger = NoteSigner.create("nobody.example", NoteKey.LOG, new SecureRandom());
        for (Runnable end : List.<Runnable>of(stack.witness(0)::stop, stack.witness(0)::kill)) {
            end.run();
            try {
                assertThat(stack.witness(0).alive()).isFalse();
                assertThat(stack.witness(1).alive()).isTrue();
                assertThatThrownBy(() -> ask(first, stranger)).isInstanceOf(Unreachable.class);
            } finally {
                stack.witness(0).start();
            }
            assertThatThrownBy(() -> ask(first, stranger)).isInstanceOf(Refused.class);
        }
    }

    private static void ask(Policy.Witness witness, NoteSigner signer) throws Unreachable, Refused {
        Checkpoint checkpoint = new Checkpoint(signer.key().name(), 1, Hashes.leaf(new byte[0]));
        Note note = signer.sign(checkpoint.text());
        WitnessClient.of(witness).cosign(note, 0, old -> List.of());
    }

    private static List<String> policyText() {
        try (Stream<String> lines = Files.lines(stack.policy())) {
            return lines.toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
