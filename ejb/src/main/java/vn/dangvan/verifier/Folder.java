package vn.dangvan.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import vn.dangvan.transparency.Bundle;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.Tile;
import vn.dangvan.transparency.Tiles;

/**
 * A log as it is served, in a folder: {@code checkpoint} and {@code tile/…} (C2SP tlog-tiles).
 *
 * @param root the folder
 */
record Folder(Path root) {
    private static final int LARGEST = Tile.WIDTH * (Bundle.LONGEST + 2);

    Note checkpoint() {
        return Note.parse(Arguments.text(Arguments.bytes(root.resolve("checkpoint").toString())));
    }

    /** Whether the entries are there and not only their hashes. */
    boolean hasEntries() {
        return Files.isDirectory(root.resolve("tile/entries"));
    }

    Tiles tiles(long size) {
        return new Tiles(this::hashes, size);
    }

    /**
     * @throws Refuted if the tile is not there or has not just as many hashes
     */
    byte[] hashes(Tile tile) {
        byte[] there = read(tile);
        int length = tile.width() * Hashes.LENGTH;
        boolean whole = there.length % Hashes.LENGTH == 0 && there.length >= length;
        if (!whole || Files.exists(root.resolve(tile.path())) && there.length != length) {
            throw new Refuted("tile.size", tile.path(), first(tile));
        }
        return Arrays.copyOf(there, length);
    }

    /**
     * The entries of a tile.
     *
     * @throws Refuted if the tile is not there
     */
    Entries entries(long number, long size) {
        Tile tile = Tile.of(Tile.ENTRIES, number, size);
        boolean exact = Files.exists(root.resolve(tile.path()));
        return new Entries(tile, read(tile), exact);
    }

    /** The first leaf below a tile. */
    static long first(Tile tile) {
        return tile.number() << Tile.HEIGHT * (Math.max(0, tile.level()) + 1);
    }

    /** A log may drop a partial tile once a wider one is there: that one begins alike. */
    private byte[] read(Tile tile) {
        Path found =
                IntStream.rangeClosed(tile.width(), Tile.WIDTH)
                        .mapToObj(width -> new Tile(tile.level(), tile.number(), width))
                        .map(wider -> root.resolve(wider.path()))
                        .filter(Files::isRegularFile)
                        .findFirst()
                        .orElseThrow(() -> new Refuted("tile.missing", tile.path(), first(tile)));
        try {
            if (Files.size(found) > LARGEST) {
                throw new Refuted("tile.size", tile.path(), first(tile));
            }
            return Files.readAllBytes(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
