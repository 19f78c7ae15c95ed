package vn.dangvan.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dangvan.docket.DocketFixture.ACCEPT;
import static vn.dangvan.docket.DocketFixture.DAY;
import static vn.dangvan.docket.DocketFixture.INSPECTOR;
import static vn.dangvan.docket.DocketFixture.RESOLVE;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
                .isEqualTo(new Days(DAY, null, null, null, null, null, null, ACCEPT));
        assertThat(docket.holder()).isNull();
        assertThat(docket.found()).isNull();
        assertThat(docket.acts()).isZero();
        assertThat(docket.version()).isZero();
    }

    @Test
    void the_first_line_of_a_letter_is_the_letter_s_own_and_the_next_follows_it() {
        Docket first = DocketFixture.at(Stage.CLOSED);
        assertThat(first.origin()).isEqualTo(first.id());
        assertThat(first.previous()).isNull();
        assertThat(first.instance()).isEqualTo(1);

        LocalDate on = DAY.plusDays(60);
        Docket second =
                new Docket(
                        Opening.next(
                                first,
                                2,
                                "DV-2026-000124",
                                first.subject(),
                                "trung-uong",
                                on,
                                on.plusDays(9)));
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.origin()).isEqualTo(first.id());
        assertThat(second.previous()).isEqualTo(first.id());
        assertThat(second.instance()).isEqualTo(2);
        assertThat(second.stage()).isEqualTo(Stage.RECEIVED);
        assertThat(second.door()).isEqualTo(first.door());
        assertThat(second.language()).isEqualTo(first.language());
        assertThat(second.days()).isEqualTo(Days.received(on, on.plusDays(9)));
    }

    @Test
    void classifying_moves_it_to_the_unit_that_must_settle_it_and_the_first_limit_runs_on() {
        Docket docket = DocketFixture.at(Stage.CLASSIFIED);
        assertThat(docket.subject()).isEqualTo(DocketFixture.CLASSIFIED);
        assertThat(docket.settler()).isEqualTo("tinh");
        assertThat(docket.days().classifiedOn()).isEqualTo(DAY.plusDays(1));
        assertThat(docket.days().dueOn()).isEqualTo(ACCEPT);
        assertThat(docket.days().resolveDue()).isNull();
    }

    @Test
    void a_case_above_the_unit_complained_of_is_never_handed_down_to_it() {
        Docket docket = DocketFixture.at(Stage.CLASSIFIED);
        assertUnitConcerned(() -> docket.classify(DocketFixture.CLASSIFIED, "xa-an-binh"));
        assertUnitConcerned(() -> docket.transfer("xa-an-binh"));
        assertThat(docket.settler()).isEqualTo("tinh");
    }

    private static void assertUnitConcerned(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.type())
                                        .isEqualTo(ProblemType.UNIT_CONCERNED_WOULD_SETTLE));
    }

    @Test
    void a_complaint_that_names_the_wrong_office_may_go_to_the_right_one() {
        Docket docket = DocketFixture.received();
        Subject elsewhere = new Subject(Kind.COMPLAINT, "delay", "land", "xa-phu-son");
        docket.classify(elsewhere, "xa-phu-son");
        assertThat(docket.settler()).isEqualTo("xa-phu-son");
        docket.transfer("tinh");
        assertThat(docket.settler()).isEqualTo("tinh");
        assertThat(docket.subject()).isEqualTo(elsewhere);
    }

    @Test
    void a_letter_on_a_running_case_belongs_to_it_until_it_turns_out_not_to() {
        Docket docket = DocketFixture.at(Stage.CLASSIFIED);
        UUID running = new UUID(0, 7);
        docket.mergeInto(running);
        assertThat(docket.mergedInto()).isEqualTo(running);
        docket.mergeInto(null);
        assertThat(docket.mergedInto()).isNull();
    }

    @Test
    void the_reporter_learns_what_was_found_once_the_result_has_gone_out() {
        assertThat(DocketFixture.at(Stage.APPROVED).result()).isNull();
        assertThat(DocketFixture.at(Stage.CLOSED).result()).isEqualTo(Finding.PARTLY_FOUNDED);
    }

    @Test
    void a_case_examined_may_go_to_another_inspector() {
        Docket docket = DocketFixture.at(Stage.EXAMINED);
        assertThat(docket.holder()).isEqualTo(INSPECTOR);
        UUID other = new UUID(0, 12);
        docket.assign(other);
        docket.advance(Stage.ASSIGNED, docket.days());
        assertThat(docket.stage()).isEqualTo(Stage.ASSIGNED);
        assertThat(docket.holder()).isEqualTo(other);
        assertThat(docket.days().dueOn()).isEqualTo(RESOLVE);
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
                                RESOLVE,
                                DAY.plusDays(40),
                                DAY.plusDays(42),
                                null));
    }

    @Test
    void every_act_counts_even_one_that_leaves_the_case_where_it_is() {
        Docket docket = DocketFixture.at(Stage.ASSIGNED);
        int before = docket.acts();
        assertThat(before).isEqualTo(3);
        assertThat(docket.advance(null, docket.days())).isEqualTo(before + 1);
        assertThat(docket.advance(Stage.EXAMINED, docket.days())).isEqualTo(before + 2);
        assertThat(docket.acts()).isEqualTo(before + 2);
        assertThat(docket.stage()).isEqualTo(Stage.EXAMINED);
    }

    @Test
    void when_the_calendar_moves_only_what_is_still_due_moves_with_it() {
        Docket docket = DocketFixture.at(Stage.CONCLUDED);
        Days before = docket.days();
        docket.reckon(RESOLVE.plusDays(2), RESOLVE.plusDays(1));
        assertThat(docket.days().resolveDue()).isEqualTo(RESOLVE.plusDays(1));
        assertThat(docket.days().dueOn()).isEqualTo(RESOLVE.plusDays(2));
        docket.reckon(before.dueOn(), before.resolveDue());
        assertThat(docket.days()).isEqualTo(before);
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
                int acts = docket.acts();
                assertThatThrownBy(() -> DocketFixture.step(docket, to))
                        .isInstanceOfSatisfying(
                                Problem.class, problem -> assertWrongStage(problem, from, to));
                assertThat(docket.card()).isEqualTo(card);
                assertThat(docket.days()).isEqualTo(days);
                assertThat(docket.subject()).isEqualTo(subject);
                assertThat(docket.acts()).isEqualTo(acts);
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
                                1,
                                Door.NAMED,
                                Kind.COMPLAINT,
                                "delay",
                                "land",
                                "xa-an-binh",
                                "tinh",
                                Stage.CONCLUDED,
                                INSPECTOR,
                                DAY,
                                RESOLVE,
                                RESOLVE,
                                null,
                                Finding.PARTLY_FOUNDED,
                                0));
    }
}
