package vn.dangvan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.api.Cases;

class PaperJourney {
    private static final String UNIT = "xa-binh-minh";
    private static final String LEADER = "lanhdao.binh-minh";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_leader_composes_looks_issues_fetches_and_attaches(boolean scripted) throws Exception {
        String mark = scripted ? "script" : "plain";
        String number = Cases.at(UNIT, "accepted");
        try (Visit visit = Visit.by(1440, ColorScheme.LIGHT, scripted)) {
            visit.signIn(LEADER, "/desk/case?number=" + number);
            Page page = visit.look("papers-none-" + mark).page();
            page.click("#papers a.btn");
            visit.look("paper-choose-" + mark);
            page.selectOption("#form", "accept-complaint-notice");
            page.click("form[method=get] button");
            page.click("[id='paper:issue']");
            assertThat(page.locator("#messages")).containsText("Nội dung đơn");
            assertThat(page.locator("#summary-fault")).isVisible();
            visit.look("paper-lacks-" + mark);
            page.fill("#summary", "Hồ sơ cấp giấy <b>quá hẹn</b> hai tuần.\nKhông ai trả lời.");
            page.click("[id='paper:show']");
            assertThat(page.locator(".on-paper"))
                    .containsText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            assertThat(page.locator(".on-paper")).containsText("<b>quá hẹn</b>");
            assertThat(page.locator(".on-paper")).containsText("BẢN NHÁP");
            visit.look("paper-preview-" + mark);
            page.click("[id='paper:issue']");
            assertThat(page.locator("#papers")).containsText("/TB-UBND");
            visit.look("papers-issued-" + mark);
            assertThat(hash(page)).isEqualTo(page.locator("#papers [title]").getAttribute("title"));
            page.click("#papers a[href*='/desk/copy']");
            attach(visit, mark);
        }
    }

    private static void attach(Visit visit, String mark) throws IOException {
        Page page = visit.page();
        page.click("[id='copy:attach']");
        assertThat(page.locator("#file-fault")).isVisible();
        visit.look("paper-copy-" + mark);
        Path scan = Files.writeString(Files.createTempFile("scan", ".pdf"), "%PDF-1.7 quét");
        page.setInputFiles("#file", scan);
        page.click("[id='copy:attach']");
        assertThat(page.locator("#papers a[href*='copy=']")).isVisible();
        visit.look("papers-copied-" + mark);
        Files.delete(scan);
    }

    private static String hash(Page page) throws Exception {
        Download pdf = page.waitForDownload(() -> page.click("#papers a[href*='type=pdf']"));
        assertThat(pdf.suggestedFilename()).endsWith("-TB-UBND.pdf");
        byte[] bytes = Files.readAllBytes(pdf.path());
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void composing_looks_right_on_a_phone_and_in_the_dark() {
        String number = Cases.at(UNIT, "accepted");
        try (Visit phone = Visit.by(320, ColorScheme.DARK, true)) {
            phone.signIn(LEADER, "/desk/paper?number=" + number + "&form=suspension-decision");
            Page page = phone.page();
            page.fill("#reason", "Chờ kết quả giám định.");
            page.click("[id='paper:show']");
            assertThat(page.locator(".on-paper")).isVisible();
            phone.look("paper-phone-dark");
            phone.open("/desk/paper?lang=en&number=" + number + "&form=apology-letter");
            phone.look("paper-phone-dark-english");
        }
    }
}
