package vn.dangvan.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dangvan.api.Cases;
import vn.dangvan.api.Demo;

/** An auditor looks for an act, opens its leaf, follows a pseudonym, and takes entries away. */
class AuditJourney {
    private static final String AUDITOR = "kiemtra.tinh";
    private static final List<String> PAGES =
            List.of(
                    "/desk/audit",
                    "/desk/audit?actor=0&from=x",
                    "/desk/audit-entry?number=1",
                    "/desk/audit-acts",
                    "/desk/audit-alarms",
                    "/desk/checks");

    /** Without the head of the column. */
    private static final List<String> NAMES =
            Demo.officers().values().stream().filter(name -> name.contains(" ")).toList();

    private static String number;

    @BeforeAll
    static void settle() {
        number = Cases.at("xa-an-binh", "approved");
    }

    @Test
    void an_auditor_finds_an_act_follows_who_did_it_and_takes_the_entries_away()
            throws IOException {
        try (Visit visit = Visit.atDesk().signIn(AUDITOR, "/desk")) {
            Page page = visit.page();
            page.locator(".rail a[href='/desk/audit']").click();
            assertThat(page.locator("h1")).hasText("Tra cứu sổ nhật ký");
            page.selectOption("#act", "casework.approved");
            page.locator("main form .btn").first().click();
            visit.look("audit-act");
            page.locator("table.entries tbody th a").first().click();
            assertThat(page.locator("h1")).hasText("Lãnh đạo đã ban hành kết quả giải quyết");
            visit.look("audit-entry");
            nobody(page);
            page.locator(".facts a[href*='subject=']").first().click();
            assertThat(page.locator("table.entries tbody tr").last())
                    .containsText("Đơn đã được tiếp nhận");
            visit.look("audit-case");
            nobody(page);
            nothing(file(page, "csv"), "\"casework.approved\"");
            nothing(file(page, "jsonl"), "\"act\":\"casework.approved\"");
            visit.open("/desk/audit?act=audit.exported");
            assertThat(page.locator("table.entries tbody tr").first())
                    .containsText("Đã tải về các mục của sổ nhật ký");
        }
    }

    @Test
    void every_number_of_the_table_of_acts_opens_what_it_counts() {
        try (Visit visit = Visit.atDesk().signIn(AUDITOR, "/desk/audit-acts")) {
            Page page = visit.page();
            visit.look("audit-acts");
            nobody(page);
            page.locator("table.counts td.n a").last().click();
            assertThat(page.locator("table.entries tbody tr").first()).isVisible();
            visit.open("/desk/audit-acts?from=1/2025&to=6/2026");
            assertThat(page.locator("#to-error")).isVisible();
        }
    }

    @Test
    void an_auditor_has_the_ledger_checked_and_everybody_reads_what_came_of_it() {
        try (Visit visit = Visit.atDesk().signIn(AUDITOR, "/desk/checks")) {
            Page page = visit.page();
            boolean never = page.locator("#now + p").textContent().contains("lần nào");
            assertThat(page.locator("#findings")).hasCount(never ? 0 : 1);
            page.locator("#check\\:start").click();
            assertThat(page.locator("#now + p")).isVisible();
            visit.look("checks-running");
            for (int i = 0; i < 400 && page.locator("#check\\:stop").isVisible(); i++) {
                visit.open("/desk/checks");
            }
            assertThat(page.locator("#now + p")).containsText("Lần kiểm tra trọn vẹn gần nhất");
            assertThat(page.locator("[aria-labelledby=history] tbody tr").first())
                    .containsText("trọn vẹn");
            assertThat(page.locator("#findings")).hasCount(1);
            visit.look("checks-done");
            nobody(page);
            visit.open("/ledger");
            assertThat(page.locator("main")).containsText("Lần kiểm tra trọn vẹn gần nhất");
        }
    }

    @Test
    void the_desk_of_an_auditor_looks_right_on_a_phone_and_in_the_dark() {
        look(320, ColorScheme.LIGHT, "vi");
        look(320, ColorScheme.DARK, "en");
        look(1440, ColorScheme.LIGHT, "en");
        look(1440, ColorScheme.DARK, "vi");
    }

    private static void look(int width, ColorScheme colours, String lang) {
        try (Visit visit = Visit.by(width, colours, true)) {
            visit.signIn(AUDITOR, "/desk?lang=" + lang);
            visit.look("audit/desk-%d-%s-%s".formatted(width, colours, lang));
            for (String path : PAGES) {
                String name = path.replaceAll("[^a-z]+", "-").substring(1);
                visit.open(path + (path.contains("?") ? "&" : "?") + "lang=" + lang)
                        .look("audit/%s-%d-%s-%s".formatted(name, width, colours, lang));
            }
        }
    }

    private static String file(Page page, String form) throws IOException {
        Download download =
                page.waitForDownload(() -> page.locator("[id='export:" + form + "']").click());
        assertThat(download.suggestedFilename()).endsWith("." + form);
        return Files.readString(download.path());
    }

    private static void nothing(String file, String something) {
        assertThat(file).contains(something).doesNotContain(number, "Ví Dụ", "quá hẹn");
        assertThat(NAMES).isNotEmpty().noneMatch(file::contains);
    }

    private static void nobody(Page page) {
        String shown = page.locator("main").innerHTML();
        assertThat(shown)
                .doesNotContain(number, "Nguyễn Thị Ví Dụ", "quá hẹn")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-");
        assertThat(NAMES).isNotEmpty().noneMatch(shown::contains);
    }
}
