package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/**
 * One case of each kind from the letter to its end, by the API alone, and its clocks on the way.
 */
class ActsApiIT {
    private static final String UNIT = "xa-an-binh";
    private static final String DESK = "tiepnhan.an-binh";
    private static final String INSPECTOR = "thanhtra1.an-binh";
    private static final String LEADER = "lanhdao.an-binh";
    private static final String DESK_ABOVE = "tiepnhan.tinh";
    private static final String INSPECTOR_ABOVE = "thanhtra1.tinh";
    private static final String LEADER_ABOVE = "lanhdao.tinh";
    private static final String REASON = "reason=Có lý do.";
    private static final String TEXT = "text=Đã ghi.";

    @Test
    void a_complaint_is_suspended_settled_published_and_enforced() {
        Matter one = Matter.filed("named", "complaint", "delay", UNIT);
        assertThat(one.clocks())
                .containsOnlyKeys("complaint.accept", "letter.alarm")
                .containsEntry("complaint.accept", "running");
        one.accepted(DESK, "complaint", "delay", UNIT);
        assertThat(one.clocks())
                .containsEntry("complaint.accept", "done")
                .containsEntry("letter.alarm", "done")
                .containsEntry("complaint.resolve1", "running");
        one.assigned(LEADER, UNIT);

        LocalDate due = one.due("complaint.resolve1");
        one.act(LEADER, "suspend", "ground=obstacle", REASON);
        assertThat(one.clocks())
                .containsEntry("complaint.resolve1", "paused")
                .containsEntry("complaint.suspend.send", "running");
        assertThat(one.line().getString("suspendedSince")).isEqualTo(today().toString());
        one.refused("case-suspended", INSPECTOR, "examine", TEXT);
        one.act(LEADER, "send-order");
        assertThat(one.clocks()).containsEntry("complaint.suspend.send", "done");
        one.later(10).act(LEADER, "resume", REASON);
        assertThat(one.clocks())
                .containsEntry("complaint.resolve1", "running")
                .containsEntry("complaint.suspend.send", "running");
        assertThat(one.line()).doesNotContainKey("suspendedSince");
        // Ten days passed in which the clock stood still; it rolls over days off.
        assertThat(one.due("complaint.resolve1")).isBetween(due, due.plusDays(4));
        one.act(LEADER, "send-order");

        one.concluded(INSPECTOR);
        one.refused("dialogue-missing", LEADER, "approve", TEXT);
        one.act(INSPECTOR, "waive-dialogue", REASON).act(LEADER, "approve", TEXT);
        assertThat(one.clocks())
                .containsEntry("complaint.resolve1", "done")
                .containsEntry("complaint.send1", "running")
                .containsEntry("complaint.publish", "running")
                .containsEntry("complaint.effect1", "running");
        assertThat(one.line()).doesNotContainKey("result");
        one.act(LEADER, "close").act(LEADER, "publish", "way=portal");
        assertThat(one.line().getString("result")).isEqualTo("founded");
        assertThat(one.clocks())
                .containsEntry("complaint.send1", "done")
                .containsEntry("complaint.publish", "done")
                .containsEntry("complaint.publish.keep", "running")
                .containsEntry("complaint.second.limit", "running");
        enforced(one, LEADER, "complaint.effect1", "complaint.enforce");
        assertThat(one.clocks()).containsEntry("complaint.second.limit", "passed");
    }

    @Test
    void a_second_complaint_is_settled_above_after_a_dialogue() {
        Matter first = Matter.filed("named", "complaint", "delay", UNIT);
        first.accepted(DESK, "complaint", "delay", UNIT);
        first.assigned(LEADER, UNIT);
        first.concluded(INSPECTOR);
        first.act(INSPECTOR, "waive-dialogue", REASON).act(LEADER, "approve", TEXT);
        first.act(LEADER, "close");
        Matter second = first.reported("appeal", TEXT);
        assertThat(first.clocks())
                .containsEntry("complaint.second.limit", "done")
                .containsEntry("complaint.effect1", "done");
        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(second.line().getInt("instance")).isEqualTo(2);
        assertThat(second.clocks()).containsEntry("complaint.accept2", "running");

        second.accepted(DESK_ABOVE, "complaint", "delay", UNIT);
        assertThat(second.clocks()).containsEntry("complaint.resolve2", "running");
        second.assigned(LEADER_ABOVE, "tinh");
        String soon = "day=" + today().plusDays(4);
        second.refused("notice-too-short", LEADER_ABOVE, "invite-dialogue", soon, TEXT);
        second.act(LEADER_ABOVE, "invite-dialogue", "day=" + today().plusDays(20), TEXT);
        second.refused("day-to-come", LEADER_ABOVE, "hold-dialogue", "absent=no", TEXT);
        second.later(20).act(LEADER_ABOVE, "hold-dialogue", "absent=yes", TEXT);
        second.concluded(INSPECTOR_ABOVE);
        second.act(LEADER_ABOVE, "approve", "outcome=changed", TEXT);
        assertThat(second.clocks())
                .containsEntry("complaint.resolve2", "done")
                .containsEntry("complaint.send2", "running")
                .containsEntry("complaint.effect2", "running")
                .doesNotContainKey("complaint.second.limit");
        second.act(LEADER_ABOVE, "close").act(LEADER_ABOVE, "publish", "way=posting");
        enforced(second, LEADER_ABOVE, "complaint.effect2", "complaint.enforce");
    }

    @Test
    void a_complaint_about_a_disciplinary_decision_has_limits_of_its_own() {
        Matter one = Matter.filed("named", "complaint", "disciplinary-decision", UNIT);
        assertThat(one.clocks()).containsEntry("discipline.accept", "running");
        one.accepted(DESK, "complaint", "disciplinary-decision", UNIT);
        LocalDate due = one.due("discipline.resolve");
        one.act(LEADER, "grade", "grounds=several-places", REASON);
        assertThat(one.due("discipline.resolve")).isAfterOrEqualTo(due.plusDays(12));
        one.assigned(LEADER, UNIT);
        one.refused("act-not-in-law", LEADER, "waive-dialogue", REASON);
        one.act(LEADER, "invite-dialogue", "day=" + today().plusDays(15), TEXT);
        one.later(15).act(INSPECTOR, "hold-dialogue", "absent=no", TEXT);
        one.concluded(INSPECTOR);
        one.act(LEADER, "approve", TEXT);
        assertThat(one.clocks())
                .containsEntry("discipline.resolve", "done")
                .containsEntry("discipline.send1", "running");
        one.act(LEADER, "close");
        assertThat(one.clocks())
                .containsEntry("discipline.second.limit", "running")
                .doesNotContainKey("complaint.second.limit");
        enforced(one, LEADER, "discipline.effect", "complaint.enforce");
    }

    @Test
    void a_complaint_that_is_taken_back_is_ended() {
        Matter one = Matter.filed("named", "complaint", "delay", UNIT);
        one.accepted(DESK, "complaint", "delay", UNIT);
        one.refused("withdrawal-missing", LEADER, "terminate", "ground=withdrawn", REASON);
        one.reported("withdraw", "reason=Đã được giải quyết.");
        one.act(LEADER, "terminate", "ground=withdrawn", REASON);
        assertThat(one.stage()).isEqualTo("terminated");
        assertThat(one.clocks())
                .containsEntry("complaint.resolve1", "done")
                .containsEntry("complaint.suspend.send", "running");
        one.act(LEADER, "send-order");
        assertThat(one.clocks()).containsEntry("complaint.suspend.send", "done");
    }

    /** What was decided takes effect, is not carried out in time, and is carried out after all. */
    private static void enforced(Matter one, String leader, String effect, String enforce) {
        one.refused("not-in-effect", leader, "enforce", "remedies=apology", TEXT);
        one.later(45);
        assertThat(one.clocks()).containsEntry(effect, "passed").containsEntry(enforce, "late");
        one.act(leader, "enforce", "remedies=apology,decision-changed", TEXT);
        assertThat(one.clocks()).containsEntry(enforce, "done-late");
        one.act(leader, "remedy", "remedy=apology", TEXT);
        one.refused("remedies-open", leader, "finish-enforcement");
        one.act(leader, "remedy", "remedy=decision-changed", TEXT);
        one.act(leader, "finish-enforcement");
        assertThat(one.stage()).isEqualTo("closed");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
