package vn.dangvan.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.verifier.SampleLog.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {
    private static final int SIZE = 700;

    @TempDir static Path home;
    @TempDir static Path elsewhere;

    private static SampleLog log;
    private static SampleLog other;

    @BeforeAll
    static void write() {
        log = SampleLog.write(home, SIZE, 1);
        other = SampleLog.write(elsewhere, SIZE, 1);
    }

    @Test
    void a_receipt_says_what_was_done_and_who_saw_it() {
        int index = 300;
        String said = run("receipt", log.receipt(index), "--policy", log.policy());
        assertThat(said)
                .startsWith("0 VERIFIED")
                .contains(log.leaves.get(index).act(), "entry " + index + " of the log")
                .contains("By unit: " + log.leaves.get(index).unit())
                .contains("Fact: kind = COMPLAINT")
                .contains("Seen by witness one at 21:13:20 on 21 September 2026")
                .contains("Seen by witness two at 21:13:20 on 22 September 2026");
        assertThat(run("receipt", log.receipt(index), "--policy", log.policy(), "--language", "vi"))
                .startsWith("0 ĐÚNG")
                .contains("Đơn vị: " + log.leaves.get(index).unit(), "21:13:20 ngày 21/9/2026");
    }

    @Test
    void a_receipt_knows_its_text_however_an_editor_saved_it() {
        String text = LeafMill.TEXT.formatted(7);
        for (String form : List.of(text, "\ufeff" + text + "\r\n")) {
            Path file = log.put("letter", form);
            assertThat(run("receipt", log.receipt(7), "--policy", log.policy(), "--text", file))
                    .startsWith("0 ")
                    .contains("the one that was recorded (text-sha256)");
        }
        Path changed = log.put("letter", text.replace("đường", "Đường"));
        assertThat(run("receipt", log.receipt(7), "--policy", log.policy(), "--text", changed))
                .startsWith("1 ")
                .contains("not the one that was recorded");
    }

    @Test
    void what_was_erased_still_stands_in_its_place() {
        assertThat(run("receipt", log.erased(9), "--policy", log.policy()))
                .startsWith("0 VERIFIED")
                .contains("erased on 20 November 2026; entry 650 of the log ordered it")
                .doesNotContain("Fact:");
        String moved = log.proof(8, new String(log.put("x", "").toString()));
        assertThat(run("receipt", log.put("moved", moved), "--policy", log.policy()))
                .startsWith("1 ");
    }

    @Test
    void an_edited_opening_opens_nothing() throws IOException {
        String opening = LeafMill.opening(log.leaves.get(5), 5, SIZE / 5 + 1).toString();
        for (String edited :
                List.of(
                        opening.replace("COMPLAINT", "PETITION"),
                        opening.replace("\\\"role\\\":\\\"", "\\\"role\\\":\\\"x"),
                        opening.replace("\"facts-salt\":\"", "\"facts-salt\":\"0"),
                        opening.replace("}", ""))) {
            assertThat(edited).isNotEqualTo(opening);
            Path file = log.put("edited", log.proof(5, edited));
            assertThat(run("receipt", file, "--policy", log.policy())).startsWith("1 DOES NOT");
        }
        String good = Files.readString(log.receipt(5));
        Path other = log.put("edited", good.replace("index 5\n", "index 6\n"));
        assertThat(run("receipt", other, "--policy", log.policy()))
                .startsWith("1 ")
                .contains("not at place 6");
    }

    @Test
    void a_log_is_checked_up_to_its_root_with_or_without_its_entries() throws IOException {
        assertThat(run("tree", log.folder, "--policy", log.policy(), "--parse"))
                .startsWith("0 VERIFIED")
                .contains("700 entries are those of the tree");
        assertThat(run("tree", log.folder, "--policy", log.policy(), "--from", 3, "--to", 300))
                .startsWith("0 ")
                .contains("298 entries");
        Path hidden = log.folder.resolve("tile/hidden");
        Files.move(log.folder.resolve("tile/entries"), hidden);
        assertThat(run("tree", log.folder, "--policy", log.policy()))
                .startsWith("0 ")
                .contains("700 hashes of entries");
        assertThat(run("tree", log.folder, "--policy", log.policy(), "--parse")).startsWith("2 ");
        Files.move(hidden, log.folder.resolve("tile/entries"));
    }

    @Test
    void an_older_checkpoint_is_the_beginning_of_a_newer_one() {
        for (int older : new int[] {0, 1, 255, 256, 257, 512, 699, 700}) {
            assertThat(consistency(log.checkpoint(older), log.checkpoint(SIZE)))
                    .as("%d", older)
                    .startsWith("0 VERIFIED")
                    .contains("its first " + older + " entries");
        }
        assertThat(consistency(log.checkpoint(300), log.checkpoint(600))).startsWith("0 ");
        assertThat(consistency(log.checkpoint(600), log.checkpoint(300)))
                .startsWith("1 ")
                .contains("no log shrinks");
    }

    private String consistency(Path older, Path newer) {
        return run("consistency", older, newer, log.folder, "--policy", log.policy());
    }

    @Test
    void a_rewritten_beginning_is_found() {
        var forged =
                new vn.dangvan.transparency.Checkpoint(
                        log.log.key().name(), 300, vn.dangvan.transparency.Hashes.empty());
        Path older = log.put("forged", log.sign(forged).toString());
        assertThat(consistency(older, log.checkpoint(SIZE)))
                .startsWith("1 ")
                .contains("log was rewritten");
    }

    @Test
    void another_logs_key_and_missing_witnesses_are_refused() throws IOException {
        for (String command : List.of("tree", "recount")) {
            assertThat(log(command, log.folder, other.policy()))
                    .startsWith("1 ")
                    .contains("not signed by the log");
        }
        assertThat(run("receipt", log.receipt(1), "--policy", other.policy())).startsWith("1 ");
        assertThat(run("receipt", other.receipt(1), "--policy", log.policy())).startsWith("1 ");
        Path mixed =
                log.put("mixed", log.policy("all").replace(key(log, "one"), key(other, "one")));
        assertThat(log("tree", log.folder, mixed)).startsWith("1 ").contains("Not enough");
        Path enough = log.put("any", Files.readString(mixed).replace(" all ", " any "));
        assertThat(log("tree", log.folder, enough))
                .startsWith("0 ")
                .contains("Not signed by witness one");
    }

    private static String log(String command, Path folder, Path policy) {
        return command.equals("tree")
                ? run(command, folder, "--policy", policy)
                : run(command, folder, "--policy", policy, "--day", "2026-11-22");
    }

    private static String key(SampleLog of, String witness) {
        return (witness.equals("one") ? of.first : of.second).key().toString();
    }

    @Test
    void wrong_use_is_told_apart_from_what_does_not_verify() {
        Object policy = log.policy();
        for (Object[] words :
                new Object[][] {
                    {},
                    {"nothing"},
                    {"tree"},
                    {"tree", log.folder},
                    {"tree", log.folder, "--policy"},
                    {"tree", log.folder, "--policy", log.receipt(1)},
                    {"tree", log.folder, "--policy", policy, "--policy", policy},
                    {"tree", log.folder, "--policy", policy, "--to", "700"},
                    {"tree", log.folder, "--policy", policy, "--from", "x"},
                    {"tree", log.folder, "--policy", policy, "--day", "2026-01-01"},
                    {"tree", home.resolve("none"), "--policy", policy},
                    {"tree", home, "--policy", policy},
                    {"receipt", home.resolve("none"), "--policy", policy},
                    {"receipt", home, "--policy", policy},
                    {"recount", log.folder, "--policy", policy, "--day", "yesterday"},
                    {"tree", log.folder, "--policy", policy, "--language", "fr"}
                }) {
            assertThat(run(words)).as("%s", List.of(words)).startsWith("2 ");
        }
        assertThat(run("--help")).startsWith("0 ").contains("recount", "Exit code");
    }
}
