package vn.dangvan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class DutyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final RuleBook book = RuleBook.read();
    private final LawInForce law = book.on(TODAY);

    @ParameterizedTest(name = "{1} on {0}: {2} per {3}")
    @CsvSource({
        "2026-06-30, commune-chair, 1, week",
        "2026-07-01, commune-chair, 2, month",
        "2026-06-30, district-chair, 2, month",
        "2026-07-01, province-chair, 1, month",
        "2026-07-01, agency-head, 1, month",
        "2026-07-01, service-unit-head, 1, month"
    })
    void a_leader_receives_citizens_as_often_as_the_law_of_the_day_says(
            LocalDate day, String title, int least, String per) {
        Duty.Minimum days = book.on(day).minimum("reception-days", title);

        assertThat(days.least()).isEqualTo(least);
        assertThat(days.per()).isEqualTo(per);
        assertThat(days.most()).isNull();
    }

    @Test
    void a_group_sends_one_or_two_and_a_large_one_up_to_five() {
        assertThat(law.minimum("group-representatives", "five-to-ten").most()).isEqualTo(2);
        assertThat(law.minimum("group-representatives", "more-than-ten").most()).isEqualTo(5);
        assertThat(law.minimum("complicated-criteria", "especially-complicated").least())
                .isEqualTo(2);
    }

    @Test
    void a_number_the_law_does_not_set_is_refused() {
        refused("tea-breaks", "any", ProblemType.UNKNOWN_CODE);
        refused("reception-days", "district-chair", ProblemType.CIRCUMSTANCE_UNKNOWN);
    }

    private void refused(String key, String circumstance, ProblemType type) {
        assertThatThrownBy(() -> law.minimum(key, circumstance))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(type));
    }

    @Test
    void the_days_of_a_period_are_those_of_its_time_limits() {
        assertThat(law.duties(Duty.Period.class)).hasSize(7);
        for (Duty.Period period : law.duties(Duty.Period.class)) {
            String steps = "report." + period.steps();
            String end = period.steps().equals("annual") ? ".window" : ".window.end";

            assertThat(date(steps + end)).isEqualTo(period.lastIn(2026));
            assertThat(date(steps + ".send.commune")).isEqualTo(period.sendCommune().atYear(2026));
            assertThat(date(steps + ".send.province"))
                    .isEqualTo(period.sendProvince().atYear(2026));
        }
    }

    private LocalDate date(String step) {
        TimeLimit limit = law.timeLimit(step, "", Reading.ANY);
        return LocalDate.of(2026, limit.unit().month(), limit.amount());
    }

    @Test
    void the_quarters_follow_each_other_and_the_longer_periods_begin_with_the_year() {
        Map<String, Duty.Period> periods =
                law.duties(Duty.Period.class).stream()
                        .collect(Collectors.toMap(Duty.Period::steps, Function.identity()));

        for (int quarter = 2; quarter <= 4; quarter++) {
            assertThat(periods.get("Q" + quarter).firstIn(2026))
                    .isEqualTo(periods.get("Q" + (quarter - 1)).lastIn(2026).plusDays(1));
        }
        for (String steps : List.of("Q1", "half-year", "nine-months", "annual")) {
            assertThat(periods.get(steps).firstIn(2026)).isEqualTo("2025-12-15");
            assertThat(periods.get(steps).outline()).isTrue();
        }
        assertThat(periods.get("annual").firstIn(2027))
                .isEqualTo(periods.get("annual").lastIn(2026).plusDays(1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "report-reception, 21",
        "report-letters, 25",
        "report-complaints, 23",
        "report-denunciations, 25",
        "report-enforcement, 31",
        "report-management, 17",
        "reception-03, 12"
    })
    void a_form_has_all_its_columns_in_order(String form, int columns) {
        assertThat(columns(form))
                .extracting(Duty.Column::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, columns).boxed().toList());
    }

    private List<Duty.Column> columns(String form) {
        return law.duties(Duty.Column.class).stream()
                .filter(column -> column.form().equals(form))
                .toList();
    }

    @Test
    void a_column_belongs_to_a_form_and_is_checked_against_columns_there_are() {
        Map<String, String> forms =
                law.forms().stream()
                        .filter(form -> form.procedure().equals("report"))
                        .collect(Collectors.toMap(Code.Form::number, Code.Form::code));
        for (Duty.Column column : law.duties(Duty.Column.class)) {
            assertThat(law.form(column.form())).isNotNull();
            for (Duty.Check check : column.checks()) {
                String form = check.form().isEmpty() ? column.form() : forms.get(check.form());
                assertThat(columns(form))
                        .as("%s", column)
                        .extracting(Duty.Column::number)
                        .containsAll(check.sum());
            }
        }
    }

    @Test
    void the_checks_are_those_of_the_circular() {
        assertThat(checks("report-letters", 3)).containsExactly("=4+23", "<=2");
        assertThat(checks("report-letters", 12)).containsExactly("=13+14", "=15+16+17+18");
        assertThat(checks("report-complaints", 1)).containsExactly("=02/XLD:6");
        assertThat(checks("report-enforcement", 1)).containsExactly(">=03/GQKN:7");
    }

    private List<String> checks(String form, int column) {
        return columns(form).get(column - 1).checks().stream().map(Duty.Check::toString).toList();
    }

    @Test
    void a_retention_no_law_sets_is_a_house_rule() {
        assertThat(retention(TODAY).basis()).isEqualTo(Basis.HOUSE_RULE);
        assertThat(retention(LocalDate.of(2020, 1, 1)).citation()).contains("07/2014");
    }

    private Duty.Retention retention(LocalDate day) {
        return book.on(day).duties(Duty.Retention.class).stream()
                .filter(row -> row.what().equals("letter-on-file"))
                .findFirst()
                .orElseThrow();
    }
}
