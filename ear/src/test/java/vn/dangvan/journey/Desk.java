package vn.dangvan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import java.util.HashMap;
import java.util.Map;
import vn.dangvan.api.Demo;

/**
 * The officers of one unit, each at a desk of their own, who do acts in one case after the other.
 */
final class Desk implements AutoCloseable {
    private final String unit;
    private final Map<String, Visit> visits = new HashMap<>();

    Desk(String unit) {
        this.unit = unit;
    }

    /** From classifying to what the inspector found. */
    Desk examined(String kind, String matter, String number) {
        take(
                "tiepnhan",
                number,
                "classify",
                "kind=" + kind,
                "matter=" + matter,
                "field=land",
                "unit=xa-binh-minh");
        if (kind.equals("denunciation")) {
            take("tiepnhan", number, "verify-identity", "verified=yes");
        }
        take("tiepnhan", number, "accept");
        take("lanhdao", number, "assign", "inspector=label:" + officer("thanhtra1"));
        return take("thanhtra1", number, "examine", "text=Đã đối chiếu sổ theo dõi.");
    }

    private String officer(String office) {
        return Demo.officers().get(office + "." + unit);
    }

    /** An officer does an act and finds what was said in the journal; {@code name=answer} each. */
    Desk take(String office, String number, String act, String... said) {
        Page page = open(office, "/desk/act?number=" + number + "&act=" + act).page();
        for (String answer : said) {
            String[] parts = answer.split("=", 2);
            say(page, parts[0], parts[1]);
        }
        Response answer =
                page.waitForResponse(
                        done -> done.request().isNavigationRequest() && done.status() != 302,
                        () -> page.locator("[id='way'] .btn").first().click());
        page.waitForLoadState();
        assertEquals(200, answer.status(), () -> act + ": " + page.locator("main").innerText());
        assertThat(page.locator("[id='way'] .error:not(:empty)")).hasCount(0);
        return this;
    }

    private static void say(Page page, String name, String answer) {
        Locator field = page.locator("[id='way:" + name + "']");
        String tag = (String) field.evaluate("field => field.tagName");
        if (answer.startsWith("label:")) {
            field.selectOption(new SelectOption().setLabel(answer.substring(6)));
        } else if (tag.equals("SELECT")) {
            field.selectOption(answer);
        } else if (tag.equals("UL")) {
            for (String code : answer.split(",")) {
                page.check("[name='way:" + name + "'][value='" + code + "']");
            }
        } else {
            field.fill(answer);
        }
    }

    /** The page as an officer sees it. */
    Visit open(String office, String path) {
        String account = office + "." + unit;
        Visit there = visits.get(office);
        if (there == null) {
            there = Visit.atDesk().signIn(account, path);
            visits.put(office, there);
            return there;
        }
        return there.open(path);
    }

    /** The case as an officer sees it. */
    Visit look(String office, String number) {
        return open(office, "/desk/case?number=" + number);
    }

    @Override
    public void close() {
        visits.values().forEach(Visit::close);
    }
}
