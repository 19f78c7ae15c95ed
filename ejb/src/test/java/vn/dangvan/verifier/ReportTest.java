package vn.dangvan.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
    private static final Path OURS = Path.of("src/main/resources/vn/dangvan/verifier");
    private static final Path SHOWN = Path.of("../web/src/main/resources/text");

    @Test
    void both_languages_say_everything() throws IOException {
        for (String kind : new String[] {"words_", "acts_"}) {
            Properties vi = read(OURS.resolve(kind + "vi.properties"));
            Properties en = read(OURS.resolve(kind + "en.properties"));
            assertThat(new TreeSet<>(vi.keySet())).isEqualTo(new TreeSet<>(en.keySet()));
            assertThat(vi.values()).noneMatch(word -> word.toString().isBlank());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void acts_are_called_what_the_application_calls_them(String language) throws IOException {
        Properties shown = read(SHOWN.resolve("procedure_" + language + ".properties"));
        Properties events = new Properties();
        shown.stringPropertyNames().stream()
                .filter(name -> name.startsWith("event."))
                .forEach(name -> events.put(name.substring(6), shown.getProperty(name)));
        assertThat(read(OURS.resolve("acts_" + language + ".properties"))).isEqualTo(events);
    }

    @Test
    void what_comes_out_of_a_file_cannot_steer_the_screen() {
        Report report = Report.in("en", new PrintStream(PrintStream.nullOutputStream()));
        assertThat(report.act("a\u001b[2Jb\u202ec")).isEqualTo("a\ufffd[2Jb\ufffdc");
        assertThat(report.words("receipt.unit", "x\ny")).isEqualTo("By unit: x\ufffdy");
        assertThat(report.act("triage.accepted")).contains(" (triage.accepted)");
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        properties.load(Files.newBufferedReader(file));
        return properties;
    }
}
