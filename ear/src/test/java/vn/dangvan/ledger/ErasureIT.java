package vn.dangvan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dangvan.leaf.Leaf;
import vn.dangvan.sequencing.Assembly;
import vn.dangvan.sequencing.Assembly.Assembled;
import vn.dangvan.sequencing.Halted;
import vn.dangvan.sequencing.Sequencer;

/** What erasing does to the salts, and what it leaves of the tree; against a real database. */
class ErasureIT {
    private static final String RECORD =
            "insert into entry (id, day, act, actor, role, unit, subject, facts) values ('%s',"
                    + " date '2026-11-24', '%s', '00000000-0000-0000-0000-00000000000a', 'leader',"
                    + " 'xa-an-binh', '%s', '{}');";
    private static final String OPENINGS =
            "update opening set salt = null, erased_by = '%1$s' where entry_id in (select e.id"
                    + " from entry e join leaf l on l.entry_id = e.id where e.subject = '%2$s');";
    private static final String PSEUDONYM =
            "update pseudonym set salt = null, erased_by = '%1$s' where subject = '%2$s';";

    @Test
    void erased_entries_cannot_be_put_together_again_and_the_others_still_can() throws Exception {
        PlainLedger ledger = published();
        UUID about = subject(ledger);
        UUID other = other(ledger, about);
        UUID[] erased = entries(ledger, about);
        UUID[] kept = entries(ledger, other);
        List<String> before = leaves(ledger, kept);
        erase(ledger, about);
        assertThat(leaves(ledger, erased)).isEmpty();
        assertThat(leaves(ledger, kept)).isEqualTo(before);
    }

    @Test
    void the_tree_goes_on_and_keeps_every_leaf() throws Exception {
        PlainLedger ledger = published();
        long size = ledger.published();
        String digests = "select string_agg(encode(hash, 'hex'), ' ' order by index) from leaf";
        Object before = ledger.rows(digests + " where index < " + size);
        erase(ledger, subject(ledger));
        ledger.act(3);
        assertThat(ledger.node().round()).isEqualTo(Sequencer.Round.ALL);
        assertThat(ledger.published()).isEqualTo(size + 5);
        assertThat(ledger.rows(digests + " where index < " + size)).isEqualTo(before);
        assertThat(ledger.tiles().tree().root())
                .isEqualTo(ledger.policy.open(ledger.checkpoint()).root());
    }

    @Test
    void the_entry_that_erases_carries_the_pseudonym_of_the_leaves_it_erased() throws Exception {
        PlainLedger ledger = published();
        UUID about = subject(ledger);
        String before = leaf(ledger, entries(ledger, about)[0]).subject();
        UUID done = erase(ledger, about);
        ledger.node().round();
        assertThat(leaf(ledger, done).subject()).isEqualTo(before);
        assertThat(leaf(ledger, done).act()).isEqualTo("erasure.done");
        assertThat(leaves(ledger, done)).containsExactly(words(leaf(ledger, done)));
    }

    @Test
    void no_salt_of_what_was_erased_is_left_and_that_of_the_entry_that_erased_is() {
        PlainLedger ledger = published();
        UUID about = subject(ledger);
        UUID done = erase(ledger, about);
        String left =
                "select count(o.salt) from opening o join entry e on e.id = o.entry_id where"
                        + " e.subject = '%s' and e.id <> '%s'";
        assertThat(ledger.number(left.formatted(about, done))).isZero();
        assertThat(ledger.number(opening(done))).isEqualTo(1);
        String pseudonym = "select count(*) from pseudonym where subject = '%s' and salt is null";
        assertThat(ledger.number(pseudonym.formatted(about) + " and digest is not null")).isOne();
    }

    @Test
    void an_entry_that_lost_its_salt_before_it_had_a_place_stops_the_log() throws Exception {
        PlainLedger ledger = published();
        ledger.act(3);
        ledger.tamper(
                "delete from opening where entry_id = (select entry_id from waiting order by sequence limit 1)");
        assertThatThrownBy(() -> ledger.node().round())
                .isInstanceOfSatisfying(
                        Halted.class,
                        halted -> assertThat(halted.kind()).isEqualTo("salt-missing"));
    }

    @Test
    void an_entry_without_its_place_keeps_its_salt() {
        PlainLedger ledger = PlainLedger.fresh();
        ledger.act(3);
        UUID about = subject(ledger);
        UUID done = UUID.randomUUID();
        String sql =
                RECORD
                        + "update opening set salt = null, erased_by = '%1$s' where entry_id ="
                        + " '%4$s'";
        refused(
                ledger,
                sql.formatted(done, "erasure.done", about, entries(ledger, about)[0]),
                "keeps its salt");
    }

    @Test
    void nothing_but_an_entry_that_erases_just_this_case_takes_a_salt() {
        PlainLedger ledger = published();
        UUID about = subject(ledger);
        UUID entry = UUID.randomUUID();
        String record = RECORD.formatted(entry, "casework.closed", about);
        refused(ledger, record + PSEUDONYM.formatted(entry, about), "only erased");
        UUID other = other(ledger, about);
        String elsewhere = RECORD.formatted(entry, "erasure.done", other);
        refused(ledger, elsewhere + PSEUDONYM.formatted(entry, about), "only erased");
        refused(ledger, elsewhere + OPENINGS.formatted(entry, about), "only erased");
        UUID done = erase(ledger, about);
        refused(ledger, PSEUDONYM.formatted(done, other), "only erased");
        refused(ledger, PSEUDONYM.formatted(done, about), "only erased");
    }

    private static PlainLedger published() {
        try {
            PlainLedger ledger = PlainLedger.published(9);
            return ledger;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A case with two entries. */
    private static UUID subject(PlainLedger ledger) {
        String two = "select subject from entry group by 1 having count(*) = 2 order by 1 limit 1";
        return (UUID) ledger.rows(two).get(0).get("subject");
    }

    private static UUID other(PlainLedger ledger, UUID than) {
        String other =
                "select subject from entry where act = 'intake.received' and subject <> '%s'";
        return (UUID) ledger.rows(other.formatted(than)).get(0).get("subject");
    }

    private static UUID[] entries(PlainLedger ledger, UUID subject) {
        String all = "select id from entry where subject = '" + subject + "' order by sequence";
        return ledger.rows(all).stream().map(row -> (UUID) row.get("id")).toArray(UUID[]::new);
    }

    private static UUID erase(PlainLedger ledger, UUID subject) {
        UUID done = UUID.randomUUID();
        ledger.run(
                RECORD.formatted(done, "erasure.done", subject)
                        + OPENINGS.formatted(done, subject)
                        + PSEUDONYM.formatted(done, subject));
        return done;
    }

    private static String opening(UUID entry) {
        return "select count(salt) from opening where entry_id = '" + entry + "'";
    }

    private static Leaf leaf(PlainLedger ledger, UUID entry) {
        List<Map<String, Object>> rows =
                ledger.rows("select bytes from leaf where entry_id = '" + entry + "'");
        return Leaf.parse((byte[]) rows.get(0).get("bytes"));
    }

    private static String words(Leaf leaf) {
        return new String(leaf.bytes(), StandardCharsets.UTF_8);
    }

    private static List<String> leaves(PlainLedger ledger, UUID... entries) throws SQLException {
        try (Connection connection = ledger.application().getConnection()) {
            return Assembly.of(connection, entries).stream()
                    .map(Assembled::leaf)
                    .map(ErasureIT::words)
                    .toList();
        }
    }

    private static void refused(PlainLedger ledger, String sql, String... words) {
        assertThatThrownBy(() -> ledger.run(sql))
                .hasRootCauseInstanceOf(SQLException.class)
                .satisfies(
                        e -> assertThat(e.getCause().getMessage()).contains(Arrays.asList(words)));
    }
}
