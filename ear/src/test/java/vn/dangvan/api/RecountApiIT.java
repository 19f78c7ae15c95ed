package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dangvan.house.TestStack;
import vn.dangvan.stack.Stack;

/** The figures a leader answers for, counted again by a program that knows only the ledger. */
class RecountApiIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path VERIFIER =
            Path.of(System.getProperty("dangvan.root"), "ejb/target/dangvan-verifier.jar");

    @Test
    void the_verifier_counts_the_same_from_the_log_alone() throws Exception {
        JsonObject sheet = published();
        List<String> lines = recount(day(sheet));
        // What somebody did between the two is in one of them only: both once more.
        for (int i = 0; i < 5 && !lines.get(1).endsWith(checkpoint(sheet)); i++) {
            sheet = published();
            lines = recount(day(sheet));
        }
        assertThat(lines).element(1).asString().endsWith(checkpoint(sheet));
        Map<String, String> counted = new TreeMap<>();
        for (String line : lines) {
            String[] cells = line.split(",");
            if (cells.length >= 4 && cells[1].matches("\\d{4}-\\d{2}")) {
                counted.put(cells[0] + " " + cells[1], cells[2] + " " + cells[3]);
            }
        }
        List<JsonObject> figures = sheet.getJsonArray("figures").getValuesAs(JsonObject.class);
        List<JsonObject> untouched =
                figures.stream().filter(f -> !Past.units().contains(f.getString("unit"))).toList();
        assertThat(untouched).hasSizeGreaterThan(20);
        for (JsonObject figure : untouched) {
            String place = figure.getString("unit") + " " + figure.getString("month");
            assertThat(counted)
                    .containsEntry(place, figure.getInt("counted") + " " + figure.getInt("onTime"));
        }
    }

    private static String day(JsonObject sheet) {
        return sheet.getJsonObject("countedAt").getString("day");
    }

    private static String checkpoint(JsonObject sheet) {
        JsonObject at = sheet.getJsonObject("countedAt");
        return "," + at.getInt("size") + "," + at.getString("root");
    }

    /** The figures at a moment at which everything recorded is published. */
    private static JsonObject published() {
        Instant end = Instant.now().plus(PATIENCE);
        JsonObject sheet;
        do {
            sheet = Api.get("lanhdao.tinh", "/api/v1/figures/on-time").json();
        } while (sheet.getJsonObject("countedAt").getInt("ahead") > 0
                && Instant.now().isBefore(end));
        assertThat(sheet.getJsonObject("countedAt").getInt("ahead")).isZero();
        return sheet;
    }

    private static List<String> recount(String day) throws IOException, InterruptedException {
        Stack stack = TestStack.whole();
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-jar",
                                VERIFIER.toString(),
                                "recount",
                                stack.ledger().toString(),
                                "--policy",
                                stack.policy().toString(),
                                "--day",
                                day,
                                "--csv")
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }
}
