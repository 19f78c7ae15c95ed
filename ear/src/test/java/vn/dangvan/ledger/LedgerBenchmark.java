package vn.dangvan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import vn.dangvan.sequencing.Sequencer;

/**
 * How fast acts are recorded, get their places and are published: {@code mvn -Pledger}. PostgreSQL
 * answers without waiting for the disk as in all tests, so that the writers press harder on the log
 * than real ones; the files of the log are forced to the disk as always. Compare within one run.
 */
class LedgerBenchmark {
    private static final int WRITERS = 4;
    private static final long SECONDS = Long.getLong("dangvan.seconds", 10);
    private static final long LARGEST = Long.getLong("dangvan.leaves", 1_000_000);
    private static final long WARM = 3;
    private static final int BACKLOG = 7500;
    private static final double WANTED = 1000;
    private static final long PAUSE = 700_000_000;

    private static final String PLAIN_TABLES =
            """
            create table plain_entry as select * from entry limit 0;
            create table plain_docket as select * from docket limit 0;
            alter table plain_entry add primary key (id);
            alter table plain_docket add primary key (id);
            grant insert on plain_entry, plain_docket to dangvan_app""";

    /** Places as many acts would have taken them, with the bytes of a real leaf. */
    private static final String LEAVES =
            """
            with example as (select convert_from(bytes, 'UTF8') as text from leaf order by index limit 1 offset 1)
            insert into leaf (index, entry_id, bytes, hash)
            select i, gen_random_uuid(), b, sha256('\\x00'::bytea || b)
            from (select i, convert_to(overlay(text placing lpad(i::text, 12, '0') from length(text) - 20), 'UTF8') as b
                  from example, generate_series(%d::bigint, %d) as i) as made""";

    private final Map<UUID, Long> committed = new ConcurrentHashMap<>();
    private final Map<Long, Long> published = new ConcurrentSkipListMap<>();
    private volatile boolean enough;

    @Test
    void acts_are_published_as_fast_as_they_are_recorded() throws Exception {
        try (WatchedLedger ledger = new WatchedLedger()) {
            ledger.plain.tamper(PLAIN_TABLES);
            warmUp(ledger);
            double simple = commits(ledger, SECONDS, true);
            double alone = commits(ledger, SECONDS, false);
            catchUp(ledger);
            ledger.act(BACKLOG);
            long backlog = waiting(ledger);
            double caught = catchUp(ledger);
            System.out.printf("Catching up with %d entries: %.0f entries/s%n", backlog, caught);
            Thread node = new Thread(() -> work(ledger), "node");
            Thread watch = new Thread(() -> watch(ledger), "watch");
            node.start();
            watch.start();
            committed.clear();
            double together = commits(ledger, SECONDS, false);
            long left = waiting(ledger);
            WatchedLedger.soon("all published", ledger::allPublished);
            enough = true;
            node.join();
            watch.join();
            System.out.printf(
                    "Commits/s: %.0f of the same rows without triggers, %.0f as acts (%.2f of it),"
                            + " %.0f with the sequencer (%.2f); left at the end %d%n",
                    simple, alone, alone / simple, together, together / simple, left);
            double integrated = together - (double) left / SECONDS;
            System.out.printf(
                    "Integrated while they go on: %.0f entries/s (%.2f of what was recorded)%n",
                    integrated, integrated / together);
            latencies(ledger);
            assertThat(integrated).isGreaterThan(WANTED);
            assertThat(caught).isGreaterThan(WANTED);
        }
    }

    @Test
    void a_large_log_costs_no_more_for_each_entry_than_a_small_one() throws Exception {
        try (WatchedLedger ledger = new WatchedLedger()) {
            ledger.act(6);
            Sequencer node = ledger.plain.node();
            node.round();
            Map<Long, Double> costs = new TreeMap<>();
            for (long size = 10_000; size <= LARGEST; size *= 10) {
                long from = ledger.plain.number("select max(index) + 1 from leaf");
                ledger.plain.tamper(LEAVES.formatted(from, size - 1));
                ledger.plain.tamper("analyze");
                long begin = System.nanoTime();
                node.round();
                double rate = (size - from) * 1e9 / (System.nanoTime() - begin);
                costs.put(size, cost(ledger, node));
                System.out.printf(
                        "%,d leaves: files made at %.0f leaves/s, then %.0f µs for each entry%n",
                        size, rate, costs.get(size));
            }
            assertThat(costs.get(LARGEST)).isLessThan(costs.get(10_000L) * 2);
        }
    }

    /** Microseconds for each entry, median of rounds with a second's worth of acts each. */
    private static double cost(WatchedLedger ledger, Sequencer node) throws SQLException {
        List<Double> costs = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            ledger.plain.act(750);
            long begin = System.nanoTime();
            node.round();
            costs.add((System.nanoTime() - begin) / 1e3 / 1000);
        }
        Collections.sort(costs);
        return costs.get(costs.size() / 2);
    }

    /** Entries per second of a sequencer that has nothing to wait for. */
    private static double catchUp(WatchedLedger ledger) throws SQLException {
        Sequencer node = ledger.plain.node();
        long entries = waiting(ledger);
        long begin = System.nanoTime();
        while (!ledger.allPublished()) {
            node.round();
        }
        return entries * 1e9 / (System.nanoTime() - begin);
    }

    private void warmUp(WatchedLedger ledger) throws Exception {
        commits(ledger, WARM, true);
        commits(ledger, WARM, false);
        ledger.act(BACKLOG);
        catchUp(ledger);
    }

    private double commits(WatchedLedger ledger, long seconds, boolean plain) throws Exception {
        AtomicLong count = new AtomicLong();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(new Thread(() -> write(ledger, end, plain, count), "writer"));
        }
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }
        return (double) count.get() / seconds;
    }

    private void write(WatchedLedger ledger, long end, boolean plain, AtomicLong count) {
        try (Connection connection = ledger.plain.application().getConnection()) {
            while (System.nanoTime() < end) {
                UUID entry = plain ? ledger.filePlainly(connection) : ledger.file(connection);
                committed.put(entry, System.nanoTime());
                count.incrementAndGet();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void work(WatchedLedger ledger) {
        Sequencer node = ledger.plain.node();
        try {
            while (!enough) {
                Sequencer.Round round = node.round();
                published.put(ledger.plain.published(), System.nanoTime());
                if (round == Sequencer.Round.ALL) {
                    LockSupport.parkNanos(PAUSE);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void watch(WatchedLedger ledger) {
        StringBuilder backlog = new StringBuilder();
        while (!enough) {
            backlog.append(' ').append(ledger.entries() - ledger.plain.published());
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
        System.out.println("Not yet published, each second:" + backlog);
    }

    private void latencies(WatchedLedger ledger) throws SQLException {
        Map<UUID, Long> places = new HashMap<>();
        for (Map<String, Object> row : ledger.plain.rows("select entry_id, index from leaf")) {
            places.put((UUID) row.get("entry_id"), (Long) row.get("index"));
        }
        List<Long> millis = new ArrayList<>();
        List<Map.Entry<Long, Long>> moments = new ArrayList<>(published.entrySet());
        committed.forEach(
                (entry, time) -> {
                    long place = places.get(entry);
                    moments.stream()
                            .filter(moment -> moment.getKey() > place)
                            .findFirst()
                            .ifPresent(m -> millis.add((m.getValue() - time) / 1_000_000));
                });
        Collections.sort(millis);
        System.out.printf(
                "From commit to published: p50 %d ms, p99 %d ms of %d acts%n",
                millis.get(millis.size() / 2), millis.get(millis.size() * 99 / 100), millis.size());
    }

    private static long waiting(WatchedLedger ledger) {
        return ledger.plain.number("select count(*) from waiting");
    }
}
