package vn.dangvan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.dangvan.checking.Course;
import vn.dangvan.checking.LedgerCheck;
import vn.dangvan.checking.Report;
import vn.dangvan.transparency.Bundle;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Frontier;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Tile;

/**
 * The files of many leaves, beside a database that is almost empty: how long they take. {@code
 * -Dlarge.leaves} says how many; ten million are to be checked in two minutes with 512 MB.
 */
class LargeFilesIT {
    private static final int LEAVES = Integer.getInteger("large.leaves", 100_000);

    /** A line as long as most leaves are. */
    private static final String LEAF =
            "{\"act\":\"casework.approved\",\"actor\":\"%064x\",\"day\":\"2026-11-23\",\"facts\":\"%064x\",\"role\":\"leader\","
                    + "\"rows\":\"%064x\",\"subject\":\"%064x\",\"unit\":\"xa-an-binh\",\"v\":\"1\"}";

    @Test
    void a_large_log_is_walked_in_bounded_memory() throws Exception {
        PlainLedger ledger = PlainLedger.fresh();
        write(ledger);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Connection connection = ledger.application().getConnection()) {
            connection.setAutoCommit(false);
            long begun = System.nanoTime();
            Report report =
                    new LedgerCheck(ledger.folder, ledger.policy, threads)
                            .check(connection, new Course());
            System.out.printf("%d leaves %d ms%n", LEAVES, (System.nanoTime() - begun) / 1_000_000);
            assertThat(report.counts().keySet())
                    .containsExactlyInAnyOrder("database-behind", "checkpoint-not-kept");
            assertThat(report.looked().get("files")).isGreaterThan(2L * LEAVES / Tile.WIDTH);
        } finally {
            threads.shutdown();
        }
    }

    private static void write(PlainLedger ledger) throws IOException {
        Frontier frontier = new Frontier((tile, bytes) -> put(ledger, tile, bytes));
        List<byte[]> entries = new ArrayList<>();
        String line = LEAF.formatted(1, 2, 3, 4);
        for (int i = 0; i < LEAVES; i++) {
            byte[] entry = line.replace("2026-11-23", "day-" + i).getBytes();
            entries.add(entry);
            frontier.add(Hashes.leaf(entry));
            if (entries.size() == Tile.WIDTH || i == LEAVES - 1) {
                Tile place = Tile.of(Tile.ENTRIES, i / Tile.WIDTH, i + 1L);
                put(ledger, place, Bundle.write(entries));
                entries.clear();
            }
        }
        frontier.partial((tile, bytes) -> put(ledger, tile, bytes));
        String text = new Checkpoint(PlainLedger.ORIGIN, LEAVES, frontier.root()).text();
        Files.writeString(ledger.folder.resolve("checkpoint"), ledger.key.sign(text).toString());
    }

    private static void put(PlainLedger ledger, Tile tile, byte[] bytes) {
        try {
            Path file = ledger.folder.resolve(tile.path());
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
