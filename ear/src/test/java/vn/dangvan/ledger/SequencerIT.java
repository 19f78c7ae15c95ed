package vn.dangvan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.dangvan.leaf.Count;
import vn.dangvan.leaf.Leaf;
import vn.dangvan.sequencing.Halted;
import vn.dangvan.sequencing.Sequencer;
import vn.dangvan.transparency.Bundle;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.NoteKey;
import vn.dangvan.transparency.NoteSigner;
import vn.dangvan.transparency.Policy;
import vn.dangvan.transparency.Tile;

/** From recorded to published, against a real database and a real folder. */
class SequencerIT {
    @Test
    void every_entry_gets_one_place_and_is_published_with_its_leaf() throws Exception {
        PlainLedger ledger = PlainLedger.fresh();
        ledger.act(300);
        assertThat(ledger.node().round()).isEqualTo(Sequencer.Round.ALL);
        long entries = ledger.number("select count(*) from entry");
        assertThat(ledger.published()).isEqualTo(entries);
        assertThat(ledger.number("select count(*) from waiting")).isZero();
        assertRootOfFiles(ledger);
        List<Map<String, Object>> leaves = ledger.rows("select index, bytes from leaf order by 1");
        for (Map<String, Object> leaf : leaves) {
            long index = (Long) leaf.get("index");
            byte[] bytes = (byte[]) leaf.get("bytes");
            assertThat(ledger.tiles().leaf(index)).isEqualTo(Hashes.leaf(bytes));
            assertThat(Leaf.parse(bytes).bytes()).isEqualTo(bytes);
        }
        Tile first = new Tile(Tile.ENTRIES, 0, Tile.WIDTH);
        assertThat(Bundle.read(ledger.file(first), Tile.WIDTH).get(7))
                .isEqualTo(leaves.get(7).get("bytes"));
    }

    @Test
    void a_place_is_the_next_one_and_for_an_entry_that_waits() throws Exception {
        PlainLedger ledger = PlainLedger.published(3);
        ledger.act(6);
        long next = ledger.published();
        assertRefused(ledger, "DV003", next, "row_number() over (), entry_id from waiting");
        assertRefused(ledger, "DV003", next, "2 * row_number() over () - 2, entry_id from waiting");
        assertRefused(ledger, "23505", next, "- row_number() over (), entry_id from waiting");
        assertRefused(ledger, "23505", next, "0, entry_id from leaf where index = 0");
        ledger.tamper("delete from waiting");
        assertRefused(
                ledger,
                "DV003",
                next,
                "row_number() over () - 1, id from entry where id not in (select entry_id from leaf)");
        assertThat(ledger.number("select count(*) from leaf")).isEqualTo(next);
    }

    private static void assertRefused(PlainLedger ledger, String state, long next, String places) {
        String take =
                """
                insert into leaf (index, entry_id, bytes, hash)
                select i, e, one.bytes, one.hash from (select %d + %s) as taken (i, e),
                    (select bytes, hash from leaf where index = 1) as one"""
                        .formatted(next, places);
        assertThatThrownBy(() -> ledger.run(take))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo(state));
    }

    @Test
    void figures_can_be_counted_from_the_leaves_alone() throws Exception {
        PlainLedger ledger = PlainLedger.published(90);
        long settled = 0;
        long onTime = 0;
        for (Map<String, Object> row : ledger.rows("select bytes from leaf order by index")) {
            List<Count> counts = Leaf.parse((byte[]) row.get("bytes")).counts();
            settled += counts.stream().filter(count -> count.decided() != null).count();
            onTime += counts.stream().filter(Count::onTime).count();
        }
        assertThat(settled)
                .isEqualTo(ledger.number("select sum(settled) from tally"))
                .isEqualTo(30);
        assertThat(onTime).isEqualTo(ledger.number("select sum(on_time) from tally"));
    }

    @Test
    void nodes_that_work_at_once_give_no_place_twice_and_overlook_nothing() throws Exception {
        PlainLedger ledger = PlainLedger.fresh();
        ExecutorService threads = Executors.newFixedThreadPool(5);
        List<Callable<Void>> all = new ArrayList<>();
        for (int writer = 0; writer < 3; writer++) {
            all.add(() -> times(15, () -> ledger.act(9)));
        }
        for (int node = 0; node < 2; node++) {
            all.add(() -> times(20, ledger.node()::round));
        }
        for (Future<Void> done : threads.invokeAll(all)) {
            done.get();
        }
        threads.shutdown();
        ledger.node().round();
        long entries = ledger.number("select count(*) from entry");
        assertThat(ledger.published()).isEqualTo(entries).isEqualTo(1 + 3 * 15 * 12);
        assertThat(ledger.number("select count(distinct entry_id) from leaf")).isEqualTo(entries);
        assertThat(ledger.number("select max(index) + 1 from leaf")).isEqualTo(entries);
        assertRootOfFiles(ledger);
    }

    @Test
    void a_new_node_goes_on_where_the_last_one_was_and_writes_the_same_tree() throws Exception {
        PlainLedger ledger = PlainLedger.fresh();
        for (int i = 0; i < 6; i++) {
            ledger.act(40 + i * 17);
            ledger.node().round();
            assertRootOfFiles(ledger);
        }
        assertThat(ledger.number("select count(*) from checkpoint")).isEqualTo(6);
    }

    @Test
    void fewer_entries_than_were_published_stop_the_log() throws Exception {
        PlainLedger ledger = PlainLedger.published(60);
        ledger.tamper("delete from leaf where index >= 70");
        assertHalts(() -> ledger.node().round(), "database-behind");
    }

    @Test
    void another_leaf_at_the_end_stops_the_log() throws Exception {
        PlainLedger ledger = PlainLedger.published(6);
        ledger.tamper(
                "alter table leaf drop constraint leaf_check;"
                        + " update leaf set hash = sha256(bytes) where index = "
                        + (ledger.published() - 1));
        assertHalts(() -> ledger.node().round(), "leaf-differs");
    }

    @Test
    void another_tile_stops_the_log_and_its_return_lets_it_go_on() throws Exception {
        PlainLedger ledger = PlainLedger.published(300);
        Path tile = ledger.folder.resolve(new Tile(1, 0, 1).path());
        byte[] bytes = Files.readAllBytes(tile);
        byte[] other = bytes.clone();
        other[3]++;
        Files.write(tile, other);
        ledger.act(3);
        assertHalts(() -> ledger.node().round(), "tiles-differ");
        Files.write(tile, bytes);
        ledger.node().round();
        assertThat(ledger.published()).isEqualTo(ledger.number("select count(*) from entry"));
    }

    @Test
    void without_enough_witnesses_nothing_is_published_and_later_everything() throws Exception {
        PlainLedger ledger = PlainLedger.published(3);
        long before = ledger.published();
        ledger.act(30);
        roundWithoutItsWitness(ledger);
        assertThat(ledger.published()).isEqualTo(before);
        assertThat(ledger.number("select count(*) from waiting")).isZero();
        ledger.node().round();
        assertThat(ledger.published()).isEqualTo(ledger.number("select count(*) from entry"));
    }

    @Test
    void a_database_that_grew_otherwise_than_what_was_signed_is_not_signed_again()
            throws Exception {
        PlainLedger ledger = PlainLedger.published(3);
        long before = ledger.published();
        ledger.act(6);
        roundWithoutItsWitness(ledger);
        ledger.tamper("delete from leaf where index >= %d".formatted(before));
        ledger.act(9);
        assertHalts(() -> ledger.node().round(), "tile-differs", "signed-differs");
    }

    /** A round of a node that waits for a witness who is away. */
    private static void roundWithoutItsWitness(PlainLedger ledger) throws Exception {
        Policy own = ledger.policy;
        ledger.policy = asksForAWitness(ledger);
        ledger.node().round();
        ledger.policy = own;
    }

    private static Policy asksForAWitness(PlainLedger ledger) {
        NoteKey away = NoteSigner.create("away.example", NoteKey.WITNESS, new SecureRandom()).key();
        return Policy.parse("log %s\nwitness a %s\nquorum a\n".formatted(ledger.key.key(), away));
    }

    private static void assertRootOfFiles(PlainLedger ledger) {
        assertThat(ledger.tiles().tree().root())
                .isEqualTo(ledger.policy.open(ledger.checkpoint()).root());
    }

    private static void assertHalts(ThrowingCallable round, String... kinds) {
        assertThatThrownBy(round)
                .isInstanceOfSatisfying(
                        Halted.class, e -> assertThat(e.kind()).isIn((Object[]) kinds));
    }

    private static Void times(int count, Callable<?> work) throws Exception {
        for (int i = 0; i < count; i++) {
            work.call();
        }
        return null;
    }

    private static Void times(int count, Runnable work) {
        for (int i = 0; i < count; i++) {
            work.run();
        }
        return null;
    }
}
