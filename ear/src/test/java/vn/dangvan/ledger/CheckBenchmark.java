package vn.dangvan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.dangvan.checking.Course;
import vn.dangvan.checking.LedgerCheck;
import vn.dangvan.checking.Report;
import vn.dangvan.sequencing.Sequencer;

/**
 * What the whole check of a ledger costs for each leaf, and whether that grows: {@code mvn
 * -Pledger}. Every entry, row, leaf and file is real. {@code -Ddangvan.checked} says how many cases
 * are filed at most.
 */
class CheckBenchmark {
    private static final int LARGEST = Integer.getInteger("dangvan.checked", 120_000);
    private static final int SMALLEST = 15_000;
    private static final int AT_ONCE = 3000;
    private static final int TIMES = 3;
    private static final Duration LONG = Duration.ofMinutes(10);

    @Test
    void a_large_ledger_costs_no_more_for_each_leaf_than_a_small_one() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (WatchedLedger ledger = new WatchedLedger()) {
            Sequencer node = ledger.plain.node();
            List<Double> costs = new ArrayList<>();
            int cases = 0;
            for (int size = SMALLEST; size <= LARGEST; size *= 2) {
                for (; cases < size; cases += AT_ONCE) {
                    ledger.plain.act(AT_ONCE);
                }
                WatchedLedger.await("published", LONG, () -> published(ledger, node));
                ledger.plain.tamper("analyze");
                costs.add(cost(ledger, threads));
            }
            assertThat(costs).hasSizeGreaterThan(1);
            assertThat(costs.get(costs.size() - 1)).isLessThan(costs.get(0) * 2);
        } finally {
            threads.shutdown();
        }
    }

    private static boolean published(WatchedLedger ledger, Sequencer node) {
        try {
            node.round();
            return ledger.allPublished();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Microseconds for each leaf, the median of a few checks. */
    private static double cost(WatchedLedger ledger, ExecutorService threads) throws Exception {
        List<Double> costs = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            LedgerCheck check = new LedgerCheck(ledger.plain.folder, ledger.plain.policy, threads);
            long begin = System.nanoTime();
            Report report = check.check(ledger.plain.application(), new Course());
            costs.add((System.nanoTime() - begin) / 1e3 / report.size());
            assertThat(report.sound()).isTrue();
            if (i == 0) {
                System.out.printf("Checked %s%n", report.looked());
            }
        }
        Collections.sort(costs);
        double median = costs.get(TIMES / 2);
        System.out.printf("Everything checked: %.1f µs for each leaf%n", median);
        return median;
    }
}
