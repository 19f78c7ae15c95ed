package vn.dangvan.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dangvan.leaf.Leaf;
import vn.dangvan.transparency.NoteKey;
import vn.dangvan.transparency.NoteSigner;

/**
 * A second verifier, in another language and from the texts alone, agrees with what is written
 * here.
 */
class PythonVerifierTest {
    private static final Path SCRIPT =
            Path.of("../ear/src/test/python/verify_log.py").toAbsolutePath().normalize();
    private static final int SIZE = 3000;

    @TempDir static Path home;

    private static SampleLog log;

    @BeforeAll
    static void write() {
        assumeTrue(pythonIsThere(), "There is no python3 on this machine");
        log = SampleLog.write(home, SIZE, 6);
    }

    @Test
    void a_good_log_and_good_receipts_verify() throws Exception {
        assertThat(log(log.folder)).startsWith("0 verified").contains("3000 entries, root");
        for (int index : new int[] {0, 255, 256, SIZE - 1}) {
            assertThat(receipt(log.receipt(index))).startsWith("0 verified");
            assertThat(receipt(log.erased(index))).startsWith("0 verified").contains("erased");
        }
    }

    @Test
    void every_spoilt_file_is_found() throws Exception {
        for (Path file : spread(log.files())) {
            byte[] good = Files.readAllBytes(file);
            byte[] flipped = good.clone();
            flipped[good.length / 2] ^= 4;
            SampleLog.write(file, flipped);
            assertThat(log(log.folder)).as("%s", file).startsWith("1 ");
            SampleLog.write(file, Arrays.copyOf(good, good.length - 1));
            assertThat(log(log.folder)).as("%s", file).startsWith("1 ");
            Files.delete(file);
            assertThat(log(log.folder)).as("%s", file).matches("(?s)[12] .*");
            SampleLog.write(file, good);
        }
    }

    /** All but bundles and hashes of full tiles in the middle, which are all alike. */
    private static List<Path> spread(List<Path> files) {
        return files.stream()
                .filter(file -> !file.toString().matches(".*/tile/(0|entries)/00[1-9]"))
                .toList();
    }

    @Test
    void a_log_written_anew_and_another_key_are_found(@TempDir Path other) throws Exception {
        SampleLog copy = SampleLog.write(other, 600, 6);
        byte[] checkpoint = Files.readAllBytes(copy.folder.resolve("checkpoint"));
        List<byte[]> entries = new ArrayList<>(copy.leaves.stream().map(Leaf::bytes).toList());
        Collections.swap(entries, 3, 4);
        copy.serve(entries);
        SampleLog.write(copy.folder.resolve("checkpoint"), checkpoint);
        assertThat(run(keys(copy, copy.folder.toString())))
                .startsWith("1 ")
                .contains("signed root");
        assertThat(log(copy.folder)).startsWith("1 ").contains("not signed by");
        NoteSigner absent =
                NoteSigner.create(
                        "witness.example/absent",
                        NoteKey.WITNESS,
                        new java.security.SecureRandom());
        List<String> one = new ArrayList<>(keys(log, log.folder.toString()));
        one.add(absent.key().toString());
        assertThat(run(one)).startsWith("1 ").contains("not signed by witness.example/absent");
    }

    @Test
    void an_edited_receipt_is_found() throws Exception {
        String good = Files.readString(log.receipt(77));
        String opening = LeafMill.opening(log.leaves.get(77), 77, SIZE / 5 + 1).toString();
        for (String bad :
                List.of(
                        good.replace("index 77", "index 78"),
                        log.proof(77, opening.replace("COMPLAINT", "PETITION")),
                        log.proof(
                                77, opening.replace("\"subject-salt\":\"", "\"subject-salt\":\"0")),
                        good.substring(0, good.length() - 2))) {
            assertThat(receipt(log.put("bad", bad))).startsWith("1 ");
        }
        assertThat(receipt(home.resolve("none"))).startsWith("2 ");
    }

    private static String log(Path folder) throws Exception {
        return run(keys(log, folder.toString()));
    }

    private static String receipt(Path file) throws Exception {
        return run(keys(log, "--receipt", file.toString()));
    }

    private static List<String> keys(SampleLog of, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add(of.log.key().toString());
        all.add(of.first.key().toString());
        all.add(of.second.key().toString());
        return all;
    }

    private static String run(List<String> words) throws Exception {
        List<String> command = new ArrayList<>(List.of("python3", SCRIPT.toString()));
        command.addAll(words);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() + " " + said;
    }

    private static boolean pythonIsThere() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
