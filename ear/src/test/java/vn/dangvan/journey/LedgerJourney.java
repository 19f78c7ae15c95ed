package vn.dangvan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvan.api.Api;
import vn.dangvan.api.Filing;

class LedgerJourney {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_BYTES = 60 * 1024;

    @ParameterizedTest
    @CsvSource({"320,LIGHT,true", "1440,DARK,true", "320,DARK,false"})
    void somebody_takes_a_receipt_home_and_has_it_checked(
            int width, ColorScheme colours, boolean scripted) throws IOException {
        String mark = width + (scripted ? "-script" : "-plain");
        String code =
                Api.post("/api/v1/submissions", Filing.complaint("xa-an-binh"))
                        .json()
                        .getString("returnCode");
        try (Visit visit = Visit.by(width, colours, scripted)) {
            visit.open("/ledger").look("ledger-" + mark);
            visit.open("/ledger/format").look("ledger-format-" + mark);
            String receipt = takeHome(visit, code, mark);
            Page page = visit.open("/ledger/verify").look("ledger-verify-" + mark).page();
            page.fill("#receipt", receipt);
            page.click("#check");
            assertThat(page.locator("[role=status]")).containsText("Đúng");
            assertThat(page.locator("main")).containsText("Đơn đã được tiếp nhận");
            visit.look("ledger-verified-" + mark);
            page.click("#speak");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("[role=status]")).containsText("Right");
            page.fill("#receipt", receipt.replaceFirst("index (\\d+)\n", "index 1$1\n"));
            page.click("#check");
            assertThat(page.locator("[role=alert]")).containsText("Not right");
            visit.look("ledger-refuted-" + mark);
            page.fill("#receipt", "🙏".repeat(200));
            page.click("#check");
            assertThat(page.locator("[role=alert]")).containsText("not a receipt");
            assertThat(visit.hasCookies()).as("cookies on a citizen's device").isFalse();
        }
    }

    /** Looks until the first act is published, and downloads its receipt. */
    private static String takeHome(Visit visit, String code, String mark) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Page page = visit.page();
        do {
            assertThat(System.nanoTime()).as("nothing is published").isLessThan(end);
            visit.open("/intake/track");
            page.fill("#code", code);
            page.click("#look");
            assertThat(page.locator("#proofs")).isVisible();
        } while (page.locator("button[name=index]").count() == 0);
        visit.look("track-proofs-" + mark);
        assertThat(page.content().length()).isLessThan(MOST_BYTES);
        Download download =
                page.waitForDownload(() -> page.locator("button[name=index]").first().click());
        assertThat(download.suggestedFilename()).endsWith("-intake-received.tlog-proof");
        return Files.readString(download.path());
    }
}
