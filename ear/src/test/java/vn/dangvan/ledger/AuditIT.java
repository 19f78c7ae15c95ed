package vn.dangvan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dangvan.audit.ActCount;
import vn.dangvan.audit.Entries;
import vn.dangvan.audit.Figures;
import vn.dangvan.audit.LeafView;
import vn.dangvan.audit.LedgerPage;
import vn.dangvan.audit.LedgerRow;
import vn.dangvan.audit.LedgerSearch;
import vn.dangvan.audit.OneEntry;
import vn.dangvan.transparency.Hashes;

/** What an auditor finds in a real ledger: each entry by each of its marks, also when erased. */
class AuditIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final PlainLedger LEDGER = PlainLedger.fresh();

    @BeforeAll
    static void fill() throws SQLException {
        LEDGER.act(30);
        LEDGER.node().round();
        LEDGER.act(3);
    }

    @Test
    void everything_comes_newest_first_and_what_waits_has_no_index_yet() throws SQLException {
        List<LedgerRow> rows = all(LedgerSearch.all(), 7);
        assertThat(rows).hasSize(45);
        assertThat(rows.subList(0, 4)).allMatch(row -> row.index() == null);
        assertThat(rows.subList(4, 45)).extracting(LedgerRow::index).doesNotContainNull();
        assertThat(rows.get(44).act()).isEqualTo("organisation.founded");
        assertThat(rows).allMatch(row -> row.actor().matches("[0-9a-f]{64}"));
        assertThat(rows).allMatch(row -> row.subject().matches("[0-9a-f]{64}"));
    }

    @Test
    void an_entry_is_found_by_each_of_its_marks() throws SQLException {
        LedgerRow one = decided();
        LedgerSearch act = search("casework.approved", null, null, null, null);
        assertThat(all(act, 5)).hasSize(11).allMatch(r -> r.act().equals("casework.approved"));
        for (String digits : List.of(one.actor(), one.actor().substring(0, 8))) {
            assertThat(all(search(null, digits, null, null, null), 50))
                    .hasSize(11)
                    .allMatch(row -> row.actor().equals(one.actor()));
        }
        assertThat(all(search(null, null, one.subject().substring(0, 12), null, null), 50))
                .extracting(LedgerRow::act)
                .containsExactly("casework.approved", "intake.received");
        assertThat(all(search(null, null, null, "xa-an-binh", null), 50)).hasSize(44);
        assertThat(all(search(null, null, null, "xa-khac", null), 50)).isEmpty();
        assertThat(all(search(null, null, null, null, DAY), 50)).hasSize(44);
        assertThat(all(search(null, null, null, null, DAY.plusDays(1)), 50)).isEmpty();
        assertThat(all(range(3, 9), 4))
                .extracting(LedgerRow::index)
                .containsExactly(9L, 8L, 7L, 6L, 5L, 4L, 3L);
    }

    @Test
    void marks_narrow_together() throws SQLException {
        LedgerRow one = decided();
        LedgerSearch together =
                new LedgerSearch(
                        one.act(),
                        one.actor(),
                        one.subject(),
                        DAY,
                        DAY,
                        "xa-an-binh",
                        one.index(),
                        one.index(),
                        null);
        assertThat(all(together, 50)).containsExactly(one);
        assertThat(count(together)).isEqualTo(1);
        assertThat(count(LedgerSearch.all())).isEqualTo(45);
        assertThat(count(search("intake.received", one.actor(), null, null, null))).isZero();
    }

    @Test
    void a_pseudonym_nobody_has_finds_nothing() throws SQLException {
        assertThat(all(search(null, "0123456789abcdef", null, null, null), 50)).isEmpty();
        String actor = decided().actor();
        String almost = actor.substring(0, 63) + (actor.endsWith("0") ? "1" : "0");
        assertThat(all(search(null, almost, null, null, null), 50)).isEmpty();
    }

    @Test
    void the_leaf_is_shown_as_it_stands_in_the_tree_with_its_neighbours() throws SQLException {
        LedgerRow one = decided();
        LeafView view = view(one.number());
        assertThat(view.row()).isEqualTo(one);
        assertThat(view.hash()).isEqualTo(Hashes.leaf(view.bytes()));
        assertThat(view.text()).startsWith("{\"act\":\"casework.approved\"");
        assertThat(view.covered()).isEqualTo(41);
        assertThat(view.rootHex())
                .isEqualTo(HexFormat.of().formatHex(LEDGER.tiles().tree().root()));
        LedgerRow filed = view(view.neighbours().subjectBefore()).row();
        assertThat(filed.act()).isEqualTo("intake.received");
        assertThat(filed.subject()).isEqualTo(one.subject());
        assertThat(view.neighbours().subjectAfter()).isNull();
        assertThat(view(view.neighbours().actorBefore()).row().actor()).isEqualTo(one.actor());
        assertThat(view(Long.MAX_VALUE)).isNull();
    }

    @Test
    void an_entry_that_waits_has_no_leaf_yet() throws SQLException {
        LeafView view = view(all(LedgerSearch.all(), 1).get(0).number());
        assertThat(view.bytes()).isNull();
        assertThat(view.hashHex()).isNull();
        assertThat(view.covered()).isNull();
    }

    @Test
    void acts_are_counted_when_they_take_their_place() throws SQLException {
        assertThat(counts()).extracting(ActCount::count).containsExactly(10L);
        assertThat(counts().get(0).actor()).isEqualTo(decided().actor());
        assertThat(LEDGER.number("select sum(count) from acts_done"))
                .isEqualTo(LEDGER.number("select count(*) from leaf"));
        try (Connection connection = LEDGER.application().getConnection()) {
            assertThat(Figures.acts(connection))
                    .containsExactly(
                            "casework.approved", "intake.received", "organisation.founded");
        }
    }

    @Test
    void nobody_makes_a_figure_of_acts_and_nothing_makes_it_smaller() {
        String figure = "update acts_done set count = count - 1";
        assertThatThrownBy(() -> LEDGER.run(figure)).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> LEDGER.superuser(figure)).hasMessageContaining("only grows");
        assertThatThrownBy(() -> LEDGER.superuser("delete from acts_done"))
                .hasMessageContaining("not changed");
    }

    @Test
    void what_was_erased_is_still_found_by_its_pseudonym() throws SQLException {
        PlainLedger ledger = PlainLedger.published(6);
        try (Connection connection = ledger.application().getConnection()) {
            LedgerRow one = Entries.page(connection, LedgerSearch.all(), 1).rows().get(0);
            ledger.tamper(
                    "update pseudonym set digest = sha256(salt || convert_to(subject::text, 'UTF8')), salt = null,"
                            + " erased_by = (select id from entry limit 1)");
            LedgerSearch subject = search(null, null, one.subject(), null, null);
            assertThat(Entries.page(connection, subject, 9).rows())
                    .hasSize(2)
                    .allMatch(row -> row.subject().equals(one.subject()));
        }
    }

    @Test
    void digits_that_begin_several_pseudonyms_are_not_guessed_at() throws SQLException {
        PlainLedger ledger = PlainLedger.published(6);
        ledger.tamper(
                "update leaf set bytes = convert_to(regexp_replace(convert_from(bytes, 'UTF8'),"
                        + " '\"subject\":\"[0-9a-f]{8}', '\"subject\":\"00000000'), 'UTF8'),"
                        + " hash = sha256('\\x00'::bytea || convert_to(regexp_replace("
                        + "convert_from(bytes, 'UTF8'), '\"subject\":\"[0-9a-f]{8}',"
                        + " '\"subject\":\"00000000'), 'UTF8'))");
        try (Connection connection = ledger.application().getConnection()) {
            LedgerPage page =
                    Entries.page(connection, search(null, null, "00000000", null, null), 9);
            assertThat(page.rows()).isEmpty();
            assertThat(page.ambiguous()).isEqualTo(Set.of("subject"));
        }
    }

    private static List<ActCount> counts() throws SQLException {
        try (Connection connection = LEDGER.application().getConnection()) {
            return Figures.counts(connection, YearMonth.from(DAY), YearMonth.from(DAY));
        }
    }

    private static LedgerRow decided() throws SQLException {
        LedgerSearch act = search("casework.approved", null, null, null, null);
        return all(act, 50).stream().filter(row -> row.index() != null).findFirst().orElseThrow();
    }

    private static LeafView view(long number) throws SQLException {
        try (Connection connection = LEDGER.application().getConnection()) {
            return OneEntry.read(connection, number);
        }
    }

    private static long count(LedgerSearch what) throws SQLException {
        try (Connection connection = LEDGER.application().getConnection()) {
            return Entries.count(connection, what, 1000);
        }
    }

    private static LedgerSearch search(
            String act, String actor, String subject, String unit, LocalDate from) {
        return new LedgerSearch(act, actor, subject, from, null, unit, null, null, null);
    }

    private static LedgerSearch range(long first, long last) {
        return new LedgerSearch(null, null, null, null, null, null, first, last, null);
    }

    /** Page by page to the end. */
    private static List<LedgerRow> all(LedgerSearch what, int size) throws SQLException {
        List<LedgerRow> all = new ArrayList<>();
        try (Connection connection = LEDGER.application().getConnection()) {
            LedgerPage page = Entries.page(connection, what, size);
            all.addAll(page.rows());
            while (page.next() != null) {
                page = Entries.page(connection, what.after(page.next()), size);
                all.addAll(page.rows());
            }
        }
        return all;
    }
}
