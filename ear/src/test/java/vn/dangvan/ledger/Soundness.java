package vn.dangvan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.dangvan.transparency.Bundle;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Frontier;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Tile;

/** What must hold of a ledger that has nothing left to do, whatever happened to it before. */
final class Soundness {
    private static final String COUNTS =
            "select (select count(*) from entry) as entries, (select count(*) from waiting) as waiting,"
                    + " (select count(*) from leaf) as leaves,"
                    + " (select coalesce(max(index) + 1, 0) from leaf) as next,"
                    + " (select count(*) from leaf join entry on entry_id = id) as both";

    private final PlainLedger plain;
    private final List<byte[]> leaves = new ArrayList<>();

    Soundness(PlainLedger plain) {
        this.plain = plain;
    }

    /**
     * Everything.
     *
     * @param acknowledged entries somebody was told of
     * @param seen every checkpoint anybody ever got, as its text
     */
    void check(Set<UUID> acknowledged, List<String> seen) {
        checkCounts();
        assertThat(ids()).containsAll(acknowledged);
        checkPlaces();
        checkFiles();
        checkSeen(seen);
    }

    /** The same without reading every leaf. */
    void checkCounts() {
        Map<String, Object> counts = plain.rows(COUNTS).get(0);
        long entries = (Long) counts.get("entries");
        assertThat(counts.get("waiting")).isEqualTo(0L);
        assertThat(counts.get("leaves")).isEqualTo(entries);
        assertThat(counts.get("next")).isEqualTo(entries);
        assertThat(counts.get("both")).isEqualTo(entries);
        assertThat(plain.published()).isEqualTo(entries);
    }

    private Set<UUID> ids() {
        Set<UUID> ids = new HashSet<>();
        plain.rows("select entry_id from leaf").forEach(row -> ids.add((UUID) row.get("entry_id")));
        return ids;
    }

    /** The leaf that once was at a place is there for ever. */
    private void checkPlaces() {
        List<Map<String, Object>> rows = plain.rows("select hash from leaf order by index");
        for (int i = 0; i < rows.size(); i++) {
            byte[] hash = (byte[]) rows.get(i).get("hash");
            if (i < leaves.size()) {
                assertThat(hash).as("leaf %d", i).isEqualTo(leaves.get(i));
            } else {
                leaves.add(hash);
            }
        }
    }

    /** Every tile and every bundle says what the database says. */
    private void checkFiles() {
        List<Map<String, Object>> rows = plain.rows("select bytes from leaf order by index");
        Frontier frontier = new Frontier(this::same);
        List<byte[]> bundle = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            bundle.add((byte[]) rows.get(i).get("bytes"));
            frontier.add(Hashes.leaf(bundle.get(bundle.size() - 1)));
            if (bundle.size() == Tile.WIDTH || i == rows.size() - 1) {
                Tile place = new Tile(Tile.ENTRIES, i / Tile.WIDTH, bundle.size());
                same(place, Bundle.write(bundle));
                bundle.clear();
            }
        }
        frontier.partial(this::same);
        assertThat(frontier.root()).isEqualTo(plain.policy.open(plain.checkpoint()).root());
    }

    private void same(Tile tile, byte[] bytes) {
        if (!Arrays.equals(plain.file(tile), bytes)) {
            assertThat(plain.file(tile)).as(tile.path()).isEqualTo(bytes);
        }
    }

    /** Every checkpoint that was served or cosigned is a beginning of the tree there is now. */
    private void checkSeen(List<String> texts) {
        Map<Long, byte[]> seen = new HashMap<>();
        for (String text : texts) {
            Checkpoint checkpoint = Checkpoint.parse(text);
            byte[] before = seen.putIfAbsent(checkpoint.size(), checkpoint.root());
            assertThat(checkpoint.root()).isEqualTo(before == null ? checkpoint.root() : before);
        }
        Frontier frontier = new Frontier((tile, hashes) -> {});
        for (byte[] hash : leaves) {
            frontier.add(hash);
            byte[] root = seen.remove(frontier.size());
            assertThat(frontier.root()).isEqualTo(root == null ? frontier.root() : root);
        }
        assertThat(seen.keySet()).as("checkpoints of trees that never were").isEmpty();
    }
}
