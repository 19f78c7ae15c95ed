package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Denunciations, with and without a name, petitions and feedback, to their end by the API alone.
 */
class LettersApiIT {
    private static final String UNIT = "xa-an-binh";
    private static final String DESK = "tiepnhan.an-binh";
    private static final String INSPECTOR = "thanhtra1.an-binh";
    private static final String LEADER = "lanhdao.an-binh";
    private static final String DESK_ABOVE = "tiepnhan.tinh";
    private static final String LEADER_ABOVE = "lanhdao.tinh";
    private static final String REASON = "reason=Có lý do.";
    private static final String TEXT = "text=Đã ghi.";

    /** About an office of the province, handed on to a commune, which has one more above it. */
    private static Matter denunciation(String door) {
        Matter one = Matter.filed(door, "denunciation", "harassment", "so-xd");
        return one.act(DESK_ABOVE, "transfer", "unit=" + UNIT, REASON);
    }

    @Test
    void a_denunciation_is_extended_suspended_concluded_handled_and_continued() {
        Matter one = denunciation("sealed");
        assertThat(one.clocks())
                .containsEntry("denunciation.transfer", "done")
                .containsEntry("denunciation.process", "running");
        one.accepted(DESK, "denunciation", "harassment", "so-xd");
        assertThat(one.clocks())
                .containsEntry("denunciation.process", "done")
                .containsEntry("letter.alarm", "done")
                .containsEntry("denunciation.notify", "running")
                .containsEntry("denunciation.resolve", "running");
        one.act(LEADER, "notify-parties");
        assertThat(one.clocks()).containsEntry("denunciation.notify", "done");

        LocalDate due = one.due("denunciation.resolve");
        one.refused("act-needed-first", LEADER, "extend", REASON);
        one.act(LEADER, "grade", "grounds=several-places,several-contents", REASON);
        one.act(LEADER, "extend", REASON).act(LEADER, "extend", REASON);
        one.refused("extension-beyond-maximum", LEADER, "extend", REASON);
        assertThat(one.due("denunciation.resolve")).isBetween(due.plusDays(56), due.plusDays(66));

        one.assigned(LEADER, UNIT).act(LEADER, "suspend", "ground=awaiting-expertise", REASON);
        assertThat(one.clocks())
                .containsEntry("denunciation.resolve", "paused")
                .containsEntry("denunciation.suspend.send", "running");
        one.act(LEADER, "send-order").act(LEADER, "resume", REASON).act(LEADER, "send-order");
        one.act(INSPECTOR, "allege", TEXT).act(INSPECTOR, "allege", TEXT);
        one.act(INSPECTOR, "find", "allegation=1", "found=founded", TEXT);
        one.refused("allegation-unknown", INSPECTOR, "find", "allegation=3", "found=founded", TEXT);
        one.act(INSPECTOR, "examine", TEXT);
        one.refused("allegations-open", INSPECTOR, "conclude", "found=founded", TEXT);
        one.act(INSPECTOR, "find", "allegation=2", "found=unfounded", TEXT);
        one.refused("finding-disagrees", INSPECTOR, "conclude", "found=founded", TEXT);
        one.act(INSPECTOR, "conclude", "found=partly-founded", TEXT);
        one.act(LEADER, "approve", TEXT);
        assertThat(one.clocks())
                .containsEntry("denunciation.resolve", "done")
                .containsEntry("denunciation.conclusion.send", "running")
                .containsEntry("denunciation.publish", "running")
                .containsEntry("denunciation.handle", "running");
        one.act(LEADER, "close").act(LEADER, "handle", TEXT).act(LEADER, "report-handling");
        one.act(LEADER, "publish", "way=posting");
        assertThat(one.clocks())
                .containsEntry("denunciation.conclusion.send", "done")
                .containsEntry("denunciation.handle", "done")
                .containsEntry("denunciation.handled.notice", "done")
                .containsEntry("denunciation.publish", "done")
                .containsEntry("denunciation.publish.keep", "running");

        Matter second = one.reported("continue", TEXT);
        assertThat(second.line().getString("settler")).isEqualTo("tinh");
        assertThat(second.clocks()).containsEntry("denunciation.continued.review", "running");
    }

    @Test
    void a_denunciation_nobody_settles_in_time_is_asked_about_and_taken_over() {
        Matter one = denunciation("named");
        one.accepted(DESK, "denunciation", "harassment", "so-xd");
        one.refused("limit-running", LEADER_ABOVE, "demand-report", TEXT);
        assertThat(one.reports(one.line().getInt("version"), "report-delay").problem())
                .isEqualTo("limit-running");
        one.later(40);
        assertThat(one.clocks()).containsEntry("denunciation.resolve", "late");
        one.reported("report-delay");
        assertThat(one.clocks()).containsEntry("denunciation.overdue.request", "running");
        one.act(LEADER_ABOVE, "demand-report", TEXT);
        assertThat(one.clocks())
                .containsEntry("denunciation.overdue.request", "done")
                .containsEntry("denunciation.overdue.report", "running");
        one.act(LEADER_ABOVE, "take-over", "ground=bias", REASON);
        assertThat(one.stage()).isEqualTo("taken-over");
        assertThat(one.clocks()).containsEntry("denunciation.resolve", "done-late");
        assertThat(one.lines()).hasSize(2);
        assertThat(one.lines().get(1).getString("settler")).isEqualTo("tinh");
    }

    @Test
    void what_nobody_stands_behind_is_checked_and_no_denunciation() {
        Matter one = denunciation("anonymous");
        one.act(DESK, "verify-identity", "verified=yes");
        one.refused("identity-not-verified", DESK, "accept");
        one.refused("conditions-open", DESK, "open-check", "grounds=evidence");
        one.act(DESK, "open-check", "grounds=violator-clear,evidence,verifiable");
        assertThat(one.stage()).isEqualTo("checking");
        assertThat(one.clocks())
                .containsEntry("letter.alarm", "done")
                .doesNotContainKeys("denunciation.resolve", "denunciation.notify");
        one.refused("act-not-in-law", LEADER, "notify-parties");
        one.assigned(LEADER, UNIT).concluded(INSPECTOR).act(LEADER, "approve", TEXT);
        one.act(LEADER, "handle", TEXT).act(LEADER, "close");
        assertThat(one.stage()).isEqualTo("closed");
    }

    @Test
    void a_petition_is_answered() {
        Matter one = Matter.filed("named", "petition", "procedure-suggestion", UNIT);
        assertThat(one.clocks())
                .containsOnlyKeys("letter.process", "letter.alarm")
                .containsEntry("letter.process", "running");
        one.accepted(DESK, "petition", "procedure-suggestion", UNIT);
        assertThat(one.clocks())
                .containsEntry("letter.process", "done")
                .containsEntry("petition.answer", "running");
        one.refused("act-not-in-law", LEADER, "suspend", "ground=obstacle", REASON);
        one.act(LEADER, "recommend", "body=Bộ Nội vụ", TEXT);
        one.assigned(LEADER, UNIT).concluded(INSPECTOR);
        one.later(50).act(LEADER, "approve", TEXT);
        assertThat(one.clocks()).containsEntry("petition.answer", "done-late");
        one.act(LEADER, "apologise", TEXT).act(LEADER, "close");
        assertThat(one.stage()).isEqualTo("closed");
    }

    @Test
    void feedback_without_a_name_is_answered_too() {
        Matter one = Matter.filed("anonymous", "feedback", "delay", UNIT);
        assertThat(one.clocks()).containsKeys("letter.process", "feedback.transfer");
        one.accepted(DESK, "feedback", "delay", UNIT);
        assertThat(one.clocks()).containsEntry("feedback.transfer", "done");
        one.assigned(LEADER, UNIT).concluded(INSPECTOR).act(LEADER, "approve", TEXT);
        one.refused("not-late", LEADER, "apologise", TEXT);
        one.act(LEADER, "close");
        assertThat(one.clocks()).containsEntry("petition.answer", "done");
        assertThat(one.line().getString("result")).isEqualTo("founded");
    }
}
