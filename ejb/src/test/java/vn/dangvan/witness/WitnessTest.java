package vn.dangvan.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Cosignature;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Note;

/** What a witness decides and remembers, without a network. */
class WitnessTest {
    private static final long NOW = 1_800_000_000;

    @TempDir Path place;

    private final GrowingLog log = GrowingLog.fresh().grow("true", 40);
    private Witness witness;

    @BeforeEach
    void open() throws IOException {
        log.keyIn(place);
        witness = witness(NOW);
    }

    @AfterEach
    void close() {
        witness.close();
    }

    @Test
    void a_log_that_grows_is_cosigned_each_time() {
        int[] sizes = {0, 0, 1, 2, 7, 7, 8, 40};
        for (int i = 1; i < sizes.length; i++) {
            Question question = log.question(sizes[i - 1], sizes[i]);
            Answer answer = ask(question);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(time(question, answer)).hasValue(NOW);
        }
    }

    @Test
    void a_wrong_old_size_is_told_the_right_one() {
        ask(log.question(0, 7));
        assertThat(ask(log.question(0, 9))).isEqualTo(Answer.conflict(7));
        assertThat(ask(log.question(8, 9))).isEqualTo(new Answer(409, "text/x.tlog.size", "7\n"));
    }

    @Test
    void an_old_size_above_the_new_one_is_malformed() {
        Question question = new Question(8, List.of(), log.checkpoint(7));
        assertThat(ask(question).status()).isEqualTo(400);
    }

    @Test
    void a_stranger_is_not_known_and_a_forger_has_not_signed() {
        GrowingLog stranger = GrowingLog.fresh("other.example").grow("x", 3);
        assertThat(ask(stranger.question(0, 3)).status()).isEqualTo(404);
        GrowingLog forger = GrowingLog.fresh().grow("true", 40);
        assertThat(ask(forger.question(0, 3)).status()).isEqualTo(403);
        ask(log.question(0, 7));
        assertThat(ask(forger.question(0, 3)).status()).isEqualTo(403);
    }

    @Test
    void two_histories_of_one_size_are_refused_and_both_are_kept_as_evidence() throws IOException {
        ask(log.question(0, 7));
        GrowingLog split = log.split(3, "false", 7);
        assertThat(ask(split.question(7, 7))).isEqualTo(Answer.conflict(7));
        assertThat(evidence())
                .contains(log.checkpoint(7).toString().strip(), split.checkpoint(7).toString());
    }

    @Test
    void another_past_is_refused_and_nothing_is_remembered_of_it() {
        ask(log.question(0, 7));
        GrowingLog split = log.split(3, "false", 12);
        assertThat(ask(split.question(7, 12)).status()).isEqualTo(422);
        Question withoutProof = new Question(7, List.of(), log.checkpoint(12));
        assertThat(ask(withoutProof).status()).isEqualTo(422);
        assertThat(ask(log.question(7, 12)).status()).isEqualTo(200);
    }

    @Test
    void a_proof_from_nothing_has_to_be_empty() {
        byte[] hash = Hashes.leaf(new byte[0]);
        assertThat(ask(new Question(0, List.of(hash), log.checkpoint(7))).status()).isEqualTo(422);
    }

    @Test
    void an_empty_tree_with_a_root_of_its_own_is_no_beginning() {
        Checkpoint odd = new Checkpoint(GrowingLog.ORIGIN, 0, Hashes.leaf(new byte[0]));
        Question question = new Question(0, List.of(), log.signer.sign(odd.text()));
        assertThat(ask(question)).isEqualTo(Answer.conflict(0));
    }

    @Test
    void a_restart_forgets_nothing_and_time_never_goes_back() throws IOException {
        ask(log.question(0, 7));
        String key = witness.key().toString();
        witness.close();
        witness = witness(NOW - 1000);
        assertThat(witness.key()).hasToString(key);
        assertThat(ask(log.split(3, "false", 7).question(7, 7)).status()).isEqualTo(409);
        Question next = log.question(7, 8);
        assertThat(time(next, ask(next))).hasValue(NOW);
    }

    @Test
    void a_folder_serves_one_witness_at_a_time() {
        assertThatThrownBy(() -> witness(NOW))
                .isInstanceOfSatisfying(
                        Unusable.class, e -> assertThat(e.code()).isEqualTo(Unusable.FOLDER));
    }

    @Test
    void a_memory_that_was_touched_is_not_a_new_beginning() throws IOException {
        ask(log.question(0, 7));
        Path memory = memory();
        String kept = Files.readString(memory);
        Note another = log.checkpoint(3);
        for (String touched : List.of("", kept.replace("\n7\n", "\n8\n"), another.toString())) {
            Files.writeString(memory, touched);
            assertThat(ask(log.question(0, 9)).status()).isEqualTo(500);
            assertThat(ask(log.question(7, 9)).status()).isEqualTo(500);
        }
        Files.writeString(memory, kept);
        assertThat(ask(log.question(7, 9)).status()).isEqualTo(200);
    }

    @Test
    void what_cannot_be_remembered_is_not_cosigned() throws IOException {
        ask(log.question(0, 7));
        Path beside = memory().resolveSibling(memory().getFileName() + ".new");
        Files.createDirectory(beside);
        Files.createFile(beside.resolve("in the way"));
        assertThat(ask(log.question(7, 9)).status()).isEqualTo(500);
        Files.delete(beside.resolve("in the way"));
        assertThat(ask(log.question(7, 9)).status()).isEqualTo(200);
    }

    @Test
    void only_its_owner_reads_the_key_and_an_open_one_is_not_used() throws IOException {
        Path key = place.resolve("folder/key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        witness.close();
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> witness(NOW)).isInstanceOf(Unusable.class);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        assertThatThrownBy(
                        () ->
                                new Witness(
                                        place.resolve("folder"),
                                        "another.name",
                                        place.resolve("log.keys"),
                                        Clock.systemUTC()))
                .isInstanceOf(Unusable.class)
                .hasMessageContaining("witness.example");
        witness = witness(NOW);
    }

    @Test
    void a_key_that_is_added_counts_at_once_and_a_half_written_file_changes_nothing()
            throws IOException {
        Path keys = place.resolve("log.keys");
        GrowingLog rotated = GrowingLog.fresh().grow("true", 40);
        ask(log.question(0, 7));
        assertThat(ask(rotated.question(7, 8)).status()).isEqualTo(403);
        Files.writeString(keys, log.signer.key() + "\n" + rotated.signer.key().toString());
        assertThat(ask(rotated.question(7, 8)).status()).isEqualTo(200);
        Files.writeString(keys, rotated.signer.key().toString().substring(0, 30));
        assertThat(ask(log.question(8, 9)).status()).isEqualTo(200);
        Files.writeString(keys, rotated.signer.key().toString());
        assertThat(ask(log.question(9, 10)).status()).isEqualTo(403);
    }

    @Test
    void signatures_of_strangers_are_neither_heeded_nor_kept() throws IOException {
        Question question = log.question(0, 7);
        Note.Line stranger = GrowingLog.fresh("x").signer.sign("x\n").lines().get(0);
        Note crowded = question.checkpoint().with(List.of(stranger));
        assertThat(ask(new Question(0, List.of(), crowded)).status()).isEqualTo(200);
        assertThat(Note.parse(Files.readString(memory())).lines()).hasSize(2);
    }

    private Witness witness(long now) {
        return new Witness(
                place.resolve("folder"),
                "witness.example",
                place.resolve("log.keys"),
                Clock.fixed(Instant.ofEpochSecond(now), ZoneOffset.UTC));
    }

    private Answer ask(Question question) {
        return witness.answer(question.toString().getBytes(UTF_8));
    }

    private OptionalLong time(Question question, Answer answer) {
        Note.Line line = Note.Line.parse(answer.body().strip());
        return Cosignature.time(question.checkpoint().with(List.of(line)), witness.key());
    }

    private Path memory() throws IOException {
        return file(".checkpoint");
    }

    private String evidence() throws IOException {
        return Files.readString(file(".split"));
    }

    private Path file(String kind) throws IOException {
        try (Stream<Path> files = Files.list(place.resolve("folder"))) {
            return files.filter(file -> file.toString().endsWith(kind))
                    .findFirst()
                    .orElseThrow(() -> new Malformed("no file " + kind));
        }
    }
}
