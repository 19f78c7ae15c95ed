package vn.dangvan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dangvan.api.Matter;

/** Petitions and feedback at the desk: answered, answered late, handed on and handed back. */
class PetitionJourney {
    private static final String UNIT = "xa-binh-minh";
    private static final String ANSWER = "Từ tháng sau trả kết quả tại nhà.";
    private static final String DEFECT = "Thủ tục đòi bản sao giấy tờ đã có trên hệ thống.";

    /** Nothing stops the clock of a petition, and nothing but the answer ends it. */
    @Test
    void what_the_law_foresees_for_complaints_alone_is_not_there() {
        String number = Matter.filed("named", "petition", "delay", UNIT).number();
        try (Desk desk = new Desk("binh-minh")) {
            Page page = desk.look("lanhdao", number).page();
            assertThat(page.locator("h1")).hasText(number);
            for (String act : List.of("suspend", "extend", "grade", "publish", "enforce")) {
                desk.look("lanhdao", number);
                assertThat(page.locator("a[href$='act=" + act + "']")).hasCount(0);
                desk.open("lanhdao", "/desk/act?number=" + number + "&act=" + act);
                assertThat(page.locator("h1")).hasText("Không tìm thấy");
            }
        }
    }

    @Test
    void a_petition_answered_too_late_is_answered_with_an_apology_and_its_sender_reads_both() {
        Matter one = Matter.filed("named", "petition", "procedure-suggestion", UNIT);
        String number = one.number();
        try (Desk desk = new Desk("binh-minh")) {
            desk.examined("petition", "procedure-suggestion", number);
            desk.look("lanhdao", number).look("petition-examined");
            desk.take("thanhtra1", number, "conclude", "found=founded", "text=Kiến nghị đúng.");
            one.later(50);
            desk.look("lanhdao", number).look("petition-late");
            desk.take("lanhdao", number, "approve", "text=" + ANSWER);
            desk.take("lanhdao", number, "apologise", "text=Xin lỗi vì trả lời chậm.");
            desk.take("lanhdao", number, "close");
            Page page = desk.look("lanhdao", number).look("petition-answered").page();
            assertThat(page.locator("main")).containsText(ANSWER);
            assertThat(page.locator("#act-title")).hasCount(0);
        }
        try (Visit sender = Visit.back(one.returnCode())) {
            sender.look("track-petition-plain");
            assertThat(sender.page().locator("main")).containsText(ANSWER);
            assertThat(sender.page().locator("main")).containsText("Xin lỗi vì trả lời chậm.");
        }
    }

    @Test
    void feedback_on_a_procedure_goes_on_to_whoever_can_mend_the_procedure() {
        Matter one = Matter.filed("anonymous", "feedback", "procedure-suggestion", UNIT);
        String number = one.number();
        try (Desk desk = new Desk("binh-minh")) {
            desk.examined("feedback", "procedure-suggestion", number);
            desk.take("lanhdao", number, "recommend", "body=Bộ Nội vụ", "text=" + DEFECT);
            recommended(desk, number);
            desk.take("thanhtra1", number, "conclude", "found=founded", "text=Phản ánh đúng.");
            desk.take("lanhdao", number, "approve", "text=" + ANSWER);
            desk.take("lanhdao", number, "close");
            desk.look("lanhdao", number).look("feedback-answered");
        }
        try (Visit sender = Visit.back(one.returnCode())) {
            sender.look("track-feedback-plain");
            assertThat(sender.page().locator("main")).containsText(ANSWER);
            assertThat(sender.page().locator("main")).not().containsText(DEFECT);
        }
    }

    /** The paper that asks for it. */
    private static void recommended(Desk desk, String number) {
        String form = "&form=recommendation-to-mend-procedure";
        Visit leader = desk.open("lanhdao", "/desk/paper?number=" + number + form);
        Page page = leader.page();
        page.fill("#receiver", "Bộ Nội vụ");
        page.fill("#defect", DEFECT);
        page.fill("#proposal", "Bỏ bản sao giấy tờ.");
        leader.look("paper-recommendation");
        page.click("[id='paper:issue']");
        assertThat(page.locator("#papers")).containsText("/UBND-TCD");
        leader.look("feedback-recommended");
    }

    @Test
    void a_letter_for_another_unit_is_handed_on_taken_up_and_answered_there() {
        Matter one = Matter.filed("named", "petition", "other", UNIT);
        String number = one.number();
        try (Desk here = new Desk("binh-minh");
                Desk there = new Desk("an-binh")) {
            here.take("tiepnhan", number, "transfer", "unit=xa-an-binh", "reason=Việc ở đó.");
            Visit sender = here.open("tiepnhan", "/desk/docket?queue=accept");
            assertThat(sender.page().locator("main")).not().containsText(number);
            here.open("tiepnhan", "/desk/case?number=" + number).look("transfer-gone");
            assertThat(sender.page().locator("h1")).hasText("Không tìm thấy");
            there.look("tiepnhan", number).look("transfer-arrived");
            there.examined("petition", "other", number);
            there.take("thanhtra1", number, "conclude", "found=founded", "text=Đúng.");
            there.take("lanhdao", number, "approve", "text=" + ANSWER);
            there.take("lanhdao", number, "close");
            there.look("lanhdao", number).look("transfer-answered");
        }
        try (Visit sender = Visit.back(one.returnCode())) {
            sender.look("track-transfer-plain");
            assertThat(sender.page().locator("main")).containsText("Xã An Bình");
        }
    }

    @Test
    void a_letter_handed_back_is_not_handed_on_a_second_time() {
        Matter one = Matter.filed("named", "feedback", "delay", UNIT);
        String number = one.number();
        try (Desk here = new Desk("binh-minh");
                Desk there = new Desk("an-binh")) {
            here.take("tiepnhan", number, "transfer", "unit=xa-an-binh", "reason=Việc ở đó.");
            there.take("tiepnhan", number, "return-transfer", "reason=Không phải việc ở đây.");
            Page page = here.look("tiepnhan", number).look("transfer-returned").page();
            assertThat(page.locator("main")).containsText("Không phải việc ở đây.");
            here.open("tiepnhan", "/desk/act?number=" + number + "&act=transfer");
            assertThat(page.locator("[id='way']")).hasCount(0);
            here.take("tiepnhan", number, "accept");
        }
    }
}
