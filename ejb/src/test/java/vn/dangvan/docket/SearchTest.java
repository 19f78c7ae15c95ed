package vn.dangvan.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class SearchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Place PLACE = new Place(LocalDate.of(2026, 11, 30), "DV-2026-000123");

    @Property
    void what_a_search_names_it_binds_and_nothing_else(@ForAll("searches") Search search) {
        Bound bound = new Bound();
        assertThat(search.bind(bound.query, TODAY)).isSameAs(bound.query);
        bound.assertBindsJust(search.where());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "Tinh", "xa an binh", "tinh\0", "'; --"})
    void a_unit_that_no_code_can_be_is_refused(String unit) {
        assertThat(
                        catchThrowableOfType(
                                Problem.class, () -> new Search(null, unit, null, null, null)))
                .extracting(Problem::type)
                .isEqualTo(ProblemType.INPUT_INVALID);
    }

    @Provide
    Arbitrary<Search> searches() {
        return Combinators.combine(
                        Arbitraries.of(Stage.class).set(),
                        Arbitraries.of("tinh", "xa-an-binh").injectNull(0.5),
                        Arbitraries.of(YearMonth.of(2026, 11)).injectNull(0.5),
                        Arbitraries.of(Outcome.class).injectNull(0.3),
                        Arbitraries.of(PLACE, new Place(null, "DV-2026-000001")).injectNull(0.5))
                .as(Search::new);
    }

    @Test
    void nothing_said_means_everything() {
        Set<Stage> all = EnumSet.allOf(Stage.class);
        assertThat(new Search(null, null, null, null, null).stages()).isEqualTo(all);
        assertThat(Search.in(Set.of()).stages()).isEqualTo(all);
        assertThat(Search.in(Set.of(Stage.CLOSED)).stages()).containsExactly(Stage.CLOSED);
    }

    @Test
    void going_on_keeps_the_rest() {
        Search search =
                new Search(
                        Set.of(Stage.CLOSED), "tinh", YearMonth.of(2026, 11), Outcome.LATE, null);
        Search further = search.after(PLACE);
        assertThat(further.after()).isEqualTo(PLACE);
        assertThat(further.after(null)).isEqualTo(search);
    }

    @Test
    void a_month_is_asked_for_by_its_first_day_and_no_due_day_sorts_last() {
        Bound bound = new Bound();
        new Search(null, null, YearMonth.of(2026, 11), null, new Place(null, "DV-2026-000001"))
                .bind(bound.query, TODAY);
        assertThat(bound.values).containsEntry("month", LocalDate.of(2026, 11, 1));
        assertThat(bound.values).containsEntry("afterOn", LocalDate.of(9999, 12, 31));
        assertThat(bound.values).containsEntry("afterNumber", "DV-2026-000001");
    }

    @ParameterizedTest
    @EnumSource
    void an_outcome_asks_for_today_only_where_an_open_case_can_count(Outcome outcome) {
        assertThat(outcome.asksForToday()).isEqualTo(outcome != Outcome.ON_TIME);
        assertThat(outcome.where()).contains("d.days.").doesNotContain("'");
    }

    @Test
    void late_and_on_time_do_not_overlap() {
        List<String> words = List.of(Outcome.ON_TIME.where(), Outcome.LATE.where());
        assertThat(words.get(0)).contains("decidedOn <= d.days.resolveDue");
        assertThat(words.get(1))
                .contains("decidedOn > d.days.resolveDue")
                .startsWith("(")
                .endsWith(")");
    }
}
