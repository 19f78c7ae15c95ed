package vn.dangvan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.problem.ProblemType.*;
import static vn.dangvan.procedure.CourseFixture.INSPECTOR;
import static vn.dangvan.procedure.CourseFixture.LEADER;
import static vn.dangvan.procedure.CourseFixture.anonymous;
import static vn.dangvan.procedure.CourseFixture.complaint;
import static vn.dangvan.procedure.CourseFixture.denunciation;
import static vn.dangvan.procedure.CourseFixture.discipline;
import static vn.dangvan.procedure.CourseFixture.petition;
import static vn.dangvan.procedure.Refusal.refused;

import org.junit.jupiter.api.Test;

/** Each condition refuses once and holds once. */
class ConditionTest {
    private static final String ALL = "grounds=violator-clear,evidence,verifiable";

    private static CourseFixture running() {
        return complaint("2026-07-15").classified().on("2026-07-24").did("accept", "assign");
    }

    private static CourseFixture accused() {
        CourseFixture it = denunciation("2026-06-29").classified();
        return it.act("verify-identity", "verified=yes").on("2026-07-06").did("accept", "assign");
    }

    @Test
    void a_denunciation_is_taken_up_from_somebody_and_information_checked_from_nobody() {
        CourseFixture it = denunciation("2026-06-29").classified();
        refused(IDENTITY_NOT_VERIFIED, it, "accept");
        refused(IDENTITY_KNOWN, it, "open-check", ALL);
        it.act("verify-identity", "verified=no");
        refused(IDENTITY_NOT_VERIFIED, it, "accept");
        it.act("verify-identity", "verified=yes");
        refused(IDENTITY_KNOWN, it, "open-check", ALL);
        it.did("accept");
        CourseFixture nobody = anonymous("2026-06-29").classified();
        refused(CONDITIONS_OPEN, nobody, "open-check", "grounds=evidence,verifiable");
        nobody.act("open-check", ALL);
    }

    @Test
    void several_signatories_say_who_speaks_for_them() {
        CourseFixture it = complaint("2026-07-15").classified();
        refused(ACT_NEEDED_FIRST, it, "name-representatives");
        it.act("count-signatories", "people=5");
        refused(REPRESENTATIVES_MISSING, it, "accept");
        refused(REPRESENTATIVES_WRONG, it, "name-representatives", "representatives=6");
        it.act("name-representatives", "representatives=2").did("accept");
    }

    @Test
    void the_check_is_widened_while_its_time_runs_and_once() {
        CourseFixture it = denunciation("2026-08-17");
        it.on("2026-08-25").did("widen-check");
        assertThat(it.due("denunciation.process")).isEqualTo("2026-08-28");
        refused(ACT_DONE_ALREADY, it, "widen-check");
        CourseFixture late = denunciation("2026-08-17").on("2026-08-26");
        refused(LIMIT_OVER, late, "widen-check");
    }

    @Test
    void a_case_is_called_complicated_before_its_time_is_over() {
        refused(LIMIT_OVER, running().on("2026-08-25"), "grade");
        CourseFixture it = running().on("2026-08-24").did("grade");
        assertThat(it.due("complaint.resolve1")).isEqualTo("2026-09-07");
    }

    @Test
    void an_extension_needs_a_grade_and_time_left_and_has_a_maximum() {
        CourseFixture it = accused();
        refused(ACT_NEEDED_FIRST, it, "extend");
        it.did("grade").on("2026-08-05").did("extend");
        refused(EXTENSION_BEYOND_MAXIMUM, it, "extend");
        refused(LIMIT_OVER, accused().did("grade").on("2026-08-06"), "extend");
    }

    @Test
    void what_is_especially_complicated_is_extended_twice() {
        CourseFixture it = denunciation("2026-03-26").classified().did("verify-identity");
        it.on("2026-03-27").did("accept");
        assertThat(it.due("denunciation.resolve")).isEqualTo("2026-04-28");
        it.act("grade", "grounds=several-places,foreign-element").on("2026-04-28").did("extend");
        assertThat(it.due("denunciation.resolve")).isEqualTo("2026-05-26");
        it.on("2026-05-26").did("extend");
        assertThat(it.due("denunciation.resolve")).isEqualTo("2026-06-25");
        refused(EXTENSION_BEYOND_MAXIMUM, it.on("2026-06-25"), "extend");
    }

    @Test
    void a_dialogue_is_announced_five_days_before_and_held_on_its_day() {
        CourseFixture it = running();
        refused(NOTICE_TOO_SHORT, it, "invite-dialogue", "day=2026-07-28");
        refused(NOTICE_TOO_SHORT, it, "invite-dialogue", "day=2026-06-15");
        refused(ACT_NEEDED_FIRST, it, "hold-dialogue");
        it.act("invite-dialogue", "day=2026-07-29").on("2026-07-28");
        refused(DAY_TO_COME, it, "hold-dialogue");
        it.did("examine", "conclude");
        refused(DIALOGUE_MISSING, it, "approve");
        it.on("2026-07-29").did("hold-dialogue", "approve");
    }

    @Test
    void four_eyes_see_a_decision() {
        CourseFixture it = running().did("examine").by(LEADER).did("conclude", "waive-dialogue");
        refused(FOUR_EYES_NEEDED, it, "approve");
        refused(FOUR_EYES_NEEDED, () -> it.by(INSPECTOR).act("approve"));
        it.did("send-back", "conclude");
        refused(FOUR_EYES_NEEDED, it, "approve");
        running().did("examine", "conclude", "waive-dialogue", "approve");
    }

    @Test
    void every_allegation_has_its_finding_and_the_whole_agrees() {
        CourseFixture it = accused().did("examine", "allege", "allege");
        refused(ALLEGATION_UNKNOWN, it, "find", "allegation=3");
        it.act("find", "allegation=1", "found=founded");
        refused(ALLEGATIONS_OPEN, it, "conclude");
        it.act("find", "allegation=2", "found=founded")
                .act("find", "allegation=2", "found=unfounded");
        refused(FINDING_DISAGREES, it, "conclude", "found=founded");
        it.act("conclude", "found=partly-founded");
    }

    @Test
    void an_urgent_measure_is_lifted_once_it_was_ordered() {
        CourseFixture it = running();
        refused(ACT_NEEDED_FIRST, it, "lift-measure");
        it.did("urgent-measure");
        refused(MEASURE_RUNNING, it, "urgent-measure");
        it.did("lift-measure");
        refused(MEASURE_MISSING, it, "lift-measure");
        it.did("urgent-measure", "lift-measure");
    }

    @Test
    void a_withdrawal_ends_a_case_only_where_there_is_one() {
        refused(WITHDRAWAL_MISSING, petition("2026-09-18"), "terminate");
        petition("2026-09-18").did("withdraw", "terminate");
        refused(WITHDRAWAL_MISSING, running(), "terminate", "ground=withdrawn");
        running().act("terminate", "ground=court");
        CourseFixture part = running().act("record-withdrawal", "whole=no");
        refused(WITHDRAWAL_MISSING, part, "terminate", "ground=withdrawn");
        part.act("record-withdrawal", "whole=yes").act("terminate", "ground=withdrawn");
    }

    @Test
    void what_was_taken_back_whole_is_terminated_and_not_decided() {
        CourseFixture it = running().did("assign", "examine", "conclude", "waive-dialogue");
        refused(CASE_WITHDRAWN, it.act("record-withdrawal", "whole=yes"), "approve");
        it.act("terminate", "ground=withdrawn");
        CourseFixture part = running().did("assign", "examine", "conclude", "waive-dialogue");
        part.act("record-withdrawal", "whole=no").did("approve");
    }

    @Test
    void whoever_is_not_competent_says_who_is() {
        CourseFixture it = denunciation("2026-06-29").classified();
        refused(INPUT_INVALID, it, "refuse", "ground=not-competent");
        denunciation("2026-06-29").act("refuse", "ground=form");
        it.act("refuse", "ground=not-competent", "body=Sở Tư pháp tỉnh Mẫu");
    }

    @Test
    void what_was_found_wrong_is_put_right_once_it_holds() {
        CourseFixture it = running().did("examine").act("conclude", "found=unfounded");
        it.did("waive-dialogue", "approve").on("2026-09-28");
        refused(NOTHING_TO_ENFORCE, it, "enforce");
        assertThat(it.steps()).contains("complaint.effect1").doesNotContain("complaint.enforce");
        CourseFixture right = running().did("examine", "conclude", "waive-dialogue", "approve");
        right.did("close");
        refused(NOT_IN_EFFECT, right.on("2026-08-23"), "enforce");
        right.on("2026-08-24").act("enforce", "remedies=apology,money-returned");
        refused(REMEDY_UNKNOWN, right, "remedy", "remedy=land-returned");
        right.act("remedy", "remedy=apology");
        refused(REMEDY_UNKNOWN, right, "remedy", "remedy=apology");
        refused(REMEDIES_OPEN, right, "finish-enforcement");
        right.act("remedy", "remedy=money-returned").did("finish-enforcement");
    }

    @Test
    void whoever_was_late_apologises() {
        refused(NOT_LATE, running().on("2026-08-24"), "apologise");
        running().on("2026-08-25").did("apologise");
    }

    @Test
    void protection_is_asked_for_given_and_ended() {
        CourseFixture it = accused();
        refused(ACT_NEEDED_FIRST, it, "protect");
        it.did("ask-protection");
        refused(PROTECTION_ASKED_ALREADY, it, "ask-protection");
        it.did("refuse-protection");
        refused(PROTECTION_NOT_ASKED, it, "protect");
        it.did("ask-protection", "protect");
        refused(PROTECTION_NOT_ASKED, it, "refuse-protection");
        it.did("end-protection");
        refused(NOT_PROTECTED, it, "end-protection");
    }

    @Test
    void a_suspended_case_stands_still_and_only_then_goes_on() {
        CourseFixture it = running();
        refused(NOT_SUSPENDED, it, "resume");
        it.did("suspend");
        refused(CASE_SUSPENDED, it, "suspend");
        refused(CASE_SUSPENDED, it, "examine");
        it.did("resume").did("suspend").did("resume").did("examine");
    }

    @Test
    void a_complaint_against_discipline_has_its_dialogue() {
        CourseFixture it = discipline(1, "2026-07-15").classified().did("accept", "assign");
        it.did("examine", "conclude");
        refused(DIALOGUE_MISSING, it, "approve");
    }
}
