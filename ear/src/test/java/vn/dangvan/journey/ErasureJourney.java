package vn.dangvan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import vn.dangvan.api.Api;
import vn.dangvan.api.Cases;
import vn.dangvan.api.Filing;

/** A leader proposes to erase a letter, a custodian confirms, and its reporter is told. */
class ErasureJourney {
    private static final String UNIT = "xa-dong-lac";
    private static final String LEADER = Cases.account("lanhdao", UNIT);
    private static final String CUSTODIAN = "giukhoa1.tinh";

    @Test
    void one_proposes_another_confirms_and_everybody_is_told_what_is_left() {
        JsonObject filed = letter();
        String number = filed.getString("number");
        String path = "/desk/erasure?number=" + number;
        try (Visit leader = Visit.atDesk().signIn(LEADER, "/desk/case?number=" + number)) {
            Page page = leader.page();
            page.locator("a[href='" + path + "']").click();
            assertThat(page.locator("main")).containsText("Ngày lưu giữ cuối cùng");
            page.fill("[id='court:reference']", "Nguyễn Thị Ví Dụ");
            send(page, "court");
            assertThat(page.locator("#reference-error")).isVisible();
            leader.look("erasure-refused");
            page.fill("[id='court:reference']", "05/2026/HC-ST");
            send(page, "court");
            assertThat(page.locator("main .good")).containsText("Đã đề nghị xóa");
            assertThat(page.locator("[id='confirm']")).hasCount(0);
            leader.look("erasure-proposed");
        }
        try (Visit custodian = Visit.atDesk().signIn(CUSTODIAN, "/desk")) {
            Page page = custodian.page();
            page.locator(".rail a[href='/desk/erasure']").click();
            custodian.look("erasure-waiting");
            page.locator("main table a[href='" + path + "']").click();
            custodian.look("erasure-confirm");
            send(page, "confirm");
            assertThat(page.locator("main .good")).containsText("Đã xóa nội dung");
            custodian.look("erasure-done");
        }
        try (Visit leader = Visit.by(320, ColorScheme.DARK, true)) {
            leader.signIn(LEADER, path).look("erasure-phone-dark");
            leader.open("/desk/erasure?lang=en").look("erasure-phone-dark-english");
            leader.open("/desk/case?number=" + number + "&lang=vi");
            assertThat(leader.page().locator("main")).containsText("05/2026/HC-ST");
            leader.look("erasure-case");
        }
        try (Visit reporter = Visit.back(filed.getString("returnCode"))) {
            assertThat(reporter.page().locator("main")).containsText("đã được xóa");
            assertThat(reporter.page().locator("main")).containsText("05/2026/HC-ST");
            reporter.look("erasure-reporter");
        }
    }

    private static JsonObject letter() {
        JsonObject filed = Api.post("/api/v1/submissions", Filing.complaint(UNIT)).json();
        String path = Cases.path(filed.getString("number"));
        Api.act(
                Cases.account("tiepnhan", UNIT),
                path + "/acts/file",
                Cases.etag(path, UNIT),
                "{\"ground\":\"copy\",\"reason\":\"Bản sao.\"}");
        return filed;
    }

    private static void send(Page page, String form) {
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() != 302,
                () -> page.locator("[id='" + form + "'] .btn").click());
        page.waitForLoadState();
    }
}
