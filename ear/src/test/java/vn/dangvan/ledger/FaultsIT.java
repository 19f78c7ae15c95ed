package vn.dangvan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import vn.dangvan.sequencing.Halted;
import vn.dangvan.sequencing.Sequencer;
import vn.dangvan.stack.Part;

/**
 * What breaks around the log while acts go on: each fault ends, the log goes on by itself within
 * half a minute, and nothing is lost or told otherwise than before.
 */
class FaultsIT {
    private static final Duration A_WHILE = Duration.ofSeconds(60);

    private static final String LEADERS =
            "select count(*) from pg_locks l join pg_database d on d.oid = l.database"
                    + " where locktype = 'advisory' and classid = 20181 and objid = 25"
                    + " and granted and datname = current_database()";

    @Test
    void a_full_disk_stops_publishing_and_no_act() throws Exception {
        try (TinyDisk disk = new TinyDisk(16);
                WatchedLedger ledger = new WatchedLedger(disk.folder());
                Running running = new Running(ledger)) {
            running.requirePublishing();
            disk.fill();
            running.awaitTrouble();
            running.requireActs();
            disk.free();
            running.end();
        }
    }

    @Test
    void a_folder_that_cannot_be_written_stops_publishing_and_no_act() throws Exception {
        try (TinyDisk disk = new TinyDisk(16);
                WatchedLedger ledger = new WatchedLedger(disk.folder());
                Running running = new Running(ledger)) {
            running.requirePublishing();
            disk.readOnly();
            running.awaitTrouble();
            running.requireActs();
            disk.writable();
            running.end();
        }
    }

    @Test
    void without_witnesses_acts_are_recorded_and_later_published() throws Exception {
        try (WatchedLedger ledger = new WatchedLedger();
                Running running = new Running(ledger)) {
            running.requirePublishing();
            ledger.witnesses.forEach(TrialWitness::close);
            long before = ledger.plain.published();
            running.requireActs();
            running.requireRounds();
            assertThat(ledger.plain.published()).isEqualTo(before);
            for (TrialWitness witness : ledger.witnesses) {
                witness.open();
            }
            running.end();
        }
    }

    @Test
    void a_witness_whose_memory_was_taken_back_cosigns_again() throws Exception {
        try (WatchedLedger ledger = new WatchedLedger();
                Running running = new Running(ledger)) {
            running.requirePublishing();
            ledger.witnesses.get(0).keepMemory();
            running.requirePublishing();
            ledger.witnesses.get(0).takeBackMemory();
            running.requirePublishing();
            running.end();
        }
    }

    @Test
    void the_clock_of_a_witness_may_jump_and_its_cosignatures_never_go_back() throws Exception {
        try (WatchedLedger ledger = new WatchedLedger();
                Running running = new Running(ledger)) {
            for (int hours : new int[] {1, -1, 24, -24, 0}) {
                ledger.witnesses.get(1).turnClock(Duration.ofHours(hours));
                running.requirePublishing();
            }
            assertThat(WatchedLedger.times(ledger.witnesses.get(1))).isSorted();
            running.end();
        }
    }

    @Test
    void a_database_killed_in_the_middle_of_writing_loses_nothing_it_promised() throws Exception {
        Part postgres = Postgres.running().postgres();
        try (WatchedLedger ledger = new WatchedLedger();
                Running running = new Running(ledger)) {
            for (int i = 0; i < 3; i++) {
                running.requirePublishing();
                postgres.kill();
                running.awaitTrouble();
                postgres.start();
            }
            running.end();
        }
    }

    @Test
    void a_node_that_freezes_while_it_leads_is_followed_by_another() throws Exception {
        try (WatchedLedger ledger = new WatchedLedger();
                Running running = Running.withoutNode(ledger);
                NodeProcess first = new NodeProcess(ledger.settings, "on")) {
            assertThat(first.says()).isEqualTo("goes on");
            running.requirePublishing();
            for (int i = 0; i < 2; i++) {
                freezeLeading(first, ledger);
                long before = ledger.plain.published();
                try (NodeProcess second = new NodeProcess(ledger.settings, "on")) {
                    assertThat(second.says()).isEqualTo("goes on");
                    WatchedLedger.soon(
                            "another node goes on", () -> ledger.plain.published() > before);
                    running.requireActs();
                    first.wake();
                    running.requirePublishing();
                }
            }
            running.end();
        }
    }

    /** Freezes a node at a moment when it holds the lead. */
    private static void freezeLeading(NodeProcess node, WatchedLedger ledger) throws Exception {
        long end = System.nanoTime() + WatchedLedger.SOON.toNanos();
        node.freeze();
        while (ledger.plain.number(LEADERS) == 0) {
            assertThat(System.nanoTime()).isLessThan(end);
            node.wake();
            LockSupport.parkNanos(7_000_000);
            node.freeze();
        }
    }

    /** Somebody who files without end, and a node that does its rounds without end. */
    private static final class Running implements AutoCloseable {
        private final WatchedLedger ledger;
        private final AtomicInteger acts = new AtomicInteger();
        private final AtomicInteger troubles = new AtomicInteger();
        private final AtomicInteger rounds = new AtomicInteger();
        private final Thread writer = new Thread(this::write, "writer");
        private final Thread node = new Thread(this::work, "node");
        private volatile boolean enough;
        private volatile boolean closed;

        private Running(WatchedLedger ledger, boolean withNode) {
            this.ledger = ledger;
            writer.start();
            if (withNode) {
                node.start();
            }
        }

        Running(WatchedLedger ledger) {
            this(ledger, true);
        }

        static Running withoutNode(WatchedLedger ledger) {
            return new Running(ledger, false);
        }

        void requireActs() {
            int before = acts.get();
            WatchedLedger.soon("acts are recorded", () -> acts.get() > before + 20);
        }

        void requireRounds() {
            int before = rounds.get();
            WatchedLedger.await("rounds are done", A_WHILE, () -> rounds.get() > before + 2);
        }

        void requirePublishing() {
            long before = ledger.plain.checkpointIfAny().isEmpty() ? 0 : ledger.plain.published();
            WatchedLedger.soon("acts are published", () -> published() > before + 20);
        }

        void awaitTrouble() {
            int before = troubles.get();
            WatchedLedger.soon("trouble is noticed", () -> troubles.get() > before + 2);
        }

        /** No more acts; within half a minute all are published, and everything holds. */
        void end() throws InterruptedException {
            enough = true;
            writer.join();
            WatchedLedger.soon("all is published", ledger::allPublished);
            closed = true;
            node.join();
            assertThat(ledger.wentBack()).isEmpty();
            ledger.check();
        }

        private long published() {
            return ledger.plain.checkpointIfAny().isEmpty() ? 0 : ledger.plain.published();
        }

        private void write() {
            while (!enough) {
                try (Connection connection = ledger.plain.application().getConnection()) {
                    while (!enough) {
                        ledger.file(connection);
                        acts.incrementAndGet();
                        LockSupport.parkNanos(4_000_000);
                    }
                } catch (SQLException e) {
                    // Refused cleanly: not acknowledged, and tried anew with another act.
                    LockSupport.parkNanos(50_000_000);
                }
            }
        }

        private void work() {
            Sequencer sequencer = ledger.plain.node();
            while (!closed) {
                try {
                    sequencer.round();
                    rounds.incrementAndGet();
                } catch (Halted e) {
                    throw new AssertionError("Nothing here contradicts what was published", e);
                } catch (SQLException | RuntimeException e) {
                    troubles.incrementAndGet();
                }
                LockSupport.parkNanos(50_000_000);
            }
        }

        @Override
        public void close() {
            enough = true;
            closed = true;
        }
    }
}
