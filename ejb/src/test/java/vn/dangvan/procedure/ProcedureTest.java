package vn.dangvan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.procedure.CourseFixture.anonymous;
import static vn.dangvan.procedure.CourseFixture.complaint;
import static vn.dangvan.procedure.CourseFixture.denunciation;
import static vn.dangvan.procedure.CourseFixture.discipline;
import static vn.dangvan.procedure.CourseFixture.feedback;
import static vn.dangvan.procedure.CourseFixture.petition;
import static vn.dangvan.procedure.CourseFixture.secondComplaint;
import static vn.dangvan.procedure.Refusal.refused;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dangvan.docket.Stage;
import vn.dangvan.problem.ProblemType;

/** A whole life for each kind of case, its days counted by hand on a wall calendar. */
class ProcedureTest {
    private static final String RESOLVE1 = "complaint.resolve1";
    private static final String RESOLVE = "denunciation.resolve";

    @Test
    void the_life_of_a_first_complaint() {
        CourseFixture it = complaint("2026-07-15");
        assertThat(it.due("complaint.accept")).isEqualTo("2026-07-24");
        assertThat(it.due("letter.alarm")).isEqualTo("2026-08-29");
        it.on("2026-07-16").classified().on("2026-07-24").did("accept");
        assertThat(it.state("complaint.accept")).isEqualTo(CaseClock.State.DONE);
        assertThat(it.state("letter.alarm")).isEqualTo(CaseClock.State.DONE);
        assertThat(it.due(RESOLVE1)).isEqualTo("2026-08-24");
        it.on("2026-07-27").did("assign").on("2026-08-03").did("suspend");
        assertThat(it.state(RESOLVE1)).isEqualTo(CaseClock.State.PAUSED);
        assertThat(it.days().resolveDue()).isNull();
        assertThat(it.due("complaint.suspend.send")).isEqualTo("2026-08-06");
        assertThat(it.days().dueOn()).isEqualTo("2026-08-06");
        it.on("2026-08-05").did("send-order");
        assertThat(it.days().dueOn()).as("nothing runs but the pause").isNull();
        it.on("2026-08-17").did("resume");
        assertThat(it.due(RESOLVE1)).isEqualTo("2026-09-07");
        assertThat(it.due("complaint.suspend.send")).isEqualTo("2026-08-20");
        it.did("send-order");
        decidedAndSent(it);
        refused(ProblemType.NOT_IN_EFFECT, it.on("2026-09-27"), "enforce");
        it.on("2026-09-28").act("enforce", "remedies=money-returned,apology");
        it.on("2026-10-09").act("remedy", "remedy=apology").act("remedy", "remedy=money-returned");
        assertThat(it.did("finish-enforcement").days().dueOn()).isNull();
    }

    private static void decidedAndSent(CourseFixture it) {
        it.on("2026-08-18").did("examine");
        it.act("invite-dialogue", "day=2026-08-24").on("2026-08-24").did("hold-dialogue");
        it.on("2026-08-26").did("conclude").on("2026-08-28").did("approve");
        assertThat(it.days().decidedOn()).isEqualTo("2026-08-28");
        assertThat(it.days().resolveDue()).isEqualTo("2026-09-07");
        assertThat(it.due("complaint.send1")).isEqualTo("2026-09-07");
        assertThat(it.due("complaint.publish")).isEqualTo("2026-09-14");
        assertThat(it.due("complaint.effect1")).isEqualTo("2026-09-27");
        assertThat(it.days().dueOn()).isEqualTo("2026-09-07");
        it.on("2026-09-04").did("close").on("2026-09-10").did("publish");
        assertThat(it.due("complaint.second.limit")).isEqualTo("2026-10-05");
        assertThat(it.due("complaint.publish.keep")).isEqualTo("2026-09-25");
        assertThat(it.clock("complaint.enforce").from()).isEqualTo("2026-09-28");
        assertThat(it.due("complaint.enforce")).isEqualTo("2026-10-05");
    }

    @Test
    void the_life_of_a_second_complaint() {
        CourseFixture it = secondComplaint("2026-08-24").classified();
        assertThat(it.due("complaint.accept2")).isEqualTo("2026-09-07");
        it.on("2026-09-03").did("accept");
        assertThat(it.due("complaint.resolve2")).isEqualTo("2026-10-19");
        it.did("grade");
        assertThat(it.due("complaint.resolve2")).isEqualTo("2026-11-02");
        it.did("assign", "examine");
        refused(ProblemType.ACT_NOT_IN_LAW, it, "waive-dialogue");
        it.act("invite-dialogue", "day=2026-09-21").on("2026-09-21").did("hold-dialogue");
        it.did("conclude").on("2026-10-15").act("approve", "outcome=changed");
        assertThat(it.due("complaint.send2")).isEqualTo("2026-10-26");
        assertThat(it.due("complaint.effect2")).isEqualTo("2026-11-14");
        assertThat(it.due("complaint.enforce")).isEqualTo("2026-11-20");
        it.on("2026-10-20").did("close");
        refused(ProblemType.ACT_NOT_IN_LAW, it, "appeal");
        assertThat(it.steps()).doesNotContain("complaint.second.limit", "complaint.effect1");
    }

    @Test
    void the_life_of_a_complaint_against_discipline() {
        CourseFixture it = discipline(1, "2026-07-15").classified();
        assertThat(it.due("discipline.accept")).isEqualTo("2026-07-24");
        it.on("2026-07-24").did("accept");
        assertThat(it.due("discipline.resolve")).isEqualTo("2026-08-24");
        it.did("grade");
        assertThat(it.due("discipline.resolve")).isEqualTo("2026-09-07");
        it.did("assign", "examine", "conclude");
        refused(ProblemType.ACT_NOT_IN_LAW, it, "waive-dialogue");
        it.act("invite-dialogue", "day=2026-08-07").on("2026-08-07").did("hold-dialogue");
        it.on("2026-08-28").did("approve");
        assertThat(it.due("discipline.send1")).isEqualTo("2026-09-07");
        assertThat(it.due("discipline.effect")).isEqualTo("2026-09-27");
        assertThat(it.clock("complaint.enforce").from()).isEqualTo("2026-09-28");
        it.on("2026-09-04").did("close");
        assertThat(it.due("discipline.second.limit")).isEqualTo("2026-09-14");
        it.on("2026-09-14").did("appeal");
        assertThat(it.steps()).doesNotContain("complaint.enforce");
        assertThat(it.state("discipline.effect")).isEqualTo(CaseClock.State.DONE);
    }

    @Test
    void whoever_was_made_to_resign_has_thirty_days_for_a_second_complaint() {
        CourseFixture it = discipline(1, "2026-07-15").classified();
        it.act("accept", "dismissal=yes").did("assign", "examine", "conclude");
        it.act("invite-dialogue", "day=2026-08-07").on("2026-08-07").did("hold-dialogue");
        it.did("approve", "close");
        assertThat(it.due("discipline.second.limit")).isEqualTo("2026-09-07");
    }

    @Test
    void the_life_of_a_denunciation() {
        CourseFixture it = denunciation("2026-06-29").classified().did("verify-identity");
        assertThat(it.due("denunciation.process")).isEqualTo("2026-07-08");
        assertThat(it.due("denunciation.transfer")).isEqualTo("2026-07-06");
        it.on("2026-07-06").did("accept");
        assertThat(it.due("denunciation.notify")).isEqualTo("2026-07-13");
        assertThat(it.due(RESOLVE)).isEqualTo("2026-08-05");
        it.on("2026-07-10").did("notify-parties", "assign", "grade");
        assertThat(it.due(RESOLVE))
                .as("to call it complicated is no extension")
                .isEqualTo("2026-08-05");
        it.on("2026-08-05").did("extend");
        assertThat(it.due(RESOLVE)).isEqualTo("2026-09-04");
        it.on("2026-08-20").did("suspend");
        assertThat(it.due("denunciation.suspend.send")).isEqualTo("2026-08-26");
        it.on("2026-08-26").did("send-order").on("2026-09-10").did("resume");
        assertThat(it.due(RESOLVE)).isEqualTo("2026-09-25");
        assertThat(it.due("denunciation.suspend.send")).isEqualTo("2026-09-17");
        it.did("send-order", "examine", "allege", "find", "conclude")
                .on("2026-09-25")
                .did("approve");
        assertThat(it.state(RESOLVE)).isEqualTo(CaseClock.State.DONE);
        concluded(it);
    }

    private static void concluded(CourseFixture it) {
        assertThat(it.due("denunciation.conclusion.send")).isEqualTo("2026-10-02");
        assertThat(it.due("denunciation.publish")).isEqualTo("2026-10-06");
        assertThat(it.due("denunciation.handle")).isEqualTo("2026-10-06");
        it.on("2026-10-02").did("close", "publish").on("2026-10-06").did("handle");
        assertThat(it.due("denunciation.publish.keep")).isEqualTo("2026-10-17");
        assertThat(it.due("denunciation.handled.notice")).isEqualTo("2026-10-13");
        it.on("2026-10-13").did("report-handling");
        assertThat(it.days().dueOn()).isNull();
        it.did("continue");
    }

    @Test
    void a_continued_denunciation_is_looked_into_within_twenty_days() {
        CourseFixture it = CourseFixture.continued("2026-10-13");
        assertThat(it.due("denunciation.continued.review")).isEqualTo("2026-11-02");
        assertThat(it.steps()).doesNotContain("denunciation.process");
        it.classified().did("verify-identity", "accept");
        assertThat(it.due(RESOLVE)).isEqualTo("2026-11-12");
        refused(ProblemType.ACT_NOT_IN_LAW, it, "transfer");
    }

    @Test
    void the_life_of_what_somebody_unknown_reports() {
        CourseFixture it = anonymous("2026-08-17").classified();
        assertThat(it.due("denunciation.process")).isEqualTo("2026-08-25");
        refused(ProblemType.IDENTITY_NOT_VERIFIED, it, "accept");
        it.on("2026-08-25").act("open-check", "grounds=violator-clear,evidence,verifiable");
        assertThat(it.course().path()).isEqualTo(Path.INFORMATION);
        assertThat(it.state("denunciation.process")).isEqualTo(CaseClock.State.DONE);
        assertThat(it.days().dueOn()).isNull();
        refused(ProblemType.ACT_NOT_IN_LAW, it, "notify-parties");
        it.did("assign", "examine", "conclude", "approve", "handle", "close");
        assertThat(it.days().resolveDue()).isNull();
        assertThat(it.days().decidedOn()).isNull();
        assertThat(it.days().closedOn()).isEqualTo("2026-08-25");
        refused(ProblemType.ACT_NOT_IN_LAW, it, "publish");
        refused(ProblemType.ACT_NOT_IN_LAW, it, "continue");
    }

    @Test
    void the_life_of_a_petition() {
        CourseFixture it = petition("2026-09-18").classified();
        assertThat(it.due("letter.process")).isEqualTo("2026-10-02");
        it.on("2026-10-02").did("accept");
        assertThat(it.due("petition.answer")).isEqualTo("2026-11-02");
        it.did("assign", "examine", "conclude").on("2026-11-03").did("approve");
        assertThat(it.state("petition.answer")).isEqualTo(CaseClock.State.DONE_LATE);
        assertThat(it.days().decidedOn()).isAfter(it.days().resolveDue());
        it.did("apologise", "recommend", "close");
        assertThat(it.days().dueOn()).isNull();
    }

    @Test
    void the_life_of_feedback() {
        CourseFixture it = feedback("2026-09-18").classified();
        assertThat(it.due("feedback.transfer")).isEqualTo("2026-09-25");
        assertThat(it.days().dueOn()).as("advice binds nobody").isEqualTo("2026-10-02");
        it.did("transfer");
        assertThat(it.state("feedback.transfer")).isEqualTo(CaseClock.State.DONE);
        it.did("accept", "assign", "examine", "conclude", "approve", "close");
        assertThat(it.days().resolveDue()).isEqualTo("2026-10-19");
    }

    @Test
    void an_act_in_the_wrong_stage_or_twice_or_unheard_of_is_refused() {
        CourseFixture it = complaint("2026-07-15");
        refused(ProblemType.WRONG_STAGE, it, "accept");
        refused(ProblemType.WRONG_STAGE, it, "approve");
        refused(ProblemType.ACT_UNKNOWN, it, "abracadabra");
        it.classified().did("accept", "assign");
        refused(ProblemType.WRONG_STAGE, it, "accept");
        refused(ProblemType.WRONG_STAGE, it, "file");
        it.did("grade");
        refused(ProblemType.ACT_DONE_ALREADY, it, "grade");
    }

    @Test
    void after_it_ended_only_what_the_end_brings_can_be_done() {
        CourseFixture it = complaint("2026-07-15").classified().did("accept", "withdraw");
        it.act("terminate", "ground=withdrawn");
        for (String act :
                new String[] {"assign", "suspend", "terminate", "approve", "supplement"}) {
            refused(ProblemType.WRONG_STAGE, it, act);
        }
        assertThat(it.due("complaint.suspend.send")).isEqualTo("2026-07-20");
        it.did("send-order");
        assertThat(it.days().dueOn()).isNull();
    }

    @Test
    void only_an_act_of_the_same_procedure_and_capacity_is_offered_and_each_closed_one_says_why() {
        CourseFixture it = complaint("2026-07-15").classified();
        for (By by : By.values()) {
            for (Procedure.Way way :
                    CourseFixture.PROCEDURE.ways(it.course(), Set.of(by), null, it.today())) {
                assertThat(way.act().by()).contains(by);
                assertThat(way.act().paths()).contains(Path.COMPLAINT);
                assertThat(way.open()).isEqualTo(way.whyNot().isEmpty());
                assertThat(way.open() && !way.act().from().contains(Stage.CLASSIFIED)).isFalse();
            }
        }
    }
}
