package vn.dangvan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import vn.dangvan.api.Api;
import vn.dangvan.api.Demo;
import vn.dangvan.api.Past;

/** Whole procedures at the desk: whatever the law knows is done by hand, in a browser. */
class ProcedureJourney {
    private static final String LETTER =
            "{\"door\":\"named\",\"kind\":\"%s\",\"matter\":\"%s\",\"unit\":\"%s\","
                    + "\"story\":\"Hồ sơ của tôi quá hẹn hai tuần, không ai trả lời.\","
                    + "\"respondents\":[],\"reporter\":{\"name\":\"Nguyễn Thị Ví Dụ\"},"
                    + "\"language\":\"vi\"}";

    private static JsonObject filed(String kind, String matter, String unit) {
        return Api.post("/api/v1/submissions", LETTER.formatted(kind, matter, unit)).json();
    }

    private static String inspector(String unit) {
        return "label:" + Demo.officers().get("thanhtra1." + unit);
    }

    /** From classifying to the leader's decision. */
    private static void settle(Desk desk, String unit, String kind, String matter, String number) {
        desk.take(
                "tiepnhan",
                number,
                "classify",
                "kind=" + kind,
                "matter=" + matter,
                "field=land",
                "unit=xa-binh-minh");
        if (kind.equals("denunciation")) {
            desk.take("tiepnhan", number, "verify-identity", "verified=yes");
        }
        desk.take("tiepnhan", number, "accept");
        desk.take("lanhdao", number, "assign", "inspector=" + inspector(unit));
        desk.take("thanhtra1", number, "examine", "text=Đã đối chiếu sổ theo dõi.");
    }

    @Test
    void a_complaint_is_settled_published_and_enforced_until_each_remedy_is_proved() {
        String number = filed("complaint", "delay", "xa-binh-minh").getString("number");
        try (Desk desk = new Desk("binh-minh")) {
            settle(desk, "binh-minh", "complaint", "delay", number);
            desk.take("thanhtra1", number, "conclude", "found=founded", "text=Đúng.");
            desk.take("lanhdao", number, "waive-dialogue", "reason=Hai bên đã thống nhất.");
            desk.take("lanhdao", number, "approve", "text=Trả kết quả và xin lỗi.");
            desk.take("lanhdao", number, "close");
            desk.take("lanhdao", number, "publish", "way=posting");
            desk.look("lanhdao", number).look("case-published");
            Past.move(number, 45);
            desk.take(
                    "lanhdao",
                    number,
                    "enforce",
                    "remedies=apology,decision-changed",
                    "text=Thi hành trong mười ngày.");
            desk.take("lanhdao", number, "remedy", "remedy=apology", "text=Đã xin lỗi.");
            Page page =
                    desk.open("lanhdao", "/desk/act?number=" + number + "&act=finish-enforcement")
                            .page();
            assertThat(page.locator("[id='way']")).hasCount(0);
            desk.take("lanhdao", number, "remedy", "remedy=decision-changed", "text=Đã sửa.");
            desk.take("lanhdao", number, "finish-enforcement");
            desk.look("lanhdao", number).look("case-enforced");
        }
    }

    @Test
    void a_denunciation_is_extended_suspended_resumed_concluded_and_handled() {
        String number = filed("denunciation", "harassment", "xa-binh-minh").getString("number");
        try (Desk desk = new Desk("tinh")) {
            settle(desk, "tinh", "denunciation", "harassment", number);
            desk.take("lanhdao", number, "notify-parties");
            desk.take("thanhtra1", number, "allege", "text=Đòi tiền ngoài quy định.");
            desk.take(
                    "lanhdao",
                    number,
                    "grade",
                    "grounds=several-places,several-people",
                    "reason=Nhiều nơi, nhiều người.");
            desk.take("lanhdao", number, "extend", "reason=Còn phải giám định.");
            desk.take(
                    "lanhdao",
                    number,
                    "suspend",
                    "ground=awaiting-expertise",
                    "reason=Chờ giám định.");
            desk.look("lanhdao", number).look("denunciation-suspended");
            desk.take("lanhdao", number, "send-order");
            desk.take("lanhdao", number, "resume", "reason=Đã có kết quả giám định.");
            desk.take("thanhtra1", number, "find", "allegation=1", "found=founded", "text=Có.");
            desk.take("thanhtra1", number, "conclude", "found=founded", "text=Đúng.");
            desk.take("lanhdao", number, "approve", "text=Kết luận nội dung tố cáo.");
            desk.take("lanhdao", number, "close");
            desk.take("lanhdao", number, "handle", "text=Khiển trách.");
            desk.take("lanhdao", number, "report-handling");
            desk.take("lanhdao", number, "publish", "way=portal");
            desk.look("lanhdao", number).look("denunciation-handled");
        }
    }

    @Test
    void who_is_not_content_complains_again_with_the_code_alone_and_the_unit_above_takes_it_up() {
        JsonObject receipt = filed("complaint", "delay", "xa-binh-minh");
        String number = receipt.getString("number");
        try (Desk desk = new Desk("binh-minh")) {
            settle(desk, "binh-minh", "complaint", "delay", number);
            desk.take("thanhtra1", number, "conclude", "found=unfounded", "text=Không đúng.");
            desk.take("lanhdao", number, "waive-dialogue", "reason=Đã trao đổi.");
            desk.take("lanhdao", number, "approve", "text=Giữ nguyên.");
            desk.take("lanhdao", number, "close");
        }
        String second = complainAgain(receipt.getString("returnCode"), number);
        try (Desk above = new Desk("tinh")) {
            settle(above, "tinh", "complaint", "delay", second);
            above.look("lanhdao", second).look("second-complaint");
        }
    }

    /** The number of the second complaint, made on a phone without any script. */
    private static String complainAgain(String code, String first) {
        try (Visit citizen = Visit.by(320, ColorScheme.LIGHT, false)) {
            Page page = citizen.open("/intake/track").page();
            page.fill("#code", code);
            page.click("#look");
            page.click("details.act:has(#say-appeal-text) summary");
            citizen.look("track-appeal-plain");
            page.fill("#say-appeal-text", "Tôi không đồng ý: sổ theo dõi đã bị sửa.");
            page.locator("details.act:has(#say-appeal-text) .btn").click();
            citizen.look("track-appealed-plain");
            assertThat(page.locator("h1")).not().containsText(first);
            return page.locator("h1").innerText().replaceAll("(?s).*(DV-\\d{4}-\\d+).*", "$1");
        }
    }
}
