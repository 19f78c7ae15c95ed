package vn.dangvan.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dangvan.transparency.NoteKey;
import vn.dangvan.transparency.NoteSigner;

/** The programs as processes of their own: started, stopped, killed. */
class WitnessProgramTest {
    @TempDir Path place;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void a_witness_that_is_killed_at_any_moment_has_forgotten_nothing_it_said() throws Exception {
        GrowingLog log = GrowingLog.fresh().grow("true", 2000);
        log.keyIn(place);
        ExecutorService loop = Executors.newSingleThreadExecutor();
        long said = 0;
        try {
            for (int round = 0; round < 3; round++) {
                Process process = witness();
                WitnessClient client = client(process);
                long first = said + 1;
                client.cosign(log.checkpoint(first), said, log.proofTo(first));
                AtomicLong last = new AtomicLong(first);
                Future<?> growing = loop.submit(() -> grow(log, client, last));
                while (last.get() < first + 20 && !growing.isDone()) {
                    Thread.onSpinWait();
                }
                process.destroyForcibly().waitFor();
                growing.get(20, TimeUnit.SECONDS);
                said = last.get();
            }
        } finally {
            loop.shutdownNow();
        }
        WitnessClient client = client(witness());
        assertThat(Listening.refusal(client, log, said - 1, said - 1))
                .isEqualTo(Refused.Reason.ROLLBACK);
        client.cosign(log.checkpoint(said + 1), said, log.proofTo(said + 1));
    }

    @Test
    void a_witness_stops_when_it_is_told_to_and_starts_again_as_the_same() throws Exception {
        GrowingLog.fresh().keyIn(place);
        Process process = witness();
        NoteKey key = client(process).key();
        process.destroy();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(client(witness()).key()).hasToString(key.toString());
    }

    @Test
    void what_prevents_a_start_is_a_sentence_and_a_number() throws Exception {
        GrowingLog.fresh().keyIn(place);
        String folder = place.resolve("folder").toString();
        String keys = place.resolve("log.keys").toString();
        fails(2, "missing: --log", "--folder", folder, "--name", "w", "--port", "0");
        fails(2, "--port", "--folder", folder, "--name", "w", "--port", "x", "--log", keys);
        fails(2, "--name", "--folder", folder, "--name", "w +", "--port", "0", "--log", keys);
        fails(5, "none", "--folder", folder, "--name", "w", "--port", "0", "--log", "none");
        fails(4, keys, "--folder", keys, "--name", "w", "--port", "0", "--log", keys);
    }

    @Test
    void a_key_is_made_once_and_its_public_half_is_said() throws Exception {
        Path file = place.resolve("ledger.key");
        String said = key(file, "log");
        NoteSigner signer = NoteSigner.parse(Files.readString(file));
        assertThat(said).isEqualTo(signer.key() + "\n");
        assertThat(signer.key().type()).isEqualTo(NoteKey.LOG);
        assertThat(key(file, "log")).isEqualTo(said);
        assertThat(key(file, "witness")).isEmpty();
        assertThat(key(place.resolve("w"), "witness")).startsWith("log.example/ledger+");
    }

    private static void grow(GrowingLog log, WitnessClient client, AtomicLong last) {
        try {
            while (last.get() < 1999) {
                long next = last.get() + 1;
                client.cosign(log.checkpoint(next), last.get(), log.proofTo(next));
                last.set(next);
            }
        } catch (Unreachable e) {
            // Killed while it was asked.
            return;
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }

    private void fails(int code, String word, String... words) throws Exception {
        Process process = start(WitnessProgram.class, words);
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        assertThat(said).contains(word).doesNotContain("\tat ").hasLineCount(1);
    }

    private String key(Path file, String kind) throws IOException {
        Process process =
                start(
                        KeyProgram.class,
                        List.of("--name", "log.example/ledger", "--kind", kind, "--out", file + "")
                                .toArray(String[]::new));
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return said.contains("kind") ? "" : said;
    }

    private Process witness() throws IOException {
        return start(
                WitnessProgram.class,
                "--folder",
                place.resolve("folder").toString(),
                "--name",
                "witness.example",
                "--port",
                "0",
                "--log",
                place.resolve("log.keys").toString());
    }

    /** Reads what a person would: the key, then the address. */
    private static WitnessClient client(Process process) throws IOException {
        BufferedReader out = process.inputReader(UTF_8);
        NoteKey key = NoteKey.parse(out.readLine());
        String address = out.readLine().replaceFirst("listens on ", "http://");
        return new WitnessClient(key, address);
    }

    private Process start(Class<?> program, String... words) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                Path.of("target", "classes").toAbsolutePath().toString(),
                                program.getName()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        started.add(process);
        return process;
    }
}
