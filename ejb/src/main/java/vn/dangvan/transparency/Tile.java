package vn.dangvan.transparency;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of up to {@value #WIDTH} hashes or entries beside each other (C2SP tlog-tiles).
 *
 * @param level 0 for hashes of leaves, one more for each 8 levels of the tree; {@value #ENTRIES}
 *     for entries
 * @param number the place from the left, from 0
 * @param width how many it holds, from 1 to {@value #WIDTH}; only a full one never changes
 */
public record Tile(int level, long number, int width) {
    /** What a full tile holds. */
    public static final int WIDTH = 256;

    /** The levels of the tree that one tile spans. */
    public static final int HEIGHT = 8;

    /** The level that stands for entries. */
    public static final int ENTRIES = -1;

    private static final int HIGHEST = 63 / HEIGHT;
    private static final int THOUSAND = 1000;
    private static final Pattern PATH =
            Pattern.compile(
                    "tile/(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

    public Tile {
        if (level < ENTRIES || level > HIGHEST || number < 0 || width < 1 || width > WIDTH) {
            throw new Malformed("No tile at %d/%d of %d".formatted(level, number, width));
        }
    }

    /**
     * The tile at this place in a tree of so many leaves.
     *
     * @throws Malformed if the tree does not reach it
     */
    public static Tile of(int level, long number, long size) {
        long there = (level == ENTRIES ? size : size >> (level * HEIGHT)) - number * WIDTH;
        return new Tile(level, number, (int) Math.min(WIDTH, there));
    }

    /**
     * Reads a path such as {@code tile/0/x001/x234/067} or {@code tile/entries/000.p/12}.
     *
     * @throws Malformed unless it is written in the one way the text allows
     */
    public static Tile parse(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw new Malformed("Not the path of a tile");
        }
        long number = Long.parseLong(parts.group(2).replace("x", "").replace("/", ""));
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        int width = parts.group(3) == null ? WIDTH : Integer.parseInt(parts.group(3));
        Tile tile = new Tile(level, number, width);
        if (!tile.path().equals(path)) {
            throw new Malformed("Not the path of a tile");
        }
        return tile;
    }

    /** The path below the root of the log. */
    public String path() {
        StringBuilder digits = new StringBuilder("%03d".formatted(number % THOUSAND));
        for (long rest = number / THOUSAND; rest > 0; rest /= THOUSAND) {
            digits.insert(0, "x%03d/".formatted(rest % THOUSAND));
        }
        String kind = level == ENTRIES ? "entries" : Integer.toString(level);
        return "tile/" + kind + "/" + digits + (full() ? "" : ".p/" + width);
    }

    /** Whether it holds all it can. */
    public boolean full() {
        return width == WIDTH;
    }
}
