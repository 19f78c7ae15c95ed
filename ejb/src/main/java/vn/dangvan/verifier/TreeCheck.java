package vn.dangvan.verifier;

import java.util.Arrays;
import vn.dangvan.leaf.Leaf;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Policy;
import vn.dangvan.transparency.Tile;
import vn.dangvan.verifier.Arguments.WrongUse;

/**
 * Checks a log from its entries up to its root: each entry against the tiles, each tile against the
 * one above, the highest against the checkpoint.
 *
 * @param folder the log
 * @param checkpoint signed
 * @param entries whether the entries are there, and not only their hashes
 * @param parse whether to read each entry as a leaf too
 */
record TreeCheck(Folder folder, Checkpoint checkpoint, boolean entries, boolean parse) {

    static void run(Arguments arguments, Report report) {
        Policy policy = arguments.policy();
        Folder folder = arguments.folder(0);
        Signed signed = Signed.by(policy, folder.checkpoint());
        long size = signed.checkpoint().size();
        long from = arguments.index("from", 0);
        long to = arguments.index("to", size - 1);
        if (from > to + 1 || to >= size) {
            throw new WrongUse("wrong.range", from + "–" + to);
        }
        boolean entries = folder.hasEntries();
        boolean parse = arguments.has("parse");
        if (parse && !entries) {
            throw new WrongUse("wrong.entries", arguments.files().get(0));
        }
        new TreeCheck(folder, signed.checkpoint(), entries, parse).check(from, to + 1);
        report.say("verified");
        signed.tell(policy, report);
        report.say(entries ? "tree.entries" : "tree.hashes", to + 1 - from);
    }

    /**
     * Checks the leaves from {@code from} up to, not with, {@code to}, and all that is above them.
     *
     * @throws Refuted naming the first that is wrong
     */
    void check(long from, long to) {
        InOrder.run(
                from / Tile.WIDTH / Tile.WIDTH,
                above(above(to)),
                stretch -> stretch(stretch, from / Tile.WIDTH, above(to)),
                done -> {});
        for (int level = 1; size() >> (level + 1) * Tile.HEIGHT > 0; level++) {
            long full = size() >> (level + 1) * Tile.HEIGHT;
            for (long i = 0; i < full; i++) {
                Tile tile = new Tile(level, i, Tile.WIDTH);
                Tile upper = Tile.of(level + 1, i / Tile.WIDTH, size());
                below(tile, folder.hashes(tile), upper, folder.hashes(upper));
            }
        }
        if (!Arrays.equals(folder.tiles(size()).tree().root(), checkpoint.root())) {
            throw new Refuted("tree.root", size() - size() % Tile.WIDTH);
        }
    }

    /** The tiles of leaves below one tile of the next level. */
    private Long stretch(long number, long first, long last) {
        boolean roofed = size() >> Tile.HEIGHT > number * Tile.WIDTH;
        Tile upper = roofed ? Tile.of(1, number, size()) : null;
        byte[] above = roofed ? folder.hashes(upper) : null;
        byte[] room = new byte[Hashes.LENGTH];
        long end = Math.min(last, (number + 1) * Tile.WIDTH);
        for (long i = Math.max(first, number * Tile.WIDTH); i < end; i++) {
            Tile tile = Tile.of(0, i, size());
            byte[] hashes = folder.hashes(tile);
            if (entries) {
                entries(folder.entries(i, size()), hashes, room);
            }
            if (tile.full()) {
                below(tile, hashes, upper, above);
            }
        }
        return end;
    }

    private void entries(Entries entries, byte[] hashes, byte[] room) {
        byte[] bytes = entries.bytes();
        entries.each(
                (index, from, length) -> {
                    Hashes.leaf(bytes, from, length, room);
                    int place = (int) (index % Tile.WIDTH) * Hashes.LENGTH;
                    int end = place + Hashes.LENGTH;
                    if (!Arrays.equals(room, 0, Hashes.LENGTH, hashes, place, end)) {
                        throw new Refuted("entry.differs", index);
                    }
                    if (parse) {
                        leaf(index, Arrays.copyOfRange(bytes, from, from + length));
                    }
                });
    }

    /**
     * Reads an entry.
     *
     * @throws Refuted naming it if it is no leaf
     */
    static Leaf leaf(long index, byte[] entry) {
        try {
            return Leaf.parse(entry);
        } catch (Malformed e) {
            throw new Refuted("entry.form", index, e.getMessage());
        }
    }

    private static void below(Tile tile, byte[] hashes, Tile upper, byte[] above) {
        int place = (int) (tile.number() % Tile.WIDTH) * Hashes.LENGTH;
        byte[] folded = Hashes.fold(hashes, 0, Tile.WIDTH);
        if (!Arrays.equals(folded, 0, Hashes.LENGTH, above, place, place + Hashes.LENGTH)) {
            throw new Refuted("tile.differs", tile.path(), upper.path(), Folder.first(tile));
        }
    }

    private long size() {
        return checkpoint.size();
    }

    private static long above(long count) {
        return (count + Tile.WIDTH - 1) / Tile.WIDTH;
    }
}
