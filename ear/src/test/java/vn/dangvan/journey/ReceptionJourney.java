package vn.dangvan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.time.Today;

class ReceptionJourney {
    private static final String SUBJECT = "Đường thôn Giữa hỏng, kiến nghị sửa";

    private static LocalDate today() {
        return LocalDate.now(Clock.system(Today.ZONE));
    }

    private static String typed(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d/M/yyyy"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_keeps_a_turn_and_gives_it_back_with_and_without_scripts(boolean scripted) {
        String mark = scripted ? "script" : "plain";
        try (Visit visit = Visit.by(320, ColorScheme.LIGHT, scripted)) {
            Page page = visit.open("/reception").look("reception-" + mark).page();
            page.selectOption("#unit", "xa-binh-minh");
            page.click("form button");
            page.click("nav.months a[rel=next]");
            visit.look("reception-unit-" + mark);
            page.locator("a[href*='/reception/book']").first().click();
            page.click("#book");
            assertThat(page.locator("[role=alert]")).isVisible();
            visit.look("book-refused-" + mark);
            page.locator("[name=number]").first().check();
            page.check("#k-petition");
            page.fill("#subject", SUBJECT);
            page.fill("#persons", "2");
            visit.look("book-" + mark);
            page.click("#book");
            visit.look("booked-" + mark);
            String code = page.locator("#code").textContent().strip();
            assertThat(code.split("\\s+")).hasSize(8);
            come(visit, code, mark);
            page.click("#cancel");
            assertThat(page.locator("main")).containsText("Đã trả lại lượt");
            assertThat(visit.hasCookies()).as("cookies on a citizen's device").isFalse();
        }
    }

    private static void come(Visit visit, String code, String mark) {
        Page page = visit.open("/reception/turn").look("turn-form-" + mark).page();
        page.fill("#code", code.toUpperCase(Locale.ROOT).replace(' ', '-'));
        page.click("#look");
        assertThat(page.locator("main")).containsText(SUBJECT);
        visit.look("turn-" + mark);
    }

    @Test
    void nothing_typed_is_lost_by_the_other_language_and_sending_twice_keeps_one_turn() {
        try (Visit visit = Visit.by(1440, ColorScheme.DARK, true)) {
            Page page = visit.open("/reception?unit=xa-phu-son").page();
            page.click("nav.months a[rel=next]");
            page.locator("a[href*='/reception/book']").first().click();
            page.locator("[name=number]").last().check();
            page.check("#k-feedback");
            page.fill("#subject", SUBJECT);
            page.fill("#persons", "1");
            page.click("#speak");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("#subject")).hasValue(SUBJECT);
            visit.look("book-english");
            page.dblclick("#book");
            page.waitForLoadState();
            String code = page.locator("#code").textContent().strip();
            page.reload();
            assertThat(page.locator("#code")).containsText(code);
            page.click("#switch");
            assertThat(page.locator("html")).hasAttribute("lang", "vi");
            assertThat(page.locator("#code")).containsText(code);
            visit.look("booked-wide");
        }
    }

    @Test
    void a_unit_plans_posts_receives_and_answers() {
        String session = planned();
        try (Visit leader = Visit.atDesk().signIn("lanhdao.binh-minh", session)) {
            leader.look("session-planned");
            submit(leader.page(), "post");
            assertThat(leader.page().locator("main")).containsText("Đã niêm yết");
            leader.look("session-posted");
            leader.open("/desk/reception").look("desk-calendar");
        }
        try (Visit officer = Visit.atDesk().signIn("tiepnhan.binh-minh", session)) {
            Page page = officer.page();
            page.click("a[href*='/desk/turn?session=']");
            officer.look("hearing-empty");
            submit(page, "receive");
            officer.look("hearing-refused");
            page.fill("#name", "Lê Thị Ví Dụ");
            page.fill("#address", "Thôn Giữa");
            page.fill("#paper", "001200000001");
            page.fill("#summary", SUBJECT);
            page.check("[name=kind][value=petition]");
            page.fill("#persons", "1");
            page.check("[name=handling][value=accepted]");
            officer.look("hearing");
            submit(page, "receive");
            officer.look("session-receiving");
            page.locator("table a[href*='/desk/turn?id=']").first().click();
            officer.look("turn-received");
            page.check("[name=answerKind][value=accepted]");
            page.fill("#text", "Đã nhận, sẽ sửa trong quý này.");
            submit(page, "answer");
            assertThat(page.locator("main")).containsText("sẽ sửa trong quý này");
            officer.look("turn-answered");
            officer.open(session);
            submit(page, "hold");
            officer.look("session-held");
            officer.open("/desk/reception-book").look("desk-book");
        }
    }

    private static String planned() {
        try (Visit officer = Visit.atDesk().signIn("tiepnhan.binh-minh", "/desk/reception")) {
            Page page = officer.look("desk-calendar-officer").page();
            page.selectOption("[id='planning:host']", "head");
            page.fill("[id='planning:hostName']", "Trần Văn Thử Nghiệm, Chủ tịch");
            page.fill("[id='planning:day']", typed(today()));
            page.fill("[id='planning:place']", "Phòng tiếp công dân xã");
            page.selectOption("[id='planning:ground']", "urgent");
            submit(page, "planning");
            officer.look("session-waiting");
            return page.url().replaceFirst("^https?://[^/]+", "");
        }
    }

    @Test
    void the_desk_looks_right_on_a_phone_and_in_the_dark() {
        try (Visit phone = Visit.by(320, ColorScheme.DARK, true)) {
            phone.signIn("lanhdao.tinh", "/desk/reception").look("desk-calendar-phone-dark");
            phone.open("/desk/reception-book?lang=en").look("desk-book-phone-dark-english");
            phone.page().locator("body").isVisible();
            phone.open("/desk/reception?lang=en").page().locator("table.month a").first().click();
            phone.look("session-phone-dark-english");
        }
    }

    private static void submit(Page page, String form) {
        page.waitForResponse(
                answer ->
                        answer.request().isNavigationRequest()
                                && (answer.status() == 200 || answer.status() == 400),
                () -> page.locator("[id='" + form + "'] .btn").first().click());
        page.waitForLoadState();
    }
}
