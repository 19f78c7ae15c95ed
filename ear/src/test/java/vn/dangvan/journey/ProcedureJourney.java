package vn.dangvan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import vn.dangvan.api.Matter;
import vn.dangvan.api.Past;

/** Whole procedures at the desk: whatever the law knows is done by hand, in a browser. */
class ProcedureJourney {
    private static final String UNIT = "xa-binh-minh";
    private static final String EXPERTISE = "Cần đợi kết quả giám định bổ sung, giám định lại";

    @Test
    void a_complaint_is_settled_published_and_enforced_until_each_remedy_is_proved() {
        String number = Matter.filed("named", "complaint", "delay", UNIT).number();
        try (Desk desk = new Desk("binh-minh")) {
            desk.examined("complaint", "delay", number);
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
        Matter one = Matter.filed("named", "denunciation", "harassment", UNIT);
        String number = one.number();
        try (Desk desk = new Desk("tinh")) {
            desk.examined("denunciation", "harassment", number);
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
            Page page = desk.look("lanhdao", number).look("denunciation-suspended").page();
            assertThat(page.locator("main")).containsText(EXPERTISE);
            try (Visit reporter = Visit.back(one.returnCode())) {
                reporter.look("track-suspended-plain");
                assertThat(reporter.page().locator(".told").first()).containsText(EXPERTISE);
            }
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
    void who_is_not_content_complains_again_with_the_code_alone_and_the_unit_above_settles_it() {
        Matter first = Matter.filed("named", "complaint", "delay", UNIT);
        try (Desk desk = new Desk("binh-minh")) {
            desk.examined("complaint", "delay", first.number());
            heldUp(desk, first.number());
            decided(desk, first.number());
        }
        String second = complainAgain(first);
        try (Desk above = new Desk("tinh")) {
            above.examined("complaint", "delay", second);
            above.look("lanhdao", second).look("second-complaint");
            decidedAgain(above, second);
            Past.move(second, 45);
            enforced(above, second);
        }
    }

    /** Graded as complicated, which gives it more days, and suspended for a while. */
    private static void heldUp(Desk desk, String number) {
        String grounds = "grounds=several-places,several-people";
        desk.take("lanhdao", number, "grade", grounds, "reason=Nhiều nơi, nhiều người.");
        desk.take("lanhdao", number, "suspend", "ground=obstacle", "reason=Bão lũ.");
        desk.take("lanhdao", number, "send-order");
        desk.take("lanhdao", number, "resume", "reason=Nước đã rút.");
        desk.take("lanhdao", number, "send-order");
    }

    private static void decided(Desk desk, String number) {
        desk.take("thanhtra1", number, "conclude", "found=unfounded", "text=Không đúng.");
        desk.take("lanhdao", number, "waive-dialogue", "reason=Đã trao đổi.");
        desk.take("lanhdao", number, "approve", "text=Giữ nguyên.");
        desk.take("lanhdao", number, "close");
    }

    /** The second time with a dialogue, which nobody may leave out. */
    private static void decidedAgain(Desk above, String number) {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(20);
        above.take("lanhdao", number, "invite-dialogue", "day=" + day, "text=Mời hai bên.");
        Past.move(number, 20);
        above.take("lanhdao", number, "hold-dialogue", "absent=no", "text=Đã đối thoại.");
        above.take("thanhtra1", number, "conclude", "found=founded", "text=Đúng.");
        above.take("lanhdao", number, "approve", "outcome=changed", "text=Sửa quyết định.");
        above.take("lanhdao", number, "close");
        above.look("lanhdao", number).look("second-complaint-decided");
    }

    private static void enforced(Desk above, String number) {
        String text = "text=Thi hành trong mười ngày.";
        above.take("lanhdao", number, "enforce", "remedies=decision-changed", text);
        above.take("lanhdao", number, "remedy", "remedy=decision-changed", "text=Đã sửa.");
        above.take("lanhdao", number, "finish-enforcement");
        above.look("lanhdao", number).look("second-complaint-enforced");
    }

    /** The number of the second complaint, made on a phone without any script. */
    private static String complainAgain(Matter first) {
        try (Visit citizen = Visit.back(first.returnCode())) {
            Page page = citizen.page();
            page.click("details.act:has(#say-appeal-text) summary");
            citizen.look("track-appeal-plain");
            page.fill("#say-appeal-text", "Tôi không đồng ý: sổ theo dõi đã bị sửa.");
            page.locator("details.act:has(#say-appeal-text) .btn").click();
            citizen.look("track-appealed-plain");
            assertThat(page.locator("h1")).not().containsText(first.number());
            return page.locator("h1").innerText().replaceAll("(?s).*(DV-\\d{4}-\\d+).*", "$1");
        }
    }
}
