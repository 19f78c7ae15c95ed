package vn.dangvan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dangvan.house.TestStack;

/**
 * One person at one browser. Whatever they look at is checked for barriers, kept as a picture, and
 * may neither load anything from elsewhere nor break the page's own policy.
 */
final class Visit implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "pictures").toAbsolutePath();
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run");
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private static Playwright playwright;
    private static Browser browser;

    private final BrowserContext context;
    private final Page page;
    private final boolean scripted;
    private final List<String> complaints = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();

    private Visit(Browser.NewContextOptions options, boolean scripted) {
        this.scripted = scripted;
        context = browser().newContext(options.setJavaScriptEnabled(scripted));
        page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(
                message -> {
                    if (message.text().contains("Content Security Policy")) {
                        complaints.add(message.text());
                    }
                });
        page.onRequest(requests::add);
    }

    /** Somebody at a desk, or on a phone 320 pixels wide. */
    static Visit by(int width, ColorScheme colours, boolean scripted) {
        return new Visit(
                new Browser.NewContextOptions()
                        .setViewportSize(width, width < 600 ? 720 : 900)
                        .setColorScheme(colours)
                        .setLocale("vi-VN"),
                scripted);
    }

    static Visit atDesk() {
        return by(1440, ColorScheme.LIGHT, true);
    }

    /** A reporter on a phone without any script, who comes back with the code. */
    static Visit back(String code) {
        Visit citizen = by(320, ColorScheme.LIGHT, false).open("/intake/track");
        citizen.page.fill("#code", code);
        citizen.page.click("#look");
        return citizen;
    }

    Page page() {
        return page;
    }

    List<Request> requests() {
        return requests;
    }

    boolean hasCookies() {
        return !context.cookies().isEmpty();
    }

    /** Opens a path of the application. */
    Visit open(String path) {
        page.navigate(TestStack.whole().url() + path);
        return this;
    }

    /** Looks at the page: takes its picture and refuses what would shut somebody out. */
    Visit look(String picture) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(picture + ".png"))
                        .setFullPage(true));
        if (scripted) {
            List<String> barriers =
                    new AxeBuilder(page)
                            .analyze().getViolations().stream()
                                    .filter(rule -> SERIOUS.contains(rule.getImpact()))
                                    .map(Visit::told)
                                    .toList();
            assertThat(barriers).as("barriers on %s", picture).isEmpty();
            Object wide =
                    page.evaluate(
                            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
            assertThat(wide).as("%s scrolls sideways", picture).isEqualTo(false);
        }
        assertThat(complaints).as("content policy on %s", picture).isEmpty();
        assertThat(foreign()).as("requests to elsewhere on %s", picture).isEmpty();
        return this;
    }

    private List<String> foreign() {
        return requests.stream()
                .map(Request::url)
                .filter(
                        url ->
                                !url.startsWith(TestStack.whole().url())
                                        && !url.startsWith(TestStack.whole().keycloakUrl())
                                        && !url.startsWith("data:"))
                .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().get(0).getHtml();
    }

    /** Signs in through Keycloak's own page, as a person does. */
    Visit signIn(String account, String path) {
        open(path);
        page.fill("#username", account);
        page.fill("#password", TestStack.whole().demoPassword());
        page.click("#kc-login");
        page.waitForURL(url -> url.startsWith(TestStack.whole().url()));
        return this;
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
            Playwright.CreateOptions create = new Playwright.CreateOptions();
            Chromium.find()
                    .ifPresentOrElse(
                            options::setExecutablePath,
                            () -> create.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "0")));
            try {
                playwright = Playwright.create(create);
                browser = playwright.chromium().launch(options);
            } catch (PlaywrightException e) {
                throw new IllegalStateException(
                        "The journeys need Chromium: install it (Debian: apt-get install chromium)"
                                + " and run again.",
                        e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    @Override
    public void close() {
        context.close();
    }
}
