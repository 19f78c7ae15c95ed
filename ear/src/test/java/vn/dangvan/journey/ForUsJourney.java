package vn.dangvan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvan.house.TestStack;

class ForUsJourney {
    private static final String START = "/intake/for-us";
    private static final int MOST_BYTES = 60 * 1024;

    private static Page answer(Page page, String... nodes) {
        for (String node : nodes) {
            page.click("ul.cards a[href*='at=" + node + "']");
        }
        return page;
    }

    @ParameterizedTest
    @CsvSource({"vi,LIGHT", "en,DARK"})
    void somebody_asked_for_a_bribe_comes_to_a_filing_that_knows_what_it_is(
            String language, ColorScheme colours) {
        try (Visit visit = Visit.by(320, colours, false)) {
            Page page = visit.open("/?lang=" + language).page();
            page.click("a[href*='" + START + "']");
            visit.look("for-us-start-" + language);
            answer(page, "about", "where", "what", "breach", "misdeed");
            visit.look("for-us-last-question-" + language);
            answer(page, "bribe");
            assertThat(page.locator(".summary .change")).hasCount(6);
            visit.look("for-us-here-" + language);
            page.click("#go");
            assertThat(page.locator(".note")).isVisible();
            visit.look("for-us-door-" + language);
            page.click("#speak");
            assertThat(page.locator("input[name=matter]")).hasValue("bribery-demand");
            page.check("#door-sealed");
            page.click("#next");
            page.fill("[name=story]", "Đòi thêm tiền.");
            page.click("#next");
            assertThat(page.locator("#matter")).hasValue("bribery-demand");
            assertThat(page.locator("[name=kind][value=denunciation]")).isChecked();
            assertThat(visit.hasCookies()).as("cookies on a citizen's device").isFalse();
        }
    }

    @Test
    void a_quarrel_about_land_comes_to_the_address_of_the_commune_without_a_script() {
        try (Visit visit = Visit.by(320, ColorScheme.LIGHT, false)) {
            Page page = answer(visit.open(START).page(), "about", "private", "land");
            page.selectOption("#unit", "xa-an-binh");
            page.click("form button[type=submit]");
            assertThat(page.locator("#office")).containsText("Xã An Bình");
            assertThat(page.locator("#office")).containsText("0200 555 0210");
            assertThat(page.locator("#office")).containsText("0200 555 0100");
            visit.look("for-us-land");
            page.goBack();
            page.goBack();
            assertThat(page.locator("ul.cards a[href*='at=land']")).isVisible();
        }
    }

    @Test
    void a_second_complaint_comes_to_the_office_above_and_every_answer_can_be_changed() {
        try (Visit visit = Visit.by(320, ColorScheme.DARK, false)) {
            Page page = answer(visit.open(START + "?lang=en").page(), "about", "sent", "unhappy");
            page.selectOption("#unit", "so-xd");
            page.click("form button[type=submit]");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("#office")).containsText("Hoa Giang Province");
            visit.look("for-us-second");
            page.click(".change a[href*='at=about']");
            answer(page, "ask", "file");
            assertThat(page.locator("h1")).containsText("one-stop");
        }
    }

    @ParameterizedTest
    @CsvSource({"320,LIGHT,vi", "1440,DARK,vi", "320,DARK,en", "1440,LIGHT,en"})
    void nobody_is_shut_out_of_questions_and_ends(int width, ColorScheme colours, String lang) {
        try (Visit visit = Visit.by(width, colours, true)) {
            String mark = "-%d-%s-%s".formatted(width, colours, lang);
            for (String node :
                    new String[] {"start", "decision", "bribe", "danger", "central", "unhappy"}) {
                visit.open(START + "?at=" + node + "&lang=" + lang).look("for-us-" + node + mark);
            }
            Page page = visit.open(START + "?at=land&unit=xa-phu-son&lang=" + lang).page();
            page.click("details summary");
            visit.look("for-us-all" + mark);
        }
    }

    @Test
    void the_longest_page_is_light() {
        try (Visit visit = Visit.by(320, ColorScheme.LIGHT, true)) {
            visit.open(START + "?at=bribe").page().waitForLoadState();
            int bytes =
                    visit.requests().stream()
                            .filter(r -> !r.url().startsWith("data:"))
                            .mapToInt(r -> r.response().body().length)
                            .sum();
            assertThat(bytes).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void a_question_or_an_office_there_is_not_is_said_to_be_none() {
        try (Visit visit = Visit.by(320, ColorScheme.LIGHT, true)) {
            for (String query : new String[] {"?at=nowhere", "?at=land&unit=nowhere"}) {
                int status =
                        visit.page().navigate(TestStack.whole().url() + START + query).status();
                assertThat(status).as(query).isIn(400, 404);
            }
        }
    }
}
