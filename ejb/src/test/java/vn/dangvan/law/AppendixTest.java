package vn.dangvan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The appendix says where each rule is; what it names is there, and what is there it names. */
class AppendixTest {
    private static final String APPENDIX = Example.text("/law/README.md");

    private final LawFiles files = new LawFiles();

    private static Set<String> named(String sort) {
        return Pattern.compile("`" + sort + ":([\\w.-]+)`")
                .matcher(APPENDIX)
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(name -> !Set.of("key", "name", "what", "code", "steps").contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static <R> Set<String> there(Stream<R> rows, Function<R, String> name) {
        return rows.map(name).collect(Collectors.toSet());
    }

    private <D extends Duty> Stream<D> duties(Class<D> sort) {
        return files.duties().stream().filter(sort::isInstance).map(sort::cast);
    }

    @Test
    void every_clock_list_number_and_period_is_named_and_no_other() {
        Set<String> clocks = there(files.timeLimits().stream(), TimeLimit::key);
        Set<String> reports =
                clocks.stream()
                        .filter(key -> key.startsWith("report."))
                        .collect(Collectors.toSet());

        assertThat(clocks).containsAll(named("limit"));
        clocks.removeAll(reports);
        assertThat(named("limit")).containsAll(clocks);
        assertThat(named("list")).isEqualTo(there(files.points().stream(), Point::list));
        assertThat(named("number")).isEqualTo(there(duties(Duty.Minimum.class), Duty.Minimum::key));
        assertThat(named("period")).isEqualTo(there(duties(Duty.Period.class), Duty.Period::steps));
    }

    @Test
    void what_is_kept_who_settles_and_every_code_is_there() {
        assertThat(there(duties(Duty.Retention.class), Duty.Retention::what))
                .containsAll(named("keeping"));
        assertThat(there(files.competences().stream(), Competence::key))
                .containsAll(named("settled"));
        assertThat(
                        there(
                                Stream.concat(
                                        files.taxonomy().kinds().stream(),
                                        files.taxonomy().matters().stream()),
                                Code::code))
                .containsAll(named("code"));
        assertThat(there(files.forms().stream(), Code::code)).containsAll(named("form"));
    }
}
