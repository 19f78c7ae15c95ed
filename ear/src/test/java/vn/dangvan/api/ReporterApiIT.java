package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.api.Refusals.refused;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody does in their own case with nothing but the return code. */
class ReporterApiIT {
    private static final String UNIT = "xa-an-binh";
    private static final String TEXT = "text=Tôi gửi thêm giấy hẹn.";

    @Test
    void a_supplement_is_read_by_those_who_settle_the_case() {
        Matter mine = complaint();
        assertThat(open(mine))
                .containsExactly("supplement", "withdraw", "withdraw-part", "report-court");
        mine.reported("supplement", TEXT);
        JsonObject sheet =
                Api.get("tiepnhan.an-binh", Cases.path(mine.number()))
                        .json()
                        .getJsonArray("journal")
                        .getJsonObject(0);
        assertThat(sheet.getString("act")).isEqualTo("supplement");
        assertThat(sheet).doesNotContainKey("officer");
        assertThat(sheet.getJsonObject("texts").getString("text"))
                .isEqualTo("Tôi gửi thêm giấy hẹn.");
        assertThat(mine.line().toString()).doesNotContain("giấy hẹn");
    }

    @Test
    void a_complaint_is_taken_back_once() {
        Matter mine = complaint();
        mine.reported("withdraw");
        refused(mine.reports(1, "withdraw"), 409, "act-done-already");
        refused(mine.reports(1, "withdraw-part", TEXT), 409, "act-barred");
        assertThat(open(mine)).doesNotContain("withdraw", "withdraw-part");
    }

    @Test
    void a_second_complaint_waits_for_a_decision_or_for_the_end_of_its_limit() {
        Matter mine = complaint();
        refused(mine.reports(0, "appeal", TEXT), 409, "wrong-stage");
        mine.accepted("tiepnhan.an-binh", "complaint", "delay", UNIT);
        refused(mine.reports(2, "appeal", TEXT), 409, "appeal-not-open");
        mine.later(45);
        Matter second = mine.reported("appeal", TEXT);
        assertThat(second.line().getString("settler")).isEqualTo("tinh");
        assertThat(second.lines()).hasSize(2);
        refused(second.reports(0, "appeal", TEXT), 409, "act-not-in-law");
    }

    @Test
    void protection_is_asked_for_and_given_or_refused() {
        Matter mine = Matter.filed("sealed", "denunciation", "harassment", "so-xd");
        String leader = "lanhdao.tinh";
        mine.refused("act-needed-first", leader, "protect", "measures=secrecy", TEXT);
        mine.reported("ask-protection", TEXT);
        refused(mine.reports(1, "ask-protection", TEXT), 409, "protection-asked-already");
        mine.act(leader, "refuse-protection", "reason=Chưa đủ căn cứ.");
        mine.reported("ask-protection", TEXT);
        mine.act(leader, "protect", "measures=secrecy,safety", TEXT);
        refused(complaint().reports(0, "ask-protection", TEXT), 409, "act-not-in-law");
    }

    @Test
    void an_unknown_code_is_answered_as_it_is_everywhere() {
        Matter mine = complaint();
        String unknown = Api.post(Matter.TRACKING, "{\"returnCode\":\"một hai ba\"}").body();
        Matter wrong = new Matter(mine.number(), "một hai ba bốn năm sáu bảy tám");
        for (Api.Answer answer :
                List.of(
                        wrong.reports(0, "supplement", TEXT),
                        wrong.reports(7, "no-such-act"),
                        new Matter("DV-2026-000001", "").reports(0, "withdraw"),
                        Api.post(Matter.TRACKING + "/acts/withdraw", "{}"),
                        Api.post(Matter.TRACKING + "/acts/withdraw", ""))) {
            refused(answer, 404, "return-code-unknown");
            assertThat(answer.body()).isEqualTo(unknown);
        }
        assertThat(mine.line().getInt("version")).isZero();
    }

    @Test
    void a_case_of_another_letter_is_as_absent_as_one_there_is_not() {
        Matter mine = complaint();
        Matter other = complaint();
        Api.Answer theirs = new Matter(other.number(), mine.returnCode()).reports(0, "withdraw");
        Api.Answer none = new Matter("DV-2026-000001", mine.returnCode()).reports(0, "withdraw");
        refused(theirs, 404, "not-found");
        assertThat(theirs.body()).isEqualTo(none.body());
        assertThat(other.line().getInt("version")).isZero();
    }

    @Test
    void who_saw_another_version_is_told_so() {
        Matter mine = complaint();
        mine.reported("supplement", TEXT);
        for (int seen : new int[] {0, 2, -1}) {
            refused(mine.reports(seen, "withdraw"), 412, "changed-meanwhile");
        }
        assertThat(mine.line().getInt("version")).isOne();
    }

    @Test
    void an_act_of_officers_is_none_of_the_reporters() {
        Matter mine = complaint();
        for (String act : List.of("accept", "close", "file", "no-such-act", "%20")) {
            refused(mine.reports(0, act), 404, "act-unknown");
        }
        assertThat(Refusals.fields(mine.reports(0, "supplement")).getString("text"))
                .isEqualTo("empty");
        assertThat(Refusals.fields(mine.reports(0, "withdraw", "ground=court")))
                .containsKey("ground");
        assertThat(mine.line().getInt("version")).isZero();
    }

    private static Matter complaint() {
        return Matter.filed("named", "complaint", "delay", UNIT);
    }

    /** What the reporter may do now. */
    private static List<String> open(Matter matter) {
        return matter.line().getJsonArray("ways").getValuesAs(JsonObject.class).stream()
                .filter(way -> way.getJsonArray("whyNot").isEmpty())
                .map(way -> way.getString("act"))
                .toList();
    }
}
