package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.casework.CaseView;
import vn.dangvan.casework.Casework;
import vn.dangvan.casework.Dossier;
import vn.dangvan.docket.Finding;
import vn.dangvan.docket.Outcome;
import vn.dangvan.docket.Register;
import vn.dangvan.docket.Search;
import vn.dangvan.docket.Stage;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.procedure.Answers;
import vn.dangvan.reporting.Figures;
import vn.dangvan.reporting.Tally;
import vn.dangvan.triage.Triage;

/** The whole life of a case through the use cases, and what the ledger keeps of it. */
@ExtendWith({Running.class, ArquillianExtension.class})
class CaseworkIT {
    private static final String CHANGED = ProblemType.CHANGED_MEANWHILE.slug();
    private static final String WRONG_STAGE = ProblemType.WRONG_STAGE.slug();
    private static final String INVALID = ProblemType.INPUT_INVALID.slug();

    @Inject Life life;
    @Inject Tables tables;
    @Inject Triage triage;
    @Inject Casework casework;
    @Inject Dossier dossier;
    @Inject Register register;
    @Inject Figures figures;
    @Inject Clock clock;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(CaseworkIT.class);
    }

    @Test
    void the_reader_finds_what_officers_wrote_and_who_wrote_it() {
        String number = life.at(Stage.APPROVED);
        CaseView view = Life.LEADER.see(() -> dossier.read(number));
        assertThat(view.account().story()).isEqualTo(Letters.STORY);
        assertThat(view.sheets("examine"))
                .extracting(sheet -> sheet.text("text"), CaseView.Sheet::officer)
                .containsExactly(tuple("Đã xem sổ.", tables.officer(Life.INSPECTOR)));
        assertThat(view.last("conclude")).isEqualTo("Phản ánh đúng.");
        assertThat(view.last("approve")).isEqualTo("Khắc phục ngay.");
        assertThat(view.card().found()).isEqualTo(Finding.FOUNDED);
    }

    @Test
    void who_saw_an_older_version_is_told_so_and_changes_nothing() {
        String number = life.at(Stage.ACCEPTED);
        life.assign(number, 2, Life.INSPECTOR);
        assertThat(Refusal.of(() -> life.assign(number, 2, As.otherInspector(Life.OFFICE))))
                .isEqualTo(CHANGED);
        assertThat(Refusal.of(() -> life.assign(number, 4, Life.INSPECTOR))).isEqualTo(CHANGED);
        assertThat(entries(number)).hasSize(4);
        assertThat(card(number)).isEqualTo("ASSIGNED 3");
    }

    @Test
    void of_many_acts_at_the_same_moment_one_wins_and_the_others_are_told() {
        String number = life.at(Stage.ACCEPTED);
        As other = As.otherInspector(Life.OFFICE);
        List<String> outcomes =
                Together.all(
                        6,
                        i ->
                                Refusal.of(
                                        () ->
                                                life.assign(
                                                        number,
                                                        2,
                                                        i % 2 == 0 ? Life.INSPECTOR : other)));
        List<String> expected = new ArrayList<>(Collections.nCopies(5, CHANGED));
        expected.add(Refusal.NONE);
        assertThat(outcomes).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(entries(number)).hasSize(4);
        assertThat(card(number)).isEqualTo("ASSIGNED 3");
    }

    @Test
    void a_leader_decides_only_in_the_order_of_the_procedure() {
        for (Stage stage : Stage.values()) {
            String number = life.at(stage);
            int seen = life.version(number);
            List<Map<String, Object>> before = entries(number);
            refusedUnless(
                    stage.allows(Stage.ASSIGNED), () -> life.assign(number, seen, Life.INSPECTOR));
            refusedUnless(
                    stage.allows(Stage.APPROVED),
                    () -> Life.LEADER.act(() -> casework.approve(number, seen, "Sớm quá.")));
            refusedUnless(
                    stage.allows(Stage.CLOSED),
                    () -> Life.LEADER.act(() -> casework.close(number, seen)));
            assertThat(entries(number)).hasSameSizeAs(before);
            assertThat(card(number)).isEqualTo(stage + " " + seen);
        }
    }

    @Test
    void a_conclusion_needs_a_finding_on_file() {
        String number = life.at(Stage.ASSIGNED);
        assertThat(Refusal.of(() -> conclude(number, 3, Finding.UNFOUNDED, "Không có gì.")))
                .isEqualTo(WRONG_STAGE);
        assertThat(entries(number)).hasSize(4);
    }

    @Test
    void after_the_conclusion_nothing_is_found_any_more() {
        String number = life.at(Stage.CONCLUDED);
        assertThat(Refusal.of(() -> examine(number, 5, "Thêm."))).isEqualTo(WRONG_STAGE);
        assertThat(Refusal.of(() -> conclude(number, 5, Finding.UNFOUNDED, "Khác.")))
                .isEqualTo(WRONG_STAGE);
    }

    @Test
    void what_must_be_written_is_written() {
        String number = life.at(Stage.EXAMINED);
        assertThat(Refusal.of(() -> examine(number, 4, " \n "))).isEqualTo(INVALID);
        assertThat(Refusal.of(() -> conclude(number, 4, null, "Đúng."))).isEqualTo(INVALID);
        assertThat(Refusal.of(() -> conclude(number, 4, Finding.FOUNDED, null))).isEqualTo(INVALID);
        assertThat(Refusal.of(() -> examine(number, 4, "x".repeat(Answers.MOST_TEXT + 1))))
                .isEqualTo(INVALID);
        assertThat(entries(number)).hasSize(5);
    }

    @Test
    void a_case_goes_only_to_an_inspector_of_the_unit() {
        String number = life.at(Stage.ACCEPTED);
        for (As nobody : List.of(As.inspector("an-binh"), Life.INTAKE, Life.LEADER)) {
            assertThat(Refusal.of(() -> life.assign(number, 2, nobody)))
                    .isEqualTo(ProblemType.UNKNOWN_CODE.slug());
        }
        assertThat(entries(number)).hasSize(3);
    }

    @Test
    void figures_are_what_a_recount_of_the_register_gives() {
        life.at(Stage.APPROVED);
        String recount =
                "select concat_ws(' ', counted_month, count(*), count(*) filter"
                        + " (where decided_on <= resolve_due)) from docket"
                        + " where settler = ? and decided_on is not null group by counted_month";
        String tally = "select concat_ws(' ', month, settled, on_time) from tally where unit = ?";
        assertThat(tables.words(tally, Life.UNIT))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(tables.words(recount, Life.UNIT));
    }

    @Test
    void a_decision_counts_once_and_every_figure_leads_to_its_cases() {
        life.at(Stage.APPROVED);
        Map<String, Object> before = thisMonth();
        life.at(Stage.CLOSED);
        Map<String, Object> after = thisMonth();
        assertThat(number(after, "settled")).isEqualTo(number(before, "settled") + 1);
        assertThat(number(after, "on_time")).isEqualTo(number(before, "on_time") + 1);
        for (Tally tally : Life.LEADER.see(figures::onTime).tallies()) {
            assertThat(counted(tally, Outcome.COUNTED)).isEqualTo(tally.counted());
            assertThat(counted(tally, Outcome.ON_TIME)).isEqualTo(tally.onTime());
            assertThat(counted(tally, Outcome.LATE)).isEqualTo(tally.late());
        }
    }

    private void refusedUnless(boolean allowed, Runnable act) {
        if (!allowed) {
            assertThat(Refusal.of(act)).isEqualTo(WRONG_STAGE);
        }
    }

    private void examine(String number, int seen, String text) {
        Life.INSPECTOR.act(() -> casework.examine(number, seen, text));
    }

    private void conclude(String number, int seen, Finding found, String text) {
        Life.INSPECTOR.act(() -> casework.conclude(number, seen, found, text));
    }

    private int counted(Tally tally, Outcome outcome) {
        Search search = new Search(null, tally.unit(), tally.month(), outcome, null);
        return Life.LEADER.see(() -> register.count(search));
    }

    private Map<String, Object> thisMonth() {
        return tables.rows(
                        "select settled, on_time from tally where unit = ? and month = ?",
                        Life.UNIT,
                        LocalDate.now(clock).withDayOfMonth(1))
                .get(0);
    }

    private List<Map<String, Object>> entries(String number) {
        return tables.entries(tables.id(number));
    }

    private String card(String number) {
        return tables.words("select stage || ' ' || version from docket where number = ?", number)
                .get(0);
    }

    private static int number(Map<String, Object> row, String column) {
        return ((Number) row.get(column)).intValue();
    }
}
