package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.audit.Audit;
import vn.dangvan.audit.LeafView;
import vn.dangvan.audit.LedgerRow;
import vn.dangvan.audit.LedgerSearch;
import vn.dangvan.docket.Stage;

/** What an auditor sees of a case that was settled: each act, nobody and nothing else. */
@ExtendWith({Running.class, ArquillianExtension.class})
class AuditorIT {
    private static final As AUDITOR = As.auditor();
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    @Inject Life life;
    @Inject Tables tables;
    @Inject Audit audit;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(AuditorIT.class);
    }

    @Test
    void every_act_of_a_case_is_found_by_its_pseudonym_and_nothing_names_anybody() {
        UUID id = tables.id(life.at(Stage.APPROVED));
        List<Map<String, Object>> entries = tables.entries(id);
        String pseudonym =
                tables.words(
                                "select encode(sha256(salt || convert_to(subject::text, 'UTF8')),"
                                        + " 'hex') from pseudonym where subject = ?",
                                id)
                        .get(0);
        List<LedgerRow> rows = placed(pseudonym, entries.size());
        assertThat(rows).hasSameSizeAs(entries);
        assertThat(rows.get(0).act()).isEqualTo("casework.approved");
        assertThat(rows).allMatch(row -> row.subject().equals(pseudonym));
        assertThat(rows.toString()).doesNotContainPattern(ID);
        LeafView leaf = AUDITOR.see(() -> audit.entry(rows.get(0).number()));
        assertThat(leaf.text()).doesNotContainPattern(ID).contains(pseudonym);
        assertThat(leaf.neighbours().subjectBefore()).isEqualTo(rows.get(1).number());
    }

    @Test
    void taking_entries_away_is_an_act_with_what_was_asked_and_how_many_there_were() {
        life.at(Stage.APPROVED);
        LedgerSearch what =
                new LedgerSearch(
                        "casework.approved", null, null, null, null, Life.UNIT, null, null, null);
        long rows = AUDITOR.see(() -> audit.export(what, Audit.Format.CSV));
        assertThat(rows).isPositive();
        List<Map<String, Object>> entries = tables.entries(tables.officer(AUDITOR));
        assertThat(entries.get(entries.size() - 1))
                .containsEntry("act", "audit.exported")
                .containsEntry("role", "auditor")
                .containsEntry(
                        "facts",
                        "{\"act\":\"casework.approved\",\"as\":\"csv\",\"rows\":\"%d\",\"unit\":\"%s\"}"
                                .formatted(rows, Life.UNIT));
    }

    @Test
    void figures_are_of_officers_only() {
        life.at(Stage.APPROVED);
        YearMonth now = YearMonth.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        List<String> counts =
                AUDITOR.see(() -> audit.counts(now.minusMonths(11), now)).stream()
                        .map(count -> count.role())
                        .toList();
        assertThat(counts).doesNotContain("public", "system");
        assertThat(AUDITOR.see(audit::acts)).contains("intake.received", "casework.approved");
    }

    /** The log gives places about every second. */
    private List<LedgerRow> placed(String pseudonym, int many) {
        LedgerSearch what =
                new LedgerSearch(null, null, pseudonym, null, null, null, null, null, null);
        for (int tries = 0; tries < 200; tries++) {
            List<LedgerRow> rows = AUDITOR.see(() -> audit.search(what, 50).rows());
            if (rows.size() == many && rows.stream().allMatch(row -> row.index() != null)) {
                return rows;
            }
            tables.words("select pg_sleep(0.1)");
        }
        throw new IllegalStateException("The log gives no places");
    }
}
