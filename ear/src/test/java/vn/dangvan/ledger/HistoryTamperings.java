package vn.dangvan.ledger;

import static vn.dangvan.ledger.Tampering.found;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.dangvan.checking.Report.Finding;
import vn.dangvan.sequencing.Assembly;
import vn.dangvan.sequencing.Assembly.Assembled;
import vn.dangvan.sequencing.LedgerFolder;
import vn.dangvan.sequencing.LogSigner;
import vn.dangvan.sequencing.Publication;
import vn.dangvan.transparency.Policy;

/** What somebody with everything, the key of the log too, does: another history that fits. */
final class HistoryTamperings {
    private HistoryTamperings() {}

    static List<Tampering> all() {
        return List.of(
                new Tampering("rewritten from an index on, key stolen", HistoryTamperings::from),
                new Tampering("all rewritten, key stolen", HistoryTamperings::everything),
                new Tampering("rewritten and made longer, key stolen", HistoryTamperings::longer),
                new Tampering("tail cut everywhere, key stolen", HistoryTamperings::cutAll),
                new Tampering("files of last week", HistoryTamperings::filesOfLastWeek));
    }

    private static List<Finding> from(Drill drill, Random random) throws Exception {
        int index = 1 + drill.leaf(random);
        rewrite(drill, Math.min(index, drill.entries.size() - 1));
        publish(drill);
        return found("checkpoint-uncosigned", drill.entries.size(), "witness-split-view", "a");
    }

    private static List<Finding> everything(Drill drill, Random random) throws Exception {
        rewrite(drill, 0);
        publish(drill);
        return found("checkpoint-uncosigned", drill.entries.size(), "witness-split-view", "a");
    }

    /** One more leaf than the witnesses know, so that they ask for a proof. */
    private static List<Finding> longer(Drill drill, Random random) throws Exception {
        rewrite(drill, drill.leaf(random));
        UUID id = new UUID(random.nextLong(), random.nextLong());
        drill.sql("set local session_replication_role = origin");
        drill.sql(
                "insert into entry (id, day, act, actor, role, subject, facts) select ?, day, act,"
                        + " actor, role, subject, facts from entry where id = ?",
                id,
                drill.entries.get(0));
        byte[] bytes = Assembly.of(drill.connection, id).get(0).leaf().bytes();
        drill.sql(
                "insert into leaf (index, entry_id, bytes, hash) values (?, ?, ?, sha256('\\x00'::bytea || ?))",
                drill.entries.size(),
                id,
                bytes,
                bytes);
        drill.sql("set local session_replication_role = replica");
        publish(drill);
        return found(
                "witness-inconsistent", "a", "checkpoint-uncosigned", drill.entries.size() + 1);
    }

    /** Acts are taken back as if they had never been: rows, entries, leaves and files. */
    private static List<Finding> cutAll(Drill drill, Random random) throws Exception {
        int index = drill.entries.size() - 1 - random.nextInt(3);
        drill.sql(
                "create temporary table gone on commit drop as select entry_id from leaf where index >= "
                        + index);
        for (String table :
                List.of("leaf", "opening", "footprint", "docket", "submission", "officer")) {
            drill.sql("delete from " + table + " where entry_id in (select entry_id from gone)");
        }
        drill.sql(
                "update opening set salt = substring(sha256(uuid_send(entry_id)) for 16), erased_by = null where erased_by in (select entry_id from gone)");
        drill.sql("delete from entry where id in (select entry_id from gone)");
        drill.sql("delete from checkpoint where size > ?", index);
        publish(drill);
        return found("witness-rollback", "a", "checkpoint-uncosigned", index);
    }

    private static List<Finding> filesOfLastWeek(Drill drill, Random random) throws Exception {
        Drill.Backup backup = drill.backups.get(random.nextInt(drill.backups.size()));
        backup.files().restore();
        return found("files-behind", backup.size(), "witness-rollback", "a");
    }

    /** Changes one entry, and each leaf from there on if that changes it. */
    private static void rewrite(Drill drill, int index) throws Exception {
        drill.sql(
                "update entry set day = day - 2, unit = 'elsewhere' where id = ?",
                drill.entries.get(index));
        List<Assembled> again = Assembly.of(drill.connection, drill.entries.toArray(UUID[]::new));
        for (Assembled assembled : again) {
            long place = drill.indexOf(assembled.entry());
            if (place == index) {
                LeafTamperings.place(drill, place, assembled.leaf().bytes());
            }
        }
        if (again.stream().noneMatch(a -> a.entry().equals(drill.entries.get(index)))) {
            drill.sql(
                    "update leaf set bytes = b, hash = sha256('\\x00'::bytea || b) from (select"
                            + " convert_to(replace(convert_from(bytes, 'UTF8'), '2026-11-23',"
                            + " '2026-11-21'), 'UTF8') as b from leaf where index = ?) x"
                            + " where index = ?",
                    index,
                    index);
        }
        drill.sql("delete from checkpoint where size > ?", index);
    }

    /** Makes the files anew from the database, signed with the key of the log. */
    private static void publish(Drill drill) throws Exception {
        Path folder = Files.createTempDirectory("dangvan-forged");
        new Publication(
                        new LedgerFolder(folder),
                        new LogSigner(List.of(drill.ledger.key)),
                        Policy.parse("log " + drill.ledger.key.key() + "\nquorum none\n"),
                        (signed, tree) -> signed)
                .publish(drill.connection, true);
        new FilesInMemory(drill.ledger.folder, java.util.Map.of()).restore();
        FilesInMemory forged = FilesInMemory.of(folder);
        for (Path file : new ArrayList<>(forged.content().keySet())) {
            Path target = drill.ledger.folder.resolve(folder.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.write(target, forged.content().get(file));
        }
    }
}
