package vn.dangvan.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dangvan.docket.DocketFixture.ACCEPT;
import static vn.dangvan.docket.DocketFixture.DAY;
import static vn.dangvan.docket.DocketFixture.INSPECTOR;
import static vn.dangvan.docket.DocketFixture.RESOLVE;
import static vn.dangvan.docket.DocketFixture.SEND;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class DocketTest {
    @Test
    void a_case_that_has_just_come_in_is_due_to_be_accepted() {
        Docket docket = DocketFixture.received();
        assertThat(docket.stage()).isEqualTo(Stage.RECEIVED);
        assertThat(docket.days())
                .isEqualTo(new Days(DAY, null, null, null, null, null, null, ACCEPT.on()));
        assertThat(docket.holder()).isNull();
        assertThat(docket.found()).isNull();
        assertThat(docket.version()).isZero();
    }

    @Test
    void classifying_moves_it_to_the_unit_that_must_settle_it_and_the_first_limit_runs_on() {
        Docket docket = DocketFixture.at(Stage.CLASSIFIED);
        assertThat(docket.subject()).isEqualTo(DocketFixture.CLASSIFIED);
        assertThat(docket.settler()).isEqualTo("tinh");
        assertThat(docket.days().classifiedOn()).isEqualTo(DAY.plusDays(1));
        assertThat(docket.days().dueOn()).isEqualTo(ACCEPT.on());
        assertThat(docket.days().resolveDue()).isNull();
    }

    @Test
    void a_case_above_the_unit_complained_of_is_never_classified_down_to_it() {
        Docket docket = DocketFixture.at(Stage.CLASSIFIED);
        assertThatThrownBy(
                        () -> docket.classify(DocketFixture.CLASSIFIED, "xa-an-binh", DAY, ACCEPT))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.type())
                                        .isEqualTo(ProblemType.UNIT_CONCERNED_WOULD_SETTLE));
        assertThat(docket.settler()).isEqualTo("tinh");
    }

    @Test
    void a_complaint_that_names_the_wrong_office_may_go_to_the_right_one() {
        Docket docket = DocketFixture.received();
        Subject elsewhere = new Subject(Kind.COMPLAINT, "delay", "land", "xa-phu-son");
        docket.classify(elsewhere, "xa-phu-son", DAY, ACCEPT);
        assertThat(docket.settler()).isEqualTo("xa-phu-son");
    }

    @Test
    void the_reporter_learns_what_was_found_once_the_result_has_gone_out() {
        assertThat(DocketFixture.at(Stage.APPROVED).result()).isNull();
        assertThat(DocketFixture.at(Stage.CLOSED).result()).isEqualTo(Finding.PARTLY_FOUNDED);
    }

    @Test
    void accepting_sets_the_day_of_settlement_and_makes_it_the_next_due() {
        Days days = DocketFixture.at(Stage.ACCEPTED).days();
        assertThat(days.acceptedOn()).isEqualTo(DAY.plusDays(4));
        assertThat(days.resolveDue()).isEqualTo(RESOLVE.on());
        assertThat(days.dueOn()).isEqualTo(RESOLVE.on());
    }

    @Test
    void assigning_examining_and_concluding_move_no_due_day() {
        for (Stage stage : new Stage[] {Stage.ASSIGNED, Stage.EXAMINED, Stage.CONCLUDED}) {
            Docket docket = DocketFixture.at(stage);
            assertThat(docket.holder()).isEqualTo(INSPECTOR);
            assertThat(docket.days().assignedOn()).isEqualTo(DAY.plusDays(5));
            assertThat(docket.days().resolveDue()).isEqualTo(RESOLVE.on());
            assertThat(docket.days().dueOn()).isEqualTo(RESOLVE.on());
        }
        assertThat(DocketFixture.at(Stage.CONCLUDED).found()).isEqualTo(Finding.PARTLY_FOUNDED);
    }

    @Test
    void a_case_examined_may_go_to_another_inspector_and_keeps_its_limit() {
        Docket docket = DocketFixture.at(Stage.EXAMINED);
        UUID other = new UUID(0, 12);
        docket.assign(other, DAY.plusDays(20));
        assertThat(docket.stage()).isEqualTo(Stage.ASSIGNED);
        assertThat(docket.holder()).isEqualTo(other);
        assertThat(docket.days().assignedOn()).isEqualTo(DAY.plusDays(20));
        assertThat(docket.days().dueOn()).isEqualTo(RESOLVE.on());
    }

    @Test
    void deciding_settles_on_time_or_late_and_starts_the_limit_for_sending() {
        Days days = DocketFixture.at(Stage.APPROVED).days();
        assertThat(days.decidedOn()).isEqualTo(DAY.plusDays(40));
        assertThat(days.resolveDue()).isEqualTo(RESOLVE.on());
        assertThat(days.dueOn()).isEqualTo(SEND.on());
    }

    @Test
    void once_closed_nothing_is_due_and_every_day_is_kept() {
        assertThat(DocketFixture.at(Stage.CLOSED).days())
                .isEqualTo(
                        new Days(
                                DAY,
                                DAY.plusDays(1),
                                DAY.plusDays(4),
                                DAY.plusDays(5),
                                RESOLVE.on(),
                                DAY.plusDays(40),
                                DAY.plusDays(42),
                                null));
    }

    @Test
    void where_the_law_sets_no_limit_for_sending_nothing_is_due_after_the_decision() {
        Docket docket = DocketFixture.at(Stage.CONCLUDED);
        docket.approve(DAY.plusDays(30), Due.NONE);
        assertThat(docket.days().dueOn()).isNull();
        assertThat(docket.days().resolveDue()).isEqualTo(RESOLVE.on());
    }

    @ParameterizedTest
    @EnumSource
    void a_step_that_is_not_allowed_is_refused_and_changes_nothing(Stage from) {
        for (Stage to : Stage.values()) {
            if (to != Stage.RECEIVED && !from.allows(to)) {
                Docket docket = DocketFixture.at(from);
                CaseCard card = docket.card();
                Days days = docket.days();
                Subject subject = docket.subject();
                assertThatThrownBy(() -> DocketFixture.step(docket, to))
                        .isInstanceOfSatisfying(
                                Problem.class, problem -> assertWrongStage(problem, from, to));
                assertThat(docket.card()).isEqualTo(card);
                assertThat(docket.days()).isEqualTo(days);
                assertThat(docket.subject()).isEqualTo(subject);
            }
        }
    }

    private static void assertWrongStage(Problem problem, Stage from, Stage to) {
        assertThat(problem.type()).isEqualTo(ProblemType.WRONG_STAGE);
        assertThat(problem.facts()).isEqualTo(Map.of("stage", from.code(), "wanted", to.code()));
    }

    @Test
    void its_card_shows_codes_and_days_and_the_version() {
        assertThat(DocketFixture.at(Stage.CONCLUDED).card())
                .isEqualTo(
                        new CaseCard(
                                "DV-2026-000123",
                                Door.NAMED,
                                Kind.COMPLAINT,
                                "delay",
                                "land",
                                "xa-an-binh",
                                "tinh",
                                Stage.CONCLUDED,
                                INSPECTOR,
                                DAY,
                                RESOLVE.on(),
                                RESOLVE.on(),
                                null,
                                Finding.PARTLY_FOUNDED,
                                0));
    }
}
