package vn.dangvan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** An administrator looks at the calendar and announces a swap. */
class CalendarJourney {
    private static final String ADMINISTRATOR = "quantri.tinh";

    @Test
    void an_administrator_announces_a_swap_and_sees_due_days_follow() {
        try (Visit visit = Visit.atDesk().signIn(ADMINISTRATOR, "/desk")) {
            Page page = visit.page();
            page.locator(".rail a[href='/desk/calendar']").click();
            assertThat(page.locator("h1")).hasText("Lịch làm việc");
            visit.look("calendar");
            announce(page, "16/10/2028", "21/10/2028");
            assertThat(page.locator("main .good")).containsText("Đã công bố");
            assertThat(page.locator("#notices")).containsText("thứ Bảy 21/10/2028");
            assertThat(page.locator("main table")).containsText("16/10/2028");
            visit.look("calendar-announced");

            announce(page, "16/10/2028", "");
            assertThat(page.locator("main div[role=alert]")).containsText("Lịch đã như vậy rồi");
            announce(page, "16/13/2028", "");
            assertThat(page.locator("#off-fault")).isVisible();
            visit.look("calendar-refused");
        }
    }

    @Test
    void a_bad_line_of_a_pasted_file_is_named_and_what_was_pasted_stays() {
        try (Visit visit = Visit.atDesk().signIn(ADMINISTRATOR, "/desk/calendar?year=2028")) {
            Page page = visit.page();
            String file =
                    "date,name_vi,name_en,kind,certainty,source\n"
                            + "2028-10-23,Nghỉ,Off,holiday,published,QĐ thử\n"
                            + "2028-10-32,Nghỉ,Off,holiday,published,QĐ thử\n";
            page.fill("[id='paste:file']", file);
            page.locator("[id='paste'] .btn").click();
            assertThat(page.locator("main div[role=alert]")).containsText("Dòng 3");
            assertThat(page.locator("[id='paste:file']")).hasValue(file);
            visit.look("calendar-bad-line");
        }
    }

    @Test
    void the_calendar_looks_right_on_a_phone_and_in_the_dark() {
        try (Visit phone = Visit.by(320, ColorScheme.DARK, true)) {
            phone.signIn(ADMINISTRATOR, "/desk/calendar?year=2027").look("calendar-phone-dark");
            phone.open("/desk/calendar?year=2035&lang=en").look("calendar-phone-dark-english");
        }
        try (Visit desk = Visit.by(1440, ColorScheme.DARK, true)) {
            desk.signIn(ADMINISTRATOR, "/desk/calendar?year=2027&lang=en").look("calendar-dark");
        }
    }

    private static void announce(Page page, String off, String worked) {
        page.fill("[id='swap:off']", off);
        page.fill("[id='swap:worked']", worked);
        page.fill("[id='swap:decree']", "Quyết định thử, không có thật");
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() != 302,
                () -> page.locator("[id='swap'] .btn").click());
        page.waitForLoadState();
    }
}
