package vn.dangvan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import vn.dangvan.api.Api;
import vn.dangvan.api.Cases;
import vn.dangvan.api.Filing;

/** People who type what nobody expects, or send forms that were tampered with. */
class ConfusedJourney {
    private static final String UNIT = "xa-binh-minh";
    private static final String LONG_WORD = "khôngcódấucách".repeat(15) + " <b>😀</b>";

    @Test
    void a_very_long_word_never_makes_a_page_scroll_sideways() {
        try (Visit phone = Visit.by(320, ColorScheme.LIGHT, true)) {
            Page page = phone.open("/reception?unit=" + UNIT).page();
            page.click("nav.months a[rel=next]");
            page.locator("a[href*='/reception/book']").first().click();
            page.locator("[name=number]").first().check();
            page.check("#k-petition");
            page.fill("#subject", LONG_WORD);
            page.fill("#persons", "1");
            page.click("#book");
            String code = page.locator("#code").textContent().strip();
            phone.open("/reception/turn");
            page.fill("#code", code);
            page.click("#look");
            assertThat(page.locator("main")).containsText("<b>😀</b>");
            phone.look("turn-long-word");
            page.click("#cancel");
        }
    }

    @Test
    void a_form_of_the_reporter_acts_on_the_case_it_names_or_on_none() {
        JsonObject filed = Api.post("/api/v1/submissions", Filing.complaint(UNIT)).json();
        try (Visit citizen = Visit.by(320, ColorScheme.LIGHT, true)) {
            Page page = citizen.open("/intake/track").page();
            page.fill("#code", filed.getString("returnCode"));
            page.click("#look");
            page.evaluate(
                    "document.querySelector('form:has([value=withdraw]) [name=number]').value = 'DV-1'");
            page.click("details.act:has([value=withdraw]) summary");
            page.locator("details.act:has([value=withdraw]) .btn").click();
            assertThat(page.locator("[role=alert]")).isVisible();
            assertThat(page.locator("[role=status]")).hasCount(0);
        }
    }

    @Test
    void an_act_at_the_desk_says_which_field_is_empty() {
        String number = Cases.at(UNIT, "accepted");
        try (Visit leader = Visit.atDesk()) {
            leader.signIn("lanhdao.binh-minh", "/desk/act?number=" + number + "&act=suspend");
            Page page = leader.page();
            page.locator("[id='way'] .btn").click();
            assertThat(page.locator("#messages [role=alert]")).containsText("Căn cứ tạm đình chỉ");
            assertThat(page.locator("[id='way:ground']")).hasAttribute("aria-invalid", "true");
            leader.look("act-empty");
        }
    }

    @Test
    void the_schedule_of_all_offices_leads_to_what_it_lists() {
        try (Visit visit = Visit.by(320, ColorScheme.DARK, true)) {
            Page page = visit.open("/reception").page();
            page.click("nav.months a[rel=next]");
            Object dead =
                    page.evaluate(
                            "[...document.querySelectorAll('table.month a[href]')]"
                                    + ".filter(a => !document.querySelector(a.getAttribute('href'))).length");
            assertEquals(0, dead);
            visit.look("schedule-all-dark");
        }
    }
}
