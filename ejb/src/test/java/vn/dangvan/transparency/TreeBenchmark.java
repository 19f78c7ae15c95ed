package vn.dangvan.transparency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What the tree costs: {@code mvn -Pbench -pl ejb -Djmh.which=TreeBenchmark}. Hashing and appending
 * is held against SHA-256 over the same entries and nothing else (at least 70 % are wanted), and
 * must not grow with the tree; a proof out of tiles on disk, at ten million leaves, against 10 ms.
 * Everything is sampled, since an average of a machine that has other work too says how busy it
 * was: compare the fastest ({@code p0.00}) and the median ({@code p0.50}) within one run. An entry
 * in the tree is one hash of its bytes and one of 65 bytes for the node above it.
 */
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TreeBenchmark {
    private static final int ENTRIES = 1 << 12;
    private static final int ENTRY = 450;

    /** Entries of the usual length. */
    @State(Scope.Benchmark)
    public static class Entries {
        private final byte[][] entries = new byte[ENTRIES][ENTRY];
        private final byte[] whole = new byte[ENTRIES * ENTRY];
        private MessageDigest digest;

        /** Draws them. */
        @Setup
        public void draw() throws NoSuchAlgorithmException {
            Random random = new Random(1);
            for (byte[] entry : entries) {
                random.nextBytes(entry);
            }
            random.nextBytes(whole);
            digest = MessageDigest.getInstance("SHA-256");
        }
    }

    /** A tree that entries are added to. */
    @State(Scope.Thread)
    public static class Growing {
        @Param({"10000", "100000", "1000000", "10000000"})
        private int size;

        private Frontier frontier;

        /** The edge of a tree of this size: what lies behind it does not matter. */
        @Setup(Level.Iteration)
        public void grow() {
            frontier = new Frontier((tile, hashes) -> {});
            byte[] leaf = new byte[Hashes.LENGTH];
            for (int i = 0; i < size; i++) {
                frontier.add(leaf);
            }
        }
    }

    /** A tree in tiles on disk. */
    @State(Scope.Benchmark)
    public static class Stored {
        private static final int SIZE = 10_000_000;

        private final Random random = new Random(2);
        private Path folder;
        private Tree tree;

        /** Writes its tiles: 330 MB. */
        @Setup
        public void write() throws IOException {
            folder = Files.createTempDirectory("tiles");
            Frontier frontier = new Frontier(this::write);
            byte[] leaf = new byte[Hashes.LENGTH];
            for (int i = 0; i < SIZE; i++) {
                random.nextBytes(leaf);
                frontier.add(leaf);
            }
            frontier.partial(this::write);
            tree = new Tiles(this::read, SIZE).tree();
        }

        private void write(Tile tile, byte[] hashes) {
            try {
                Path file = folder.resolve(tile.path());
                Files.createDirectories(file.getParent());
                Files.write(file, hashes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private byte[] read(Tile tile) {
            try {
                return Files.readAllBytes(folder.resolve(tile.path()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Throws them away. */
        @TearDown
        public void clean() throws IOException {
            try (Stream<Path> all = Files.walk(folder)) {
                all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    /** SHA-256 of each entry, and nothing besides. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @OperationsPerInvocation(ENTRIES)
    public void plain_hash_of_each_entry(Entries some, Blackhole hashes) {
        for (byte[] entry : some.entries) {
            hashes.consume(some.digest.digest(entry));
        }
    }

    /** SHA-256 over all bytes in one go: the bound that no tree reaches. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @OperationsPerInvocation(ENTRIES)
    public byte[] plain_hash_of_all_bytes_at_once(Entries some) {
        return some.digest.digest(some.whole);
    }

    /** The hash of each entry as a leaf, and its place in a tree of this size. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    @OperationsPerInvocation(ENTRIES)
    public long entry_added(Entries some, Growing tree) {
        for (byte[] entry : some.entries) {
            tree.frontier.add(Hashes.leaf(entry));
        }
        return tree.frontier.size();
    }

    /** A proof for any leaf of ten million. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public List<byte[]> proof_at_ten_million(Stored stored) {
        return stored.tree.inclusion(stored.random.nextInt(Stored.SIZE));
    }
}
