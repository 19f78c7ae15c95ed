package vn.dangvan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The house's files keep their ceilings, and the ruler is able to say no. */
class SourcesTest {
    private static final Sources HOUSE = Sources.ofTheHouse();

    @TempDir Path canary;

    private Sources canaries;

    @BeforeEach
    void look() {
        canaries = new Sources(canary);
    }

    @Test
    void files_stay_short() throws IOException {
        write("src/test/java/Long.java", "\n".repeat(251));
        write("src/main/java/Short.java", "\n".repeat(250));
        write("src/main/webapp/long.xhtml", "\n".repeat(151));
        write("README.md", "\n".repeat(151));
        write("target/Long.java", "\n".repeat(251));
        assertThat(canaries.longFiles())
                .containsExactly(
                        "README.md: 151",
                        "src/main/webapp/long.xhtml: 151",
                        "src/test/java/Long.java: 251");
        assertThat(HOUSE.longFiles()).isEmpty();
    }

    @Test
    void methods_stay_short() throws IOException {
        String method = "void m%d() {\n" + ";\n".repeat(25) + "%s}\n";
        write(
                "src/main/java/Long.java",
                "class Long {" + method.formatted(1, "") + method.formatted(2, ";\n") + "}");
        assertThat(canaries.longMethods()).containsExactly("Long.java m2: 26");
        assertThat(HOUSE.longMethods()).isEmpty();
    }

    @Test
    void nothing_is_left_for_later() throws IOException {
        write("src/main/java/Later.java", "// TO" + "DO");
        write("src/main/webapp/later.xhtml", "<!-- FIX" + "ME -->");
        write("src/main/java/Never.java", "class TO" + "DOs {}");
        assertThat(canaries.unfinished())
                .containsExactly("src/main/java/Later.java", "src/main/webapp/later.xhtml");
        assertThat(HOUSE.unfinished()).isEmpty();
    }

    @Test
    void every_package_says_in_a_few_lines_what_it_is_for() throws IOException {
        write("src/main/java/none/A.java", "");
        write("src/main/java/mute/package-info.java", "package mute;");
        write("src/main/java/good/package-info.java", info(12));
        write("src/main/java/loud/package-info.java", info(13));
        write(
                "src/main/java/form/package-info.java",
                info(12).replace("<pre>", "<pre>\n * a\n * </pre>"));
        assertThat(canaries.undescribed())
                .containsExactly(
                        "src/main/java/loud/package-info.java: 13",
                        "src/main/java/mute/package-info.java: 0",
                        "src/main/java/none/package-info.java: 0");
        assertThat(HOUSE.undescribed()).isEmpty();
    }

    private static String info(int lines) {
        return "/**\n" + " * words\n *\n".repeat(lines) + " * <pre>\n */\npackage some;\n";
    }

    private void write(String name, String text) throws IOException {
        Path file = canary.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
