package vn.dangvan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static vn.dangvan.procedure.CourseFixture.ACTS;
import static vn.dangvan.procedure.CourseFixture.LAW;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvan.law.Reading;

/** The rows of {@code spans.csv} make sense, alone and with the acts and the time limits. */
class SpansTest {
    static List<Span> spans() {
        return ACTS.spans();
    }

    @ParameterizedTest
    @MethodSource("spans")
    void a_span_runs_between_acts_there_are_and_its_limit_is_in_the_law(Span span) {
        Set<String> steps = new TreeSet<>();
        for (Span before : spans()) {
            if (before == span) {
                break;
            }
            steps.add(before.step());
        }
        for (String start : span.starts()) {
            assertThat(start)
                    .satisfiesAnyOf(
                            word -> assertThat(word).isEqualTo(Span.RECEIVE),
                            word -> assertThat(ActsTest.KEYS).contains(word.split(":")[0]),
                            word -> assertThat(steps).contains(word.substring(1)));
        }
        Set<String> ends = new TreeSet<>(span.ends());
        ends.remove(Span.RECEIVE);
        assertThat(ActsTest.KEYS).containsAll(ends);
        for (LocalDate day : ActsTest.days(span)) {
            assertThatCode(() -> LAW.on(day).timeLimit(span.step(), "", Reading.ANY))
                    .as("%s on %s", span.step(), day)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("spans")
    void whatever_ends_a_case_ends_the_limits_that_run_till_then(Span span) {
        boolean untilAccepted = span.starts().contains(Span.RECEIVE);
        for (Path path : span.paths()) {
            for (Act act : ACTS.all()) {
                boolean atTheDesk = act.to() != null && act.to().endedAtTheDesk();
                if (untilAccepted && atTheDesk && act.isFor(path, span.instance())) {
                    assertThat(span.ends()).as("%s, %s", span.step(), path).contains(act.key());
                }
            }
        }
        if (span.settles()) {
            assertThat(span.ends()).contains("approve", "terminate");
        }
    }

    @Test
    void each_procedure_but_that_of_somebody_unknown_has_one_limit_for_settling() {
        for (Path path : EnumSet.complementOf(EnumSet.of(Path.INFORMATION))) {
            for (int instance : path == Path.PETITION ? new int[] {1} : new int[] {1, 2}) {
                assertThat(spans().stream().filter(s -> s.settles() && s.isFor(path, instance)))
                        .as("%s %d", path, instance)
                        .hasSize(1);
            }
        }
        assertThat(spans().stream().filter(s -> s.isFor(Path.INFORMATION, 1)))
                .noneMatch(Span::settles);
    }
}
