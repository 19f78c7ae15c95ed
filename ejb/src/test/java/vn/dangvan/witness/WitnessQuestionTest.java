package vn.dangvan.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.Test;

/** Bodies that are not what the text asks for. */
class WitnessQuestionTest {
    private static final GrowingLog LOG = GrowingLog.fresh().grow("true", 40);
    private static final String GOOD = LOG.question(0, 7).toString();

    private static Path place;
    private static Witness witness;

    @BeforeContainer
    static void open() throws IOException {
        place = Files.createTempDirectory("witness");
        witness =
                new Witness(
                        place.resolve("folder"),
                        "witness.example",
                        LOG.keyIn(place),
                        Clock.systemUTC());
    }

    @AfterContainer
    static void close() throws IOException {
        witness.close();
        try (var files = Files.walk(place)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 1000)
    void noise_is_malformed(@ForAll byte[] noise) {
        assertThat(witness.answer(noise).status()).isEqualTo(400);
    }

    @Property(tries = 2000)
    void a_question_with_one_changed_byte_is_never_cosigned_unless_it_means_the_same(
            @ForAll @IntRange(max = 10_000) int place, @ForAll byte other) {
        byte[] body = GOOD.getBytes(UTF_8);
        int at = place % body.length;
        if (body[at] == other) {
            return;
        }
        body[at] = other;
        assertThat(witness.answer(body).status()).isIn(400, 403, 404, 409);
    }

    @Property(tries = 300)
    void a_question_that_ends_early_is_malformed(@ForAll @IntRange(max = 10_000) int end) {
        byte[] body = GOOD.getBytes(UTF_8);
        byte[] half = Arrays.copyOf(body, end % body.length);
        assertThat(witness.answer(half).status()).isIn(400, 403);
    }

    @Test
    void what_is_written_in_another_way_than_the_one_is_not_read() {
        String hash = "A".repeat(43) + "=\n";
        String rest = "\n" + LOG.checkpoint(7);
        for (String bad :
                List.of(
                        "old 00\n" + rest,
                        "old -1\n" + rest,
                        "old 1234567890123456789\n" + rest,
                        "old  0\n" + rest,
                        "OLD 0\n" + rest,
                        "old 0\r\n" + rest,
                        "old 0\n" + "A".repeat(42) + "B=\n" + rest,
                        "old 0\n" + hash.repeat(64) + rest,
                        "old 0\n" + LOG.checkpoint(7))) {
            assertThat(answer(bad)).as(bad).isEqualTo(400);
        }
    }

    @Test
    void sixty_three_lines_of_proof_are_read() {
        String proof = ("A".repeat(43) + "=\n").repeat(63);
        Question read =
                Question.parse(("old 1\n" + proof + "\n" + LOG.checkpoint(7)).getBytes(UTF_8));
        assertThat(read.proof()).hasSize(63);
    }

    @Property(tries = 300)
    void a_question_survives_writing_and_reading(
            @ForAll @IntRange(max = 40) int one, @ForAll @IntRange(max = 40) int other) {
        Question question = LOG.question(Math.min(one, other), Math.max(one, other));
        Question again = Question.parse(question.toString().getBytes(UTF_8));
        assertThat(again).hasToString(question.toString());
    }

    private static int answer(String body) {
        try {
            Question.parse(body.getBytes(UTF_8));
            return 200;
        } catch (vn.dangvan.transparency.Malformed e) {
            return 400;
        }
    }
}
