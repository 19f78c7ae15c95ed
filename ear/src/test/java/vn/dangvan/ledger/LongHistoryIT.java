package vn.dangvan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dangvan.audit.Entries;
import vn.dangvan.audit.Figures;
import vn.dangvan.audit.LedgerPage;
import vn.dangvan.audit.LedgerRow;
import vn.dangvan.audit.LedgerSearch;
import vn.dangvan.audit.OneEntry;

/**
 * After a million acts each question still goes along an index and reads no table from its start.
 */
class LongHistoryIT {
    private static final long ENTRIES = 1_000_000;
    private static final LocalDate MIDDLE = LocalDate.of(2021, 5, 4);
    private static final PlainLedger LEDGER = PlainLedger.fresh();

    /** Ten years of a province: 60 acts, 500 officers, 100 units, 150,000 cases. */
    private static final String HISTORY =
            """
            insert into entry (id, day, act, actor, role, unit, subject, facts)
            select md5('e' || n)::uuid, date '2016-01-01' + (n / 275)::int, 'casework.act-' || translate((n * 7 %% 60)::text, '0123456789', 'abcdefghij'),
                md5('a' || n * 13 %% 500)::uuid, 'inspector', 'unit-' || n * 31 %% 100, md5('s' || n * 17 %% 150000)::uuid, '{}'
            from generate_series(1, %1$d) n;
            insert into leaf (index, entry_id, bytes, hash)
            select i, id, b, sha256('\\x00'::bytea || b) from (
                select sequence - 2 as i, id, convert_to('{"act":"' || act || '","actor":"' || encode(sha256(uuid_send(actor)), 'hex')
                    || '","day":"' || day || '","facts":"' || encode(sha256('f'), 'hex') || '","role":"inspector","rows":"' || encode(sha256('r'), 'hex')
                    || '","subject":"' || encode(sha256(uuid_send(subject)), 'hex') || '","unit":"' || unit || '","v":"1"}', 'UTF8') as b
                from entry where sequence > 1) as leaves;
            insert into pseudonym (subject, salt)
            select named, substring(sha256(uuid_send(named)) for 16) from (select actor as named from entry union select subject from entry) as all_of_them
            on conflict do nothing;
            insert into acts_done (month, actor, role, act, count)
            select date_trunc('month', day)::date, encode(sha256(uuid_send(actor)), 'hex'), role, act, count(*)
            from entry where sequence > 1 group by 1, 2, 3, 4;
            insert into checkpoint (size, root, note) select n * 100, sha256('x'), '' from generate_series(1, 10000) n;
            analyze""";

    @BeforeAll
    static void fill() {
        LEDGER.tamper(HISTORY.formatted(ENTRIES));
    }

    @Test
    void every_search_goes_along_an_index() throws SQLException {
        LedgerRow one = page(range(0, ENTRIES, null)).rows().get(0);
        for (LedgerSearch what : searches(one)) {
            LedgerPage page = page(what);
            assertThat(page.rows()).as(what.toString()).isNotEmpty();
            if (page.next() != null) {
                page(what.after(page.next()));
            }
        }
    }

    private static List<LedgerSearch> searches(LedgerRow one) {
        String actor = one.actor();
        String part = actor.substring(0, 10);
        String subject = one.subject();
        return List.of(
                LedgerSearch.all(),
                search(one.act(), null, null, null, null, null),
                search(null, actor, null, null, null, null),
                search(one.act(), part, null, null, null, null),
                search(null, null, subject, null, null, null),
                search(null, null, subject.substring(0, 8), null, null, null),
                search(null, null, null, MIDDLE, MIDDLE.plusDays(9), null),
                search(null, null, null, null, null, one.unit()),
                search(one.act(), null, null, MIDDLE, MIDDLE.plusYears(1), one.unit()),
                search(null, actor, null, null, null, one.unit()),
                search(one.act(), actor, subject, null, null, one.unit()),
                range(500_000, 500_200, null),
                range(0, ENTRIES, one.act()));
    }

    @Test
    void what_is_together_nowhere_is_looked_for_in_bounded_steps() throws SQLException {
        LedgerSearch nothing = search("casework.act-a", null, null, null, null, "unit-99");
        LedgerPage page = page(nothing);
        assertThat(page.rows()).isEmpty();
        assertThat(page.next()).isNull();
        LedgerSearch never = new LedgerSearch("x.y", null, null, null, null, null, 0L, null, null);
        LedgerPage slice = page(never);
        assertThat(slice.rows()).isEmpty();
        assertThat(slice.next()).isNotNull();
        assertThat(page(never.after(slice.next())).next().number())
                .isEqualTo(slice.next().number() - 2_000);
    }

    @Test
    void one_entry_and_the_figures_cost_no_more_either() throws SQLException {
        ask(connection -> OneEntry.read(connection, ENTRIES / 2));
        ask(Figures::acts);
        ask(
                connection ->
                        Figures.counts(connection, YearMonth.of(2021, 1), YearMonth.of(2021, 12)));
    }

    private static LedgerPage page(LedgerSearch what) throws SQLException {
        return ask(connection -> Entries.page(connection, what, 50));
    }

    /** Answers a question asked through the application's own rights. */
    private interface Question<T> {
        T of(Connection connection) throws SQLException;
    }

    private static <T> T ask(Question<T> question) throws SQLException {
        try (Connection connection = LEDGER.application().getConnection()) {
            Explained explained = new Explained(connection);
            T answer = question.of(explained.connection());
            for (String plan : explained.plans()) {
                System.out.println(plan.lines().filter(l -> l.contains("Execution")).toList());
                assertThat(plan).doesNotContain("Seq Scan on entry");
                assertThat(plan).doesNotContain("Seq Scan on leaf");
                assertThat(plan).doesNotContain("Seq Scan on pseudonym");
                assertThat(plan).doesNotContain("Seq Scan on acts_done");
            }
            return answer;
        }
    }

    private static LedgerSearch search(
            String act, String actor, String subject, LocalDate from, LocalDate to, String unit) {
        return new LedgerSearch(act, actor, subject, from, to, unit, null, null, null);
    }

    private static LedgerSearch range(long first, long last, String act) {
        return new LedgerSearch(act, null, null, null, null, null, first, last, null);
    }
}
