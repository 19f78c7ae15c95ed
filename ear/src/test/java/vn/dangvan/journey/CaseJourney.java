package vn.dangvan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import vn.dangvan.api.Api;
import vn.dangvan.api.Cases;
import vn.dangvan.api.Demo;
import vn.dangvan.house.TestStack;

class CaseJourney {
    private static String filed() {
        String body =
                """
                {"door":"named","kind":"complaint","matter":"delay","unit":"xa-binh-minh",
                 "story":"Hồ sơ của tôi quá hẹn hai tuần.","reporter":{"name":"Trần Thị Ví Dụ"},"language":"vi"}""";
        return Api.post("/api/v1/submissions", body).json().getString("number");
    }

    @Test
    void officer_inspector_and_leader_sign_in_and_finish_a_case() {
        String number = filed();
        try (Visit officer = visit("tiepnhan.binh-minh", number)) {
            Page page = officer.look("case-received").page();
            page.selectOption("[id='classify:field']", "land");
            submit(page, "classify");
            officer.look("case-classified");
            submit(page, "accept");
            officer.look("case-accepted");
        }
        try (Visit leader = visit("lanhdao.binh-minh", number)) {
            Page page = leader.page();
            page.selectOption("[id='assign:inspector']", inspector(page));
            submit(page, "assign");
            leader.look("case-assigned");
        }
        try (Visit inspector = visit("thanhtra1.binh-minh", number)) {
            Page page = inspector.page();
            page.fill("[id='examine:finding']", "Đã kiểm tra sổ theo dõi, khớp với phản ánh.");
            submit(page, "examine");
            page.check(
                    "[name='conclude:found'][value='founded'], [name='conclude:found'][value='FOUNDED']");
            page.fill("[id='conclude:conclusion']", "Nội dung khiếu nại là đúng.");
            inspector.look("case-examined");
            submit(page, "conclude");
            inspector.look("case-concluded");
            page.click("a[href$='act=waive-dialogue']");
            inspector.look("act-waive-dialogue");
            page.fill("[id='way:reason']", "Hai bên đã thống nhất kết quả xác minh.");
            submit(page, "way");
            assertThat(page.locator("main")).containsText("Hai bên đã thống nhất");
        }
        try (Visit leader = visit("lanhdao.binh-minh", number)) {
            Page page = leader.page();
            page.fill(
                    "[id='approve:decision']",
                    "Trả kết quả trong ba ngày và xin lỗi bằng văn bản.");
            submit(page, "approve");
            submit(page, "close");
            leader.look("case-closed");
            leader.open("/desk/reporting").look("reporting");
            page.locator("table.heat td a").first().click();
            assertThat(page.locator("main")).containsText("DV-");
            leader.look("cases-behind-a-number");
        }
    }

    @Test
    void a_leader_suspends_grades_and_is_told_what_cannot_be_done_now() {
        String number = Cases.at("xa-binh-minh", "accepted");
        try (Visit leader = visit("lanhdao.binh-minh", number)) {
            Page page = leader.look("case-ways").page();
            page.click("a[href$='act=grade']");
            leader.look("act-grade");
            submit(page, "way");
            assertThat(page.locator(".error").first()).isVisible();
            page.check("[name='way:grounds'][value='several-places']");
            page.check("[name='way:grounds'][value='several-people']");
            page.fill("[id='way:reason']", "Nhiều nơi, nhiều người.");
            submit(page, "way");
            assertThat(page.locator("main")).containsText("Nhiều nơi, nhiều người.");
            page.click("a[href$='act=suspend']");
            page.selectOption("[id='way:ground']", "obstacle");
            page.fill("[id='way:reason']", "Bão lũ.");
            submit(page, "way");
            leader.look("case-suspended");
            leader.open("/desk/act?number=" + number + "&act=suspend").look("act-not-now");
            assertThat(page.locator("[id='way']")).hasCount(0);
        }
    }

    private static Visit visit(String account, String number) {
        return Visit.atDesk().signIn(account, "/desk/case?number=" + number);
    }

    private static Page.LocatorOptions text(String has) {
        return new Page.LocatorOptions().setHasText(has);
    }

    private static String inspector(Page page) {
        String wanted = Demo.officers().get("thanhtra1.binh-minh");
        return page.locator("[id='assign:inspector'] option", text(wanted))
                .first()
                .getAttribute("value");
    }

    private static void submit(Page page, String form) {
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() == 200,
                () -> page.locator("[id='" + form + "'] .btn").first().click());
        page.waitForLoadState();
    }

    @Test
    void signing_out_ends_the_sign_in_everywhere() {
        try (Visit leader = Visit.atDesk().signIn("lanhdao.tinh", "/desk")) {
            Page page = leader.page();
            leader.open("/desk/sign-out");
            page.navigate(TestStack.whole().url() + "/desk");
            assertThat(page.locator("#kc-login")).isVisible();
        }
    }

    @Test
    void a_desk_page_looks_right_on_a_phone_and_in_the_dark() {
        try (Visit phone = Visit.by(320, ColorScheme.DARK, true)) {
            phone.signIn("lanhdao.tinh", "/desk").look("desk-phone-dark");
            phone.open("/desk/docket?queue=open").look("queue-phone-dark");
            phone.open("/desk/reporting?lang=en").look("reporting-phone-dark-english");
            assertThat(phone.page().locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void what_one_may_not_see_does_not_exist() {
        String number = filed();
        try (Visit stranger = visit("lanhdao.dong-lac", number)) {
            String hidden = stranger.page().locator("main").textContent();
            stranger.open("/desk/case?number=DV-2026-999999");
            assertThat(stranger.page().locator("main").textContent())
                    .isEqualTo(hidden)
                    .doesNotContain("quá hẹn hai tuần");
            stranger.look("case-not-found");
        }
    }
}
