package vn.dangvan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.problem.ProblemType.*;
import static vn.dangvan.procedure.CourseFixture.complaint;
import static vn.dangvan.procedure.CourseFixture.denunciation;
import static vn.dangvan.procedure.CourseFixture.petition;
import static vn.dangvan.procedure.CourseFixture.secondComplaint;
import static vn.dangvan.procedure.Refusal.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvan.docket.Stage;

/** What happens to the days of a case that does not take the straight way. */
class TurnsTest {
    private static final String RESOLVE1 = "complaint.resolve1";
    private static final String SECOND = "complaint.second.limit";

    private static CourseFixture accepted() {
        return complaint("2026-07-15").classified().on("2026-07-24").did("accept", "assign");
    }

    private static CourseFixture overdue() {
        CourseFixture it = denunciation("2026-06-29").classified().did("verify-identity");
        return it.on("2026-07-06").did("accept", "notify-parties").on("2026-08-06");
    }

    /** Law on Complaints, Art. 28 and 37, counted from 2026-09-03. */
    @ParameterizedTest
    @CsvSource({
        "1, no,  no,  2026-10-05", "1, no,  yes, 2026-10-19", "1, yes, no,  2026-10-19",
        "1, yes, yes, 2026-11-02", "2, no,  no,  2026-10-19", "2, no,  yes, 2026-11-02",
        "2, yes, no,  2026-11-02", "2, yes, yes, 2026-11-12"
    })
    void hard_ways_and_hard_cases_have_more_time(
            int instance, String far, String hard, String due) {
        CourseFixture it = instance == 1 ? complaint("2026-09-03") : secondComplaint("2026-09-03");
        it.classified().act("accept", "remote=" + far);
        if (hard.equals("yes")) {
            it.did("grade");
        }
        assertThat(it.due("complaint.resolve" + instance)).isEqualTo(due);
    }

    @Test
    void before_july_2026_a_complaint_had_ten_days_and_no_suspension() {
        CourseFixture it = complaint("2026-06-25").classified();
        assertThat(it.due("complaint.accept")).isEqualTo("2026-07-09");
        assertThat(it.steps()).doesNotContain("letter.alarm");
        it.did("accept");
        refused(ACT_NOT_IN_LAW, it.on("2026-06-30"), "suspend");
        it.on("2026-07-01").did("suspend").on("2026-07-11").did("resume");
        assertThat(it.due(RESOLVE1)).as("25 July and ten days more").isEqualTo("2026-08-04");
        assertThat(complaint("2026-07-01").due("complaint.accept")).isEqualTo("2026-07-10");
    }

    @Test
    void a_letter_nobody_took_up_alarms_after_forty_five_days() {
        CourseFixture it = petition("2026-07-15");
        assertThat(it.on("2026-08-29").state("letter.alarm")).isEqualTo(CaseClock.State.SOON);
        assertThat(it.on("2026-08-30").state("letter.alarm")).isEqualTo(CaseClock.State.LATE);
    }

    @Test
    void a_suspension_after_the_limit_changes_nothing() {
        CourseFixture it = accepted().on("2026-08-25").did("suspend");
        assertThat(it.state(RESOLVE1)).isEqualTo(CaseClock.State.LATE);
        assertThat(it.days().resolveDue()).isEqualTo("2026-08-24");
        assertThat(it.on("2026-09-10").did("resume").due(RESOLVE1)).isEqualTo("2026-08-24");
    }

    @Test
    void a_case_terminated_while_suspended_is_settled_and_in_time() {
        CourseFixture it = accepted().on("2026-08-20").did("suspend").on("2026-09-10");
        it.act("terminate", "ground=object-gone");
        assertThat(it.days().decidedOn()).isEqualTo("2026-09-10");
        assertThat(it.days().resolveDue()).as("23 August and 21 days").isEqualTo("2026-09-14");
        assertThat(it.state(RESOLVE1)).isEqualTo(CaseClock.State.DONE);
        assertThat(it.steps()).doesNotContain(SECOND);
    }

    @Test
    void a_letter_withdrawn_before_it_was_taken_up_ends_and_counts_nowhere() {
        CourseFixture asked = petition("2026-07-15").did("withdraw", "terminate");
        CourseFixture complained = complaint("2026-07-15").did("withdraw");
        complained.act("terminate", "ground=withdrawn").did("send-order");
        for (CourseFixture it : List.of(asked, complained)) {
            assertThat(it.days().decidedOn()).isNull();
            assertThat(it.days().resolveDue()).isNull();
            assertThat(it.days().dueOn()).isNull();
        }
    }

    @Test
    void the_way_to_the_unit_above_is_open_for_thirty_days_after_the_result() {
        CourseFixture it = accepted().did("examine", "conclude", "waive-dialogue").on("2026-08-20");
        refused(APPEAL_NOT_OPEN, it.did("approve"), "appeal");
        it.on("2026-09-04").did("close");
        assertThat(it.on("2026-10-05").clock(SECOND).open()).isTrue();
        refused(APPEAL_NOT_OPEN, it.on("2026-10-06"), "appeal");
        it.on("2026-10-05").did("appeal");
        refused(ACT_DONE_ALREADY, it, "appeal");
    }

    @Test
    void in_remote_areas_for_forty_five() {
        CourseFixture it = complaint("2026-07-10").classified().act("accept", "remote=yes");
        it.did("assign", "examine", "conclude", "waive-dialogue", "approve").on("2026-08-10");
        assertThat(it.did("close").due(SECOND)).isEqualTo("2026-09-24");
        it.on("2026-09-24").did("appeal");
    }

    @Test
    void and_for_thirty_after_the_first_limit_ran_out_undecided() {
        refused(APPEAL_NOT_OPEN, accepted().on("2026-08-24"), "appeal");
        refused(APPEAL_NOT_OPEN, accepted().on("2026-09-24"), "appeal");
        accepted().on("2026-09-23").did("appeal");
        CourseFixture it = accepted().on("2026-08-25").did("appeal");
        assertThat(it.clock(SECOND).doneOn()).isEqualTo("2026-08-25");
        assertThat(it.days().resolveDue()).isEqualTo("2026-08-24");
        assertThat(it.days().decidedOn()).as("the first office is late").isNull();
        it.did("examine", "conclude", "waive-dialogue").on("2026-09-03").did("approve");
        it.on("2026-09-04").did("close");
        assertThat(it.clock(SECOND).doneOn()).isEqualTo("2026-08-25");
        assertThat(it.clock(SECOND).from()).isEqualTo("2026-08-24");
        assertThat(it.steps()).doesNotContain("complaint.effect1", "complaint.enforce");
    }

    @Test
    void a_late_decision_opens_the_way_again_when_it_is_sent() {
        CourseFixture it = accepted().did("examine", "conclude", "waive-dialogue");
        it.on("2026-09-03").did("approve");
        assertThat(it.due(SECOND)).isEqualTo("2026-09-23");
        it.on("2026-09-30").did("close");
        assertThat(it.due(SECOND)).isEqualTo("2026-10-30");
    }

    @Test
    void the_unit_above_takes_over_what_is_overdue_once_it_has_demanded_a_report() {
        CourseFixture it = overdue();
        refused(LIMIT_RUNNING, overdue().on("2026-08-05"), "report-delay");
        refused(LIMIT_RUNNING, overdue().on("2026-08-05"), "demand-report");
        refused(ACT_NEEDED_FIRST, it, "take-over");
        it.did("report-delay");
        assertThat(it.due("denunciation.overdue.request")).isEqualTo("2026-08-13");
        it.on("2026-08-10").did("demand-report");
        assertThat(it.due("denunciation.overdue.report")).isEqualTo("2026-08-17");
        it.did("take-over");
        assertThat(it.course().stage()).isEqualTo(Stage.TAKEN_OVER);
        assertThat(it.days().resolveDue()).isEqualTo("2026-08-05");
        assertThat(it.days().decidedOn()).as("never decided there, so late").isNull();
        assertThat(it.days().dueOn()).isNull();
    }

    @Test
    void a_letter_that_comes_back_has_its_first_limit_again() {
        CourseFixture it = complaint("2026-07-15").classified().on("2026-07-20").did("guide");
        assertThat(it.days().dueOn()).isNull();
        it.on("2026-08-24").did("take-back");
        assertThat(it.due("complaint.accept")).isEqualTo("2026-09-07");
        assertThat(it.clock("complaint.accept").open()).isTrue();
    }

    @Test
    void a_merger_undone_never_stopped_the_clock() {
        CourseFixture it = complaint("2026-07-15").classified().on("2026-07-20").did("merge");
        assertThat(it.clock("complaint.accept").open()).isFalse();
        it.on("2026-07-22").did("unmerge");
        assertThat(it.clock("complaint.accept").open()).isTrue();
        assertThat(it.days().dueOn()).isEqualTo("2026-07-24");
    }
}
