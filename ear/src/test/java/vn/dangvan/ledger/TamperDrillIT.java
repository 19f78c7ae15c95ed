package vn.dangvan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.dangvan.checking.Report;
import vn.dangvan.checking.Report.Finding;

/**
 * Somebody with the database, the files or the key of the log changes what was written. Each time
 * it has to be found, and named by the right place where that can be known. Every kind comes at
 * least twice; {@code -Ddrill.count=1000} makes it the whole drill, {@code -Ddrill.seed} repeats
 * one.
 */
class TamperDrillIT {
    private static final int COUNT = Integer.getInteger("drill.count", 190);
    private static final long SEED = Long.getLong("drill.seed", System.nanoTime());

    private final Map<String, Told> told = new TreeMap<>();

    /** What found one kind of change, and how long the check took. */
    private static final class Told {
        private final TreeSet<String> kinds = new TreeSet<>();
        private final TreeMap<String, Integer> rounds = new TreeMap<>();
        private int times;
        private long nanos;
    }

    @Test
    void whatever_is_changed_behind_the_ledger_is_found_where_it_was_changed() throws Exception {
        System.out.println("drill.seed " + SEED);
        Random random = new Random(SEED);
        List<Tampering> all = new ArrayList<>();
        all.addAll(EntryTamperings.all());
        all.addAll(FootprintTamperings.all());
        all.addAll(RowTamperings.all());
        all.addAll(GuardTamperings.all());
        all.addAll(LeafTamperings.all());
        all.addAll(FileTamperings.all());
        all.addAll(HistoryTamperings.all());
        List<String> wrong = new ArrayList<>();
        try (Drill drill = new Drill()) {
            assertThat(drill.check().findings()).isEmpty();
            drill.restore();
            for (int i = 0; i < COUNT; i++) {
                Tampering tampering = all.get(i % all.size());
                one(drill, tampering, random, wrong);
            }
            assertThat(drill.check().findings()).isEmpty();
            drill.restore();
            lastWeek(drill, wrong);
        } finally {
            print();
        }
        assertThat(wrong).isEmpty();
    }

    private void one(Drill drill, Tampering tampering, Random random, List<String> wrong)
            throws Exception {
        try {
            drill.sql("set local session_replication_role = replica");
            List<Finding> expected = tampering.deed().on(drill, random);
            drill.sql("set local session_replication_role = origin");
            long begun = System.nanoTime();
            Report report = drill.check();
            Told line = told.computeIfAbsent(tampering.name(), none -> new Told());
            line.nanos += System.nanoTime() - begun;
            line.times++;
            report.findings().forEach(finding -> line.kinds.add(finding.kind()));
            line.rounds.merge(drill.round(), 1, Integer::sum);
            for (Finding one : expected) {
                if (!report.first(one.kind()).orElse("-").equals(one.place())) {
                    wrong.add(
                            "%s: expected %s, found %s"
                                    .formatted(tampering.name(), one, few(report)));
                }
            }
        } catch (SQLException e) {
            wrong.add(tampering.name() + ": " + e.getMessage());
        } finally {
            drill.restore();
        }
    }

    /** A database of last week with files of today, and everything of last week. */
    private void lastWeek(Drill drill, List<String> wrong) throws Exception {
        for (Drill.Backup backup : drill.backups) {
            Report database = drill.check(backup.database());
            expect(wrong, "database of last week", database, "database-behind", backup.size());
            backup.files().restore();
            Report both = drill.check(backup.database());
            expect(wrong, "everything of last week", both, "witness-rollback", "a");
            if (!both.counts().keySet().equals(java.util.Set.of("witness-rollback"))) {
                wrong.add("everything of last week: only witnesses know, but " + few(both));
            }
            drill.restore();
        }
    }

    private void expect(List<String> wrong, String name, Report report, String kind, Object place) {
        Told line = told.computeIfAbsent(name, none -> new Told());
        line.times++;
        report.findings().forEach(finding -> line.kinds.add(finding.kind()));
        if (!report.first(kind).orElse("-").equals(place.toString())) {
            wrong.add("%s: expected %s at %s, found %s".formatted(name, kind, place, few(report)));
        }
    }

    private static String few(Report report) {
        List<Finding> findings = report.findings();
        return report.counts() + " " + findings.subList(0, Math.min(4, findings.size()));
    }

    private void print() {
        told.forEach(
                (name, line) ->
                        System.out.printf(
                                "%-48s %3d times %5d ms  check %s  round %s%n",
                                name,
                                line.times,
                                line.nanos / 1_000_000 / Math.max(1, line.times),
                                line.kinds,
                                line.rounds));
    }
}
