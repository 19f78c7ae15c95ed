package vn.dangvan.web.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.docket.Outcome;
import vn.dangvan.docket.Place;
import vn.dangvan.docket.Search;
import vn.dangvan.docket.Stage;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class SearchQueryTest {
    private static final Search EVERYTHING = new Search(null, null, null, null, null);

    @Test
    void nothing_asked_for_is_everything() {
        assertThat(SearchQuery.search(null, null, null, null, null)).isEqualTo(EVERYTHING);
        assertThat(SearchQuery.search(List.of(), "", " ", "", "")).isEqualTo(EVERYTHING);
    }

    @Test
    void every_word_narrows_it() {
        assertThat(
                        SearchQuery.search(
                                List.of("closed", "approved", "closed"),
                                "xa-an-binh",
                                "2026-11",
                                "on-time",
                                "2026-11-30_DV-2026-000123"))
                .isEqualTo(
                        new Search(
                                Set.of(Stage.APPROVED, Stage.CLOSED),
                                "xa-an-binh",
                                YearMonth.of(2026, 11),
                                Outcome.ON_TIME,
                                new Place(LocalDate.of(2026, 11, 30), "DV-2026-000123")));
    }

    @Test
    void words_there_are_not_are_refused() {
        assertThatThrownBy(() -> SearchQuery.search(List.of("open"), null, null, null, null))
                .isInstanceOfSatisfying(Problem.class, SearchQueryTest::assertUnknown);
        assertThatThrownBy(() -> SearchQuery.search(null, null, null, "ON_TIME", null))
                .isInstanceOfSatisfying(Problem.class, SearchQueryTest::assertUnknown);
    }

    private static void assertUnknown(Problem problem) {
        assertThat(problem.type()).isEqualTo(ProblemType.UNKNOWN_CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11/2026",
                "2026-13",
                "2026-1",
                "2026-11-01",
                "+999999999-12",
                "-2026-11",
                "x"
            })
    void what_is_no_month_is_refused(String month) {
        assertThatThrownBy(() -> SearchQuery.search(null, null, month, null, null))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.facts())
                                        .isEqualTo(
                                                Map.of("fields", Map.of("month", "unreadable"))));
    }
}
