package vn.dangvan.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.audit.LedgerRow;
import vn.dangvan.witness.Refused;

/** Everything the ledger can say has words, and what is taken away can be read by machines. */
class AuditWordsTest {
    private static final Path SOURCES = Path.of("../ejb/src/main/java/vn/dangvan");
    private static final Pattern ACT =
            Pattern.compile("String act\\(\\) \\{\\s*return \"([a-z]+\\.[a-z-]+)\"");
    private static final Pattern ALARM =
            Pattern.compile("(?:new Halted|alarm)\\(\\s*\"([a-z-]+)\"");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("text.audit");
    private static final ResourceBundle PROCEDURE = ResourceBundle.getBundle("text.procedure");

    @Test
    void every_act_in_the_code_has_words() throws IOException {
        Set<String> acts = found(SOURCES, ACT);
        assertThat(acts).contains("intake.received", "calendar.moved", "audit.exported");
        assertThat(acts)
                .allMatch(
                        act ->
                                WORDS.containsKey("act." + act)
                                        || PROCEDURE.containsKey("event." + act));
    }

    @Test
    void every_alarm_in_the_code_says_what_it_is_and_what_to_do() throws IOException {
        Set<String> kinds = new TreeSet<>(found(SOURCES.resolve("sequencing"), ALARM));
        kinds.remove("witness-");
        for (Refused.Reason reason : Refused.Reason.values()) {
            kinds.add("witness-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        kinds.addAll(List.of("witness-unreachable", "check", "other"));
        assertThat(kinds).contains("leaf-differs", "witness-split-view", "folder-unusable");
        assertThat(kinds)
                .allMatch(kind -> WORDS.containsKey("alarm." + kind))
                .allMatch(kind -> WORDS.containsKey("alarm." + kind + ".next"));
    }

    private static Set<String> found(Path folder, Pattern pattern) throws IOException {
        Set<String> found = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .forEach(match -> found.add(match.group(1)));
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=1+1|\"'=1+1\"",
                "-1|\"'-1\"",
                "@x|\"'@x\"",
                "a\"b|\"a\"\"b\"",
                "tinh|\"tinh\""
            })
    void no_spreadsheet_takes_a_cell_for_a_formula(String value, String cell) {
        assertThat(ExportFile.cell(value)).isEqualTo(cell);
    }

    @Test
    void a_line_of_a_table_has_a_cell_for_each_column() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        LedgerRow row = new LedgerRow(7, null, day, "a.b", "leader", "tinh", null, day, "0a", "0b");
        assertThat(ExportFile.line(row))
                .isEqualTo(
                        "\"7\",\"\",\"2026-11-23\",\"a.b\",\"leader\",\"tinh\",\"\","
                                + "\"2026-11-23\",\"0a\",\"0b\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":\"b{,}:\\\"[\",\"c\":[{\"d\":\"\"}]}", "{\"a\":\"x\"}"})
    void a_leaf_laid_out_differs_in_blanks_only(String json) {
        String laidOut = LaidOut.of(json);
        assertThat(laidOut).contains("\n  \"a\": ");
        assertThat(laidOut.replaceAll("\n *", "").replace("\": ", "\":")).isEqualTo(json);
    }

    @Test
    void what_cannot_be_read_is_named_field_by_field() {
        Map<String, String> typed = Map.of("from", "32/1/2026", "first", "x", "act", "a.b");
        assertThat(AuditQuery.of(typed::get).faults())
                .isEqualTo(Map.of("from", "unreadable", "first", "unreadable"));
        Map<String, String> right =
                Map.of("from", "23/11/2026", "to", " ", "actor", " 0123ABCD ", "after", "");
        AuditQuery query = AuditQuery.of(right::get);
        assertThat(query.faults()).isEmpty();
        assertThat(query.search().actor()).isEqualTo("0123abcd");
        assertThat(query.search().from()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(query.search().to()).isNull();
        String fields =
                AuditQuery.of(Map.of("actor", "0", "act", "?")::get).faults().keySet().stream()
                        .sorted()
                        .collect(Collectors.joining(" "));
        assertThat(fields).isEqualTo("act actor");
    }
}
