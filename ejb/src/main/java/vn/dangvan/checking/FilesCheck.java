package vn.dangvan.checking;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Frontier;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Tile;

/**
 * Every tile and bundle of the published size, byte for byte: bundles against the hashes of the
 * lowest tiles, each higher tile against those below, and all against the root. Bundles are read
 * and hashed ahead by two threads; what is held does not grow with the log.
 */
final class FilesCheck {
    private static final int AHEAD = 2;

    /** Bundles that one thread takes at once. */
    private static final int RUN = 16;

    private final ServedFiles files;
    private final Findings findings;
    private final Course course;
    private final ExecutorService threads;

    FilesCheck(ServedFiles files, Findings findings, Course course, ExecutorService threads) {
        this.files = files;
        this.findings = findings;
        this.course = course;
        this.threads = threads;
    }

    /** A lowest tile as it lies there, or null; and the hashes of what lies in its bundle. */
    private record Pair(byte[] tile, byte[] bundled) {}

    void check(Checkpoint published, CheckpointsCheck kept) throws SQLException {
        if (published == null || published.size() == 0) {
            return;
        }
        Frontier frontier = new Frontier(this::higher);
        walk(published.size(), frontier, kept);
        frontier.partial(this::higher);
        if (!Arrays.equals(frontier.root(), published.root())) {
            findings.add("root-differs", published.size());
        }
    }

    private void walk(long size, Frontier frontier, CheckpointsCheck kept) throws SQLException {
        long tiles = (size + Tile.WIDTH - 1) / Tile.WIDTH;
        Deque<Future<Pair[]>> ahead = new ArrayDeque<>();
        long asked = 0;
        try {
            for (long number = 0; number < tiles; number += RUN) {
                while (ahead.size() < AHEAD && asked < tiles) {
                    ahead.add(ask(asked, tiles, size));
                    asked += RUN;
                }
                Pair[] pairs = get(ahead.remove());
                for (int i = 0; i < pairs.length; i++) {
                    compare(number + i, pairs[i], frontier, size, kept);
                }
            }
        } finally {
            ahead.forEach(one -> one.cancel(true));
        }
    }

    private Future<Pair[]> ask(long from, long tiles, long size) {
        return threads.submit(
                () -> {
                    Pair[] pairs = new Pair[(int) Math.min(RUN, tiles - from)];
                    for (int i = 0; i < pairs.length; i++) {
                        pairs[i] = pair(from + i, size);
                    }
                    return pairs;
                });
    }

    private Pair pair(long number, long size) {
        Tile hashes = Tile.of(0, number, size);
        byte[] tile = files.read(hashes);
        byte[] bundle = bundle(Tile.of(Tile.ENTRIES, number, size));
        return new Pair(
                tile != null && tile.length == hashes.width() * Hashes.LENGTH ? tile : null,
                bundle == null ? null : hashes(bundle, hashes.width()));
    }

    /** A bundle that became full meanwhile begins with what it held before. */
    private byte[] bundle(Tile place) {
        byte[] bundle = files.read(place);
        return bundle != null || place.full()
                ? bundle
                : files.read(new Tile(Tile.ENTRIES, place.number(), Tile.WIDTH));
    }

    /** The hashes of the first entries of a bundle; as many as can be read. */
    private static byte[] hashes(byte[] bundle, int count) {
        byte[] hashes = new byte[count * Hashes.LENGTH];
        int at = 0;
        int read = 0;
        while (read < count && at + 2 <= bundle.length) {
            int length = Byte.toUnsignedInt(bundle[at]) << Byte.SIZE | bundle[at + 1] & 0xFF;
            if (at + 2 + length > bundle.length) {
                break;
            }
            byte[] hash = Hashes.leaf(bundle, at + 2, length);
            System.arraycopy(hash, 0, hashes, read * Hashes.LENGTH, Hashes.LENGTH);
            at += 2 + length;
            read++;
        }
        boolean trailing = at < bundle.length && count == Tile.WIDTH;
        return Arrays.copyOf(hashes, (trailing ? 0 : read) * Hashes.LENGTH);
    }

    private void compare(
            long number, Pair pair, Frontier frontier, long size, CheckpointsCheck kept)
            throws SQLException {
        int width = Tile.of(0, number, size).width();
        if (pair.tile() == null) {
            findings.add("tile-missing", Tile.of(0, number, size).path());
        }
        if (pair.bundled() == null) {
            findings.add("bundle-missing", Tile.of(Tile.ENTRIES, number, size).path());
        }
        byte[] other = new byte[width * Hashes.LENGTH];
        byte[] known = pair.tile() != null ? pair.tile() : pair.bundled();
        byte[] hashes = known == null ? other : Arrays.copyOf(known, other.length);
        if (pair.tile() != null && pair.bundled() != null) {
            int differs = Arrays.mismatch(hashes, pair.bundled());
            if (differs >= 0) {
                findings.add("files-differ", number * Tile.WIDTH + differs / Hashes.LENGTH);
            }
        }
        for (int i = 0; i < width; i++) {
            frontier.add(Arrays.copyOfRange(hashes, i * Hashes.LENGTH, (i + 1) * Hashes.LENGTH));
            kept.reached(frontier);
        }
        findings.looked("files", 2);
        course.step(width);
    }

    /** The lowest were compared as they were read. */
    private void higher(Tile tile, byte[] hashes) {
        if (tile.level() > 0) {
            byte[] there = files.read(tile);
            if (there == null) {
                findings.add("tile-missing", tile.path());
            } else if (!Arrays.equals(there, hashes)) {
                findings.add("tile-differs", tile.path());
            }
            findings.looked("files", 1);
        }
    }

    private static Pair[] get(Future<Pair[]> pairs) {
        try {
            return pairs.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("Files could not be read", e.getCause());
        }
    }
}
