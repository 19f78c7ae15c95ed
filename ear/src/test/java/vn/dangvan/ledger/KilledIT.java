package vn.dangvan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import vn.dangvan.sequencing.Sequencer;

/** A node that is killed between recorded and published, at every step of the way. */
class KilledIT {
    private static final int SIDES = 2;
    private static final int POINTS = Integer.getInteger("dangvan.points", 120);
    private static final int TIMES = Integer.getInteger("dangvan.times", 30);

    private final Set<String> steps = new ConcurrentSkipListSet<>();
    private final AtomicInteger points = new AtomicInteger();

    @Test
    void killed_before_any_step_it_goes_on_and_nothing_is_lost() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SIDES);
        List<Callable<Void>> sweeps = new ArrayList<>();
        for (int side = 0; side < SIDES; side++) {
            int first = side;
            sweeps.add(() -> sweep(first));
        }
        for (Future<Void> sweep : threads.invokeAll(sweeps)) {
            sweep.get();
        }
        threads.shutdown();
        System.out.printf(
                "Killed at %d points, before %d kinds of steps%n", points.get(), steps.size());
        assertThat(points.get()).isGreaterThan(POINTS * 5 / 6);
        assertThat(steps)
                .anyMatch(step -> step.startsWith("executeUpdate insert into leaf"))
                .anyMatch(step -> step.equals("commit"))
                .anyMatch(step -> step.startsWith("asking the witnesses"))
                .anyMatch(step -> step.matches("move into place .*pending"))
                .anyMatch(step -> step.matches("move into place .*checkpoint"));
    }

    @Test
    void killed_at_any_moment_while_acts_and_another_node_go_on_nothing_is_lost() throws Exception {
        Random random = new Random(20181125);
        AtomicBoolean enough = new AtomicBoolean();
        try (WatchedLedger ledger = new WatchedLedger()) {
            Thread writer = new Thread(() -> write(ledger, enough), "writer");
            writer.start();
            NodeProcess other = new NodeProcess(ledger.settings, "on");
            for (int i = 0; i < TIMES; i++) {
                NodeProcess node = new NodeProcess(ledger.settings, "on");
                assertThat(node.says()).isEqualTo("goes on");
                LockSupport.parkNanos(random.nextInt(400) * 1_000_000L);
                other.kill();
                other = node;
            }
            enough.set(true);
            writer.join();
            WatchedLedger.soon("all published", ledger::allPublished);
            other.kill();
            assertThat(ledger.acknowledged()).isGreaterThan(TIMES);
            assertThat(ledger.wentBack()).isEmpty();
            ledger.check();
        }
    }

    private Void sweep(int side) throws Exception {
        try (WatchedLedger ledger = new WatchedLedger()) {
            ledger.act(20);
            int all = lifetime(ledger);
            for (int i = side; i < POINTS; i += SIDES) {
                ledger.act(1 + i % 7);
                killBefore(ledger, 1 + (int) ((long) i * all / POINTS));
                goOn(ledger);
                ledger.checkCounts();
            }
            ledger.check();
            assertThat(ledger.wentBack()).isEmpty();
        }
        return null;
    }

    /** Another node: it may lead as soon as the database has noticed that the first is gone. */
    private static void goOn(WatchedLedger ledger) {
        Sequencer node = ledger.plain.node();
        WatchedLedger.soon(
                "another node leads",
                () -> {
                    try {
                        return node.round() != Sequencer.Round.ELSEWHERE;
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    /** The number of steps of a node that nobody kills. */
    private static int lifetime(WatchedLedger ledger) throws Exception {
        try (NodeProcess node = new NodeProcess(ledger.settings, "1000000")) {
            String last = node.lastWords();
            assertThat(last).startsWith("done after ");
            return Integer.parseInt(last.substring("done after ".length()));
        }
    }

    private void killBefore(WatchedLedger ledger, int step) throws Exception {
        try (NodeProcess node = new NodeProcess(ledger.settings, Integer.toString(step))) {
            String last = node.lastWords();
            if (last.startsWith(Steps.HALTED)) {
                points.incrementAndGet();
                steps.add(last.substring(Steps.HALTED.length()));
            } else {
                assertThat(last).startsWith("done after ");
            }
        }
    }

    private static void write(WatchedLedger ledger, AtomicBoolean enough) {
        try (Connection connection = ledger.plain.application().getConnection()) {
            while (!enough.get()) {
                ledger.file(connection);
                LockSupport.parkNanos(2_000_000);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
