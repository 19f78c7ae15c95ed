package vn.dangvan.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.verifier.SampleLog.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dangvan.leaf.Leaf;
import vn.dangvan.transparency.Bundle;
import vn.dangvan.transparency.Tile;

/** Whatever is done to a log that is served, it is found. */
class SpoiltLogTest {
    private static final int SIZE = 1000;

    @TempDir Path home;

    private SampleLog log;

    @BeforeEach
    void write() {
        log = SampleLog.write(home, SIZE, 2);
        assertThat(tree()).startsWith("0 ");
    }

    private String tree() {
        return run("tree", log.folder, "--policy", log.policy());
    }

    private String recount() {
        return run("recount", log.folder, "--policy", log.policy(), "--day", "2026-11-22");
    }

    @Test
    void one_flipped_bit_in_any_file_is_found() throws IOException {
        Random random = new Random(3);
        for (Path file : log.files()) {
            byte[] good = Files.readAllBytes(file);
            for (int i = 0; i < 12; i++) {
                byte[] bad = good.clone();
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
                SampleLog.write(file, bad);
                String said = tree();
                assertThat(said).as("%s", file).startsWith("1 DOES NOT VERIFY");
                if (file.toString().contains("tile")) {
                    assertThat(said).containsPattern("entry (concerned )?(is )?[0-9]+");
                }
            }
            SampleLog.write(file, good);
        }
        assertThat(tree()).startsWith("0 ");
    }

    @Test
    void a_flipped_bit_in_an_entry_names_just_this_entry() throws IOException {
        int index = 300;
        Path file = log.folder.resolve("tile/entries/001");
        List<byte[]> entries = new ArrayList<>(Bundle.read(Files.readAllBytes(file), Tile.WIDTH));
        entries.get(index - Tile.WIDTH)[40] ^= 1;
        SampleLog.write(file, Bundle.write(entries));
        assertThat(tree()).startsWith("1 ").contains("first bad entry is 300:");
        assertThat(recount()).startsWith("1 ").contains("first bad entry is 300:");
    }

    @Test
    void two_entries_that_changed_places_are_found() throws IOException {
        Path file = log.folder.resolve("tile/entries/002");
        List<byte[]> entries = new ArrayList<>(Bundle.read(Files.readAllBytes(file), Tile.WIDTH));
        Collections.swap(entries, 10, 200);
        SampleLog.write(file, Bundle.write(entries));
        assertThat(tree()).startsWith("1 ").contains("first bad entry is 522:");
        assertThat(recount()).startsWith("1 ").contains("first bad entry is 522:");
    }

    @Test
    void a_missing_file_is_named_with_the_first_entry_it_hides() throws IOException {
        for (Path file : log.files()) {
            byte[] good = Files.readAllBytes(file);
            Files.delete(file);
            String name = log.folder.relativize(file).toString();
            if (!name.equals("checkpoint")) {
                assertThat(tree()).startsWith("1 ").contains(name + " is missing");
            }
            if (name.equals("tile/entries/002")) {
                assertThat(recount()).startsWith("1 ").contains("cannot be checked is 512.");
            }
            SampleLog.write(file, good);
        }
    }

    @Test
    void a_tail_that_was_cut_off_is_found() throws IOException {
        for (Path file : log.files()) {
            byte[] good = Files.readAllBytes(file);
            for (int cut : new int[] {1, 32, good.length}) {
                SampleLog.write(file, Arrays.copyOf(good, good.length - cut));
                assertThat(tree()).as("%s", file).startsWith("1 ");
            }
            SampleLog.write(file, Arrays.copyOf(good, good.length + 32));
            assertThat(tree()).as("%s", file).startsWith("1 ");
            SampleLog.write(file, good);
        }
        Path checkpoint = log.checkpoint(SIZE - 1);
        Files.copy(
                checkpoint,
                log.folder.resolve("checkpoint"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(tree()).as("an older checkpoint is as good").startsWith("0 ");
    }

    @Test
    void a_log_written_anew_behind_an_old_checkpoint_is_found() throws IOException {
        byte[] checkpoint = Files.readAllBytes(log.folder.resolve("checkpoint"));
        List<byte[]> entries = new ArrayList<>(log.leaves.stream().map(Leaf::bytes).toList());
        Collections.swap(entries, 3, 4);
        log.serve(entries);
        SampleLog.write(log.folder.resolve("checkpoint"), checkpoint);
        assertThat(tree()).startsWith("1 ").contains("written anew");
        assertThat(recount()).startsWith("1 ");
        assertThat(
                        run(
                                "consistency",
                                log.checkpoint(700),
                                log.folder.resolve("checkpoint"),
                                log.folder,
                                "--policy",
                                log.policy()))
                .startsWith("1 ");
    }

    @Test
    void an_entry_that_is_no_leaf_is_found_where_entries_are_read() {
        List<byte[]> entries = new ArrayList<>(log.leaves.stream().map(Leaf::bytes).toList());
        entries.set(
                444,
                new String(entries.get(444), java.nio.charset.StandardCharsets.UTF_8)
                        .replace("{\"act\":", "{\"act\": ")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        log.serve(entries);
        assertThat(tree()).startsWith("0 ");
        assertThat(run("tree", log.folder, "--policy", log.policy(), "--parse"))
                .startsWith("1 ")
                .contains("first bad entry is 444:");
        assertThat(recount()).startsWith("1 ").contains("first bad entry is 444:");
    }
}
