package vn.dangvan.transparency;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Finds the hashes of a tree in its tiles.
 *
 * @param read gives the bytes of a tile
 * @param size how many leaves the tree has
 */
public record Tiles(Function<Tile, byte[]> read, long size) {
    /** The tree in these tiles. */
    public Tree tree() {
        return new Tree(this::node, size);
    }

    /** The hash of one leaf. */
    public byte[] leaf(long index) {
        return node(0, index);
    }

    /** The hash of a complete subtree, as {@link Tree.Nodes} asks for it. */
    public byte[] node(int level, long index) {
        int within = level % Tile.HEIGHT;
        int count = 1 << within;
        long first = index << within;
        Tile tile = Tile.of(level / Tile.HEIGHT, first / Tile.WIDTH, size);
        int place = (int) (first % Tile.WIDTH);
        if (place + count > tile.width()) {
            throw new Malformed("No whole subtree %d/%d".formatted(level, index));
        }
        byte[] hashes = hashes(tile);
        return count == 1
                ? Arrays.copyOfRange(hashes, place * Hashes.LENGTH, (place + 1) * Hashes.LENGTH)
                : Hashes.fold(hashes, place, count);
    }

    private byte[] hashes(Tile tile) {
        byte[] hashes = read.apply(tile);
        if (hashes == null || hashes.length != tile.width() * Hashes.LENGTH) {
            throw new Malformed("The tile " + tile.path() + " is not whole");
        }
        return hashes;
    }
}
