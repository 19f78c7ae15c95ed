package vn.dangvan.web.proving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dangvan.proving.ActProof;
import vn.dangvan.proving.Checked;

/** There are words for whatever the pages of the ledger say by a code. */
class LedgerWordsTest {
    private static final Path SEQUENCING =
            Path.of("../ejb/src/main/java/vn/dangvan/sequencing").toAbsolutePath();
    private static final Pattern KIND =
            Pattern.compile("(?:Halted|alarm)\\(\\s*\"([a-z-]+[a-z])\"|trouble = \"([a-z]+)\"");
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("text.ledger", Locale.forLanguageTag("vi"));

    @Test
    void whatever_can_stop_the_log_is_told_in_words() throws IOException {
        Set<String> kinds = new TreeSet<>(Set.of("late", "witness", "other"));
        try (Stream<Path> files = Files.list(SEQUENCING)) {
            for (Path file : files.toList()) {
                Matcher found = KIND.matcher(Files.readString(file));
                while (found.find()) {
                    kinds.add(found.group(1) == null ? found.group(2) : found.group(1));
                }
            }
        }
        assertThat(kinds).hasSizeGreaterThan(15);
        assertThat(WORDS.keySet()).containsAll(kinds.stream().map(k -> "trouble." + k).toList());
        Set<String> told = new TreeSet<>(WORDS.keySet());
        told.removeIf(key -> !key.startsWith("trouble."));
        assertThat(told).hasSameSizeAs(kinds);
    }

    @Test
    void faults_and_states_have_words() {
        assertThat(WORDS.keySet())
                .containsAll(
                        Arrays.stream(Checked.Fault.values())
                                .map(f -> "fault." + f.code())
                                .toList())
                .containsAll(
                        Arrays.stream(ActProof.State.values())
                                .map(s -> "state." + s.code())
                                .toList());
    }

    @Test
    void the_page_of_the_form_names_what_a_leaf_has() {
        FormatPage page = new FormatPage();
        assertThat(page.getFields().stream().map(FormatPage.Field::name))
                .isSorted()
                .allMatch(name -> WORDS.containsKey("field." + name))
                .containsAll(vn.dangvan.leaf.Json.read(page.getLeaf()).keySet());
        assertThat(page.getCounts().stream().map(FormatPage.Field::name))
                .isSorted()
                .allMatch(name -> WORDS.containsKey("field.counts." + name));
        assertThat(page.getSteps()).allMatch(s -> WORDS.containsKey("step." + s.code()));
    }

    /** Computed by another program, from what the page says in words. */
    @Test
    void the_example_is_what_anybody_computes_who_reads_the_page() {
        FormatPage page = new FormatPage();
        assertThat(page.getRows())
                .isEqualTo(
                        "docket/11111111-2222-3333-4444-555555555555"
                                + " 44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\n");
        assertThat(page.getLeaf())
                .isEqualTo(
                        "{\"act\":\"intake.received\",\"actor\":\"df12eb4930c7e79eb528aaf13c87e364ce20627ccddc094b0b3f6637bb8f9935\""
                                + ",\"day\":\"2026-11-23\",\"due\":\"2026-12-07\""
                                + ",\"facts\":\"8a1cbb7a57eda8fa8f9865b5af2932ab7d7d2d84fe4c1acac04cfaa2f8f8355c\",\"role\":\"public\""
                                + ",\"rows\":\"34a74482148556207e5103a41c0540fa903f25754113a30b7092b028070866a5\""
                                + ",\"rule\":\"complaint.accept@2012-07-01\""
                                + ",\"subject\":\"9ab3c47f6aa96cf206f710d073a96d4884cb1b0d4862eee00f1ef252e086cfc4\""
                                + ",\"unit\":\"xa-an-binh\",\"v\":\"1\"}");
        assertThat(page.getSteps().stream().map(FormatPage.Step::to))
                .containsExactly(
                        "df12eb4930c7e79eb528aaf13c87e364ce20627ccddc094b0b3f6637bb8f9935",
                        "9ab3c47f6aa96cf206f710d073a96d4884cb1b0d4862eee00f1ef252e086cfc4",
                        "9be843a0476d7eac0c0e95b20787bd17",
                        "8a1cbb7a57eda8fa8f9865b5af2932ab7d7d2d84fe4c1acac04cfaa2f8f8355c",
                        "7a8759815041815b563512655e0a5d17ea1770446c2bbae12da75a06fc82d9eb");
    }
}
