package vn.dangvan.transparency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The right edge of a growing tree: what is needed to append, and no more. Holds less than {@value
 * Tile#WIDTH} hashes for each 8 levels, however large the tree is.
 */
public final class Frontier {
    private final BiConsumer<Tile, byte[]> finished;
    private final List<byte[]> rows = new ArrayList<>();
    private long size;

    /**
     * An empty tree.
     *
     * @param finished is given each tile when it becomes full
     */
    public Frontier(BiConsumer<Tile, byte[]> finished) {
        this.finished = finished;
    }

    /**
     * The edge of a tree that is there already, read back from its tiles.
     *
     * @throws Malformed if a tile of the edge is missing or not whole
     */
    public Frontier(Tiles tiles, BiConsumer<Tile, byte[]> finished) {
        this(finished);
        this.size = tiles.size();
        for (int level = 0; tiles.size() >> (level * Tile.HEIGHT) > 0; level++) {
            long there = tiles.size() >> (level * Tile.HEIGHT);
            byte[] row = row(level);
            for (long i = there - there % Tile.WIDTH; i < there; i++) {
                byte[] hash = tiles.node(level * Tile.HEIGHT, i);
                System.arraycopy(hash, 0, row, place(i), Hashes.LENGTH);
            }
        }
    }

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    /** Appends the hash of a leaf. */
    public void add(byte[] leaf) {
        put(0, size++, leaf);
    }

    /** Gives the tiles of the edge that are not full, from the lowest level. */
    public void partial(BiConsumer<Tile, byte[]> each) {
        for (int level = 0; size >> (level * Tile.HEIGHT) > 0; level++) {
            long there = size >> (level * Tile.HEIGHT);
            int width = (int) (there % Tile.WIDTH);
            if (width > 0) {
                byte[] hashes = Arrays.copyOf(row(level), width * Hashes.LENGTH);
                each.accept(new Tile(level, there / Tile.WIDTH, width), hashes);
            }
        }
    }

    /** The hash over all leaves. */
    public byte[] root() {
        byte[] root = null;
        for (int level = 0; size >> level > 0; level++) {
            if ((size >> level & 1) == 1) {
                byte[] here = node(level, (size >> level) - 1);
                root = root == null ? here : Hashes.node(here, root);
            }
        }
        return root == null ? Hashes.empty() : root;
    }

    private void put(int level, long index, byte[] hash) {
        byte[] row = row(level);
        System.arraycopy(hash, 0, row, place(index), Hashes.LENGTH);
        if (index % Tile.WIDTH == Tile.WIDTH - 1) {
            long number = index / Tile.WIDTH;
            finished.accept(new Tile(level, number, Tile.WIDTH), row.clone());
            put(level + 1, number, Hashes.fold(row, 0, Tile.WIDTH));
        }
    }

    private byte[] node(int level, long index) {
        int within = level % Tile.HEIGHT;
        int first = (int) ((index << within) % Tile.WIDTH);
        return Hashes.fold(row(level / Tile.HEIGHT), first, 1 << within);
    }

    private byte[] row(int level) {
        while (rows.size() <= level) {
            rows.add(new byte[Tile.WIDTH * Hashes.LENGTH]);
        }
        return rows.get(level);
    }

    private static int place(long index) {
        return (int) (index % Tile.WIDTH) * Hashes.LENGTH;
    }
}
