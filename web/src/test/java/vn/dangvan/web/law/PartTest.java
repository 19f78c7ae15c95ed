package vn.dangvan.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dangvan.law.Code;
import vn.dangvan.law.Duty;
import vn.dangvan.law.LawInForce;
import vn.dangvan.law.RuleBook;
import vn.dangvan.law.TimeLimit;
import vn.dangvan.web.Text;

/** Whatever the law says has one place on the page, and words there. */
class PartTest {
    private static final LawInForce LAW = RuleBook.read().on(LocalDate.of(2026, 11, 22));
    private static final Set<String> WORDS =
            ResourceBundle.getBundle("text.law", Locale.forLanguageTag("vi")).keySet();
    private static final Text TEXT = new Text();

    private static List<String> all(Function<Part, List<String>> words) {
        return Arrays.stream(Part.values()).map(words).flatMap(List::stream).toList();
    }

    @Test
    void every_list_has_one_part_and_a_heading() {
        assertThat(all(Part::lists)).containsExactlyInAnyOrderElementsOf(LAW.lists());
        assertThat(LAW.lists()).allMatch(list -> WORDS.contains("list." + list));
    }

    @Test
    void every_time_limit_has_one_part() {
        assertThat(all(Part::matters)).doesNotHaveDuplicates();
        assertThat(LAW.timeLimits().stream().map(TimeLimit::matter).distinct())
                .containsExactlyInAnyOrderElementsOf(all(Part::matters));
    }

    @Test
    void every_number_has_one_part_and_words() {
        assertThat(all(Part::numbers)).doesNotHaveDuplicates();
        assertThat(LAW.duties(Duty.Minimum.class).stream().map(Duty.Minimum::key).distinct())
                .containsExactlyInAnyOrderElementsOf(all(Part::numbers))
                .allMatch(key -> WORDS.contains("number." + key));
    }

    @Test
    void every_part_span_and_procedure_has_words() {
        Stream<String> parts =
                Arrays.stream(Part.values())
                        .map(Part::code)
                        .flatMap(code -> Stream.of("part." + code, "part." + code + ".means"));
        Stream<String> spans =
                Arrays.stream(Duty.Span.values()).map(span -> "span." + TEXT.code(span));
        Stream<String> procedures =
                LAW.forms().stream().map(Code.Form::procedure).map(word -> "matter." + word);

        assertThat(Stream.of(parts, spans, procedures).flatMap(Function.identity()))
                .allMatch(WORDS::contains);
    }

    @Test
    void a_part_there_is_not_is_none() {
        assertThat(Part.of("complaints")).contains(Part.COMPLAINTS);
        assertThat(Part.of("COMPLAINTS")).isEmpty();
        assertThat(Part.of(null)).isEmpty();
    }
}
