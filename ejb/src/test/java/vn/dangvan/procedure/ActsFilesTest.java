package vn.dangvan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.csv.CsvUnreadable;

/** Rows that say nothing sensible are refused with the file and the line. */
class ActsFilesTest {
    private static final String ACTS = packed("acts.csv");
    private static final String SPANS = packed("spans.csv");
    private static final String ACT =
            "halt,2012-07-01,,complaint,any,leader,accepted,,running,,,0,,reason,casework.halted,no,,Điều 1";
    private static final String SPAN =
            "complaint.accept,2012-07-01,,complaint,1,receive,accept,duty,no";

    @Test
    void a_row_that_says_something_is_read() {
        Acts read = new Acts(acts(ACT.replace("halt,", "accept,")), spans(SPAN));
        assertThat(read.all()).singleElement().extracting(Act::key).isEqualTo("accept");
        assertThat(read.spans())
                .singleElement()
                .extracting(Span::step)
                .isEqualTo("complaint.accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "halt|,",
                "halt|Halt",
                "halt|x",
                "halt|halt_now",
                "halt|-",
                "2012-07-01|2012-13-01",
                "2012-07-01,,|2012-07-01,2012-06-30,",
                "complaint|complaints",
                "complaint|",
                "complaint|complaint#complaint",
                ",any,|,3,",
                ",any,|,0,",
                ",any,|,-1,",
                "leader|minister",
                "leader|",
                "accepted|accept",
                "accepted|",
                "accepted,,|accepted,gone,",
                "running|walking",
                ",0,,|,100,,",
                ",0,,|,-1,,",
                ",0,,reason|,0,hope,reason",
                ",0,,reason|,0,within(,reason",
                ",0,,reason|,0,within,reason",
                ",0,,reason|,0,within(),reason",
                ",0,,reason|,0,withdrawn(x),reason",
                ",0,,reason|,0,within(x)y,reason",
                "reason|reasons",
                "reason|ground",
                "reason|grounds?",
                "reason|ground@",
                "reason|reason@publish",
                "reason|reason reason",
                "casework.halted|halted",
                "casework.halted|Casework.halted",
                "casework.halted|casework.halted.",
                "casework.halted|",
                "Điều 1|"
            })
    void an_act_that_does_not_is_refused_with_its_line(String change) {
        String row = changed(ACT, change);
        refused("acts.csv", 2, () -> new Acts(acts(row), spans(SPAN)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "complaint.accept|",
                "2012-07-01|2012-07-00",
                "2012-07-01,,|2012-07-01,2012-06-30,",
                ",complaint,|,complains,",
                ",complaint,|,,",
                ",1,|,3,",
                ",1,|,0,",
                "receive|",
                "receive|@complaint.accept",
                "receive|@complaint.resolve1",
                "receive|receive#receive",
                ",accept,|,accept#accept,",
                ",accept,|,accepting,",
                "receive|received",
                "duty|must",
                ",no|,maybe",
                ",no|,"
            })
    void a_span_that_does_not_is_refused_with_its_line(String change) {
        String row = changed(SPAN, change);
        String accept = ACT.replace("halt,", "accept,");
        refused("spans.csv", 2, () -> new Acts(acts(accept), spans(row)));
    }

    @Test
    void a_second_row_for_an_act_at_the_same_time_is_refused_with_its_line() {
        String later = ACT.replace("2012-07-01,,complaint,any", "2020-01-01,,complaint|petition,1");
        refused("acts.csv", 3, () -> new Acts(acts(ACT + "\n" + later), spans(SPAN)));
    }

    @Test
    void a_second_row_for_a_span_at_the_same_time_is_refused_with_its_line() {
        refused("spans.csv", 3, () -> new Acts(ACTS, spans(SPAN + "\n" + SPAN)));
    }

    @Property(tries = 400)
    void rows_with_a_letter_changed_are_read_or_refused_by_name(
            @ForAll @IntRange(min = 0, max = 40_000) int at,
            @ForAll @CharRange(from = ' ', to = '~') char letter) {
        readOrRefused(with(ACTS, at, letter), SPANS);
        readOrRefused(ACTS, with(SPANS, at, letter));
    }

    private static void readOrRefused(String acts, String spans) {
        try {
            assertThat(new Acts(acts, spans).all()).isNotEmpty();
        } catch (CsvUnreadable refused) {
            assertThat(refused.line()).isPositive();
        }
    }

    private static String with(String text, int at, char letter) {
        StringBuilder changed = new StringBuilder(text);
        changed.setCharAt(at % text.length(), letter);
        return changed.toString();
    }

    /** What stands before the bar becomes what stands behind it; {@code #} is a bar there. */
    private static String changed(String row, String change) {
        int bar = change.indexOf('|');
        String before = change.substring(0, bar);
        assertThat(row).contains(before);
        int at = row.indexOf(before);
        String after = change.substring(bar + 1).replace('#', '|');
        return row.substring(0, at) + after + row.substring(at + before.length());
    }

    private static void refused(String file, int line, Runnable reading) {
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(
                        CsvUnreadable.class,
                        refused -> {
                            assertThat(refused.file()).isEqualTo(file);
                            assertThat(refused.line()).isEqualTo(line);
                        });
    }

    private static String acts(String rows) {
        return ACTS.lines().findFirst().orElseThrow() + "\n" + rows + "\n";
    }

    private static String spans(String rows) {
        return SPANS.lines().findFirst().orElseThrow() + "\n" + rows + "\n";
    }

    private static String packed(String name) {
        try (InputStream in = Acts.class.getResourceAsStream("/law/vn/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
