package vn.dangvan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenJourney {
    private static final int MOST_BYTES = 60 * 1024;
    private static final int MOST_REQUESTS = 5;
    private static final String STORY = "Cán bộ đòi thêm tiền ngoài biên lai. Tôi rất lo. 🙏";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_files_and_comes_back_with_and_without_scripts(boolean scripted) {
        String mark = scripted ? "script" : "plain";
        try (Visit visit = Visit.by(320, ColorScheme.LIGHT, scripted)) {
            Page page = visit.open("/").look("home-" + mark).page();
            page.click("a[href$='/intake/door']");
            visit.look("door-" + mark);
            page.check("#door-sealed");
            page.click("#next");
            page.fill("[name=story]", STORY);
            visit.look("story-" + mark);
            page.click("#next");
            choose(page);
            visit.look("who-" + mark);
            page.click("#next");
            page.fill("[name='reporter.name']", "Nguyễn Thị Ví Dụ");
            visit.look("you-" + mark);
            page.click("#next");
            assertThat(page.locator("dl.summary")).containsText(STORY);
            visit.look("check-" + mark);
            page.click("#send");
            visit.look("receipt-" + mark);
            String number = page.locator(".number").textContent().strip();
            String code = page.locator("#code").textContent().strip();
            assertThat(code.split("\\s+")).hasSize(8);
            page.click("#forget");
            come(visit, code, number, mark);
            assertThat(visit.hasCookies()).as("cookies on a citizen's device").isFalse();
        }
    }

    private static void choose(Page page) {
        page.selectOption("#matter", "bribery-demand");
        page.check("[name=kind][value=denunciation]");
        page.selectOption("#unit", "xa-an-binh");
        page.fill("[name='respondents[0].position']", "Cán bộ một cửa");
    }

    private static void come(Visit visit, String code, String number, String mark) {
        Page page = visit.open("/intake/track").look("come-back-" + mark).page();
        page.fill("#code", code.toUpperCase(Locale.ROOT).replace(' ', '-'));
        page.click("#look");
        assertThat(page.locator("main")).containsText(number);
        assertThat(page.locator("main")).containsText(STORY);
        visit.look("track-" + mark);
        page.click("details.act:has([value=supplement]) summary");
        page.fill("#say-supplement-text", "Tôi có giấy hẹn trả kết quả.");
        visit.look("track-supplement-" + mark);
        page.click("details.act:has([value=supplement]) button");
        assertThat(page.locator("[role=status]")).isVisible();
        assertThat(page.locator("main")).containsText("Tôi có giấy hẹn trả kết quả.");
        visit.look("track-supplemented-" + mark);
    }

    @Test
    void nothing_typed_is_lost_by_an_error_by_going_back_or_by_the_other_language() {
        try (Visit visit = Visit.by(1440, ColorScheme.DARK, true)) {
            Page page = visit.open("/intake/door").page();
            page.check("#door-anonymous");
            page.click("#next");
            page.fill("[name=place]", "Bộ phận một cửa");
            page.click("#next");
            assertThat(page.locator("[role=alert]").first()).isVisible();
            assertThat(page.locator("[name=place]")).hasValue("Bộ phận một cửa");
            visit.look("story-refused");
            page.fill("[name=story]", STORY);
            page.click("#speak");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("[name=story]")).hasValue(STORY);
            visit.look("story-english");
            page.click("#next");
            choose(page);
            page.click("#next");
            assertThat(page.locator("dl.summary")).containsText(STORY);
            page.goBack();
            assertThat(page.locator("#matter")).hasValue("bribery-demand");
        }
    }

    @Test
    void sending_twice_files_once() {
        try (Visit visit = Visit.by(1440, ColorScheme.LIGHT, true)) {
            Page page = visit.open("/intake/door").page();
            page.check("#door-anonymous");
            page.click("#next");
            page.fill("[name=story]", STORY);
            page.click("#next");
            choose(page);
            page.click("#next");
            page.dblclick("#send");
            String number = page.locator(".number").textContent();
            page.goBack();
            page.reload();
            assertThat(page.locator(".number")).hasText(number);
        }
    }

    @Test
    void the_first_page_is_light() {
        try (Visit visit = Visit.by(320, ColorScheme.LIGHT, true)) {
            visit.open("/").page().waitForLoadState();
            List<Integer> sizes =
                    visit.requests().stream()
                            .filter(r -> !r.url().startsWith("data:"))
                            .map(r -> r.response().body().length)
                            .toList();
            assertThat(sizes).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void a_quick_exit_leaves_no_way_back() {
        try (Visit visit = Visit.by(320, ColorScheme.LIGHT, true)) {
            Page page = visit.open("/").open("/intake/door").page();
            assertThat(page.locator("a.exit")).isVisible();
            assertThat(page.locator("a.exit").getAttribute("href")).startsWith("https://");
        }
    }
}
