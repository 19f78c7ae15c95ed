package vn.dangvan.web.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvan.law.Point;
import vn.dangvan.law.RuleBook;
import vn.dangvan.procedure.Act;
import vn.dangvan.procedure.Acts;
import vn.dangvan.procedure.Ask;
import vn.dangvan.web.Spoken;

/**
 * Acts of the same name ask from other lists in other procedures; each is told in its own words.
 */
class SaidWordsTest {
    private static final RuleBook LAW = RuleBook.read();
    private static final Acts ACTS = new Acts();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Every row of law that lets one choose from a list, with each choice there is. */
    static Stream<Arguments> choices() {
        return ACTS.all().stream()
                .flatMap(
                        act ->
                                act.asks().stream()
                                        .filter(ask -> ask.list() != null)
                                        .flatMap(ask -> choices(act, ask)));
    }

    private static Stream<Arguments> choices(Act act, Ask.Named ask) {
        return Stream.of(act.since(), TODAY)
                .filter(act::inForceOn)
                .flatMap(
                        day ->
                                LAW.on(day).points(ask.list()).stream()
                                        .map(point -> Arguments.of(act, ask.code(), day, point)));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void what_was_chosen_is_told_in_the_words_of_the_list_it_was_chosen_from(
            Act act, String ask, LocalDate day, Point chosen) {
        assertThat(said(act.rule(), day, Map.of(ask, chosen.code())))
                .extracting(SheetLine.Said::words)
                .containsExactly(chosen.nameVi());
    }

    private static List<SheetLine.Said> said(String rule, LocalDate on, Map<String, String> codes) {
        SaidWords words = new SaidWords();
        words.acts = ACTS;
        words.law = LAW;
        words.text = Spoken.in("vi");
        return words.of(rule, on, codes, Map.of(), UUID::toString);
    }
}
