package vn.dangvan.ledger;

import static vn.dangvan.ledger.Tampering.found;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.dangvan.checking.Report.Finding;
import vn.dangvan.sequencing.Assembly;
import vn.dangvan.transparency.Hashes;

/** What somebody with the database does to leaves and to what was published of them. */
final class LeafTamperings {
    private LeafTamperings() {}

    static List<Tampering> all() {
        return List.of(
                new Tampering("leaf: other bytes, hash to fit", LeafTamperings::bytes),
                new Tampering("leaf: other hash", LeafTamperings::hash),
                new Tampering("leaf put together from a changed entry", LeafTamperings::again),
                new Tampering("leaf deleted", LeafTamperings::delete),
                new Tampering("two leaves swapped", LeafTamperings::swap),
                new Tampering("leaf of nothing at the end", LeafTamperings::stray),
                new Tampering("leaf in a child of the table", LeafTamperings::child),
                new Tampering("tail of leaves cut", LeafTamperings::cut),
                new Tampering("tail of leaves waits again", LeafTamperings::waitsAgain),
                new Tampering("checkpoint: other root", LeafTamperings::root),
                new Tampering("checkpoint: other signature", LeafTamperings::signature),
                new Tampering("checkpoint: other size", LeafTamperings::size),
                new Tampering("checkpoint deleted", LeafTamperings::deleteCheckpoint),
                new Tampering("newest checkpoint deleted", LeafTamperings::deleteNewest));
    }

    private static List<Finding> bytes(Drill drill, Random random) throws Exception {
        int index = drill.leaf(random);
        drill.sql(
                "update leaf set bytes = b, hash = sha256('\\x00'::bytea || b) from (select"
                        + " set_byte(bytes, octet_length(bytes) - 4, 49) as b from leaf where index = ?)"
                        + " x where index = ?",
                index,
                index);
        return found("leaf-not-as-published", index, "entry-changed", index);
    }

    /** With an entry that has no place of its own, so that nobody misses one. */
    private static List<Finding> child(Drill drill, Random random) throws Exception {
        drill.sql("create schema aside");
        drill.sql("create table aside.leaf () inherits (public.leaf)");
        UUID id = drill.entries.get(drill.leaf(random));
        drill.sql(
                "insert into entry (id, day, act, actor, role, subject, facts) select ?::uuid, day,"
                        + " act, actor, role, subject, facts from entry where id = ?",
                UUID.randomUUID(),
                id);
        drill.sql(
                "insert into aside.leaf select 0, id, b, sha256('\\x00'::bytea || b) from entry,"
                        + " (select '{}'::bytea as b) as empty order by sequence desc limit 1");
        return found("guard-foreign", "leaf/child", "leaf-astray", "leaf");
    }

    private static List<Finding> hash(Drill drill, Random random) throws Exception {
        int index = drill.leaf(random);
        drill.sql("alter table leaf drop constraint leaf_check");
        drill.sql("update leaf set hash = sha256(hash) where index = ?", index);
        return found("leaf-hash", index, "leaf-not-as-published", index);
    }

    private static List<Finding> again(Drill drill, Random random) throws Exception {
        int index = drill.leaf(random);
        UUID id = drill.entries.get(index);
        drill.sql("update entry set day = day - 1, unit = 'elsewhere' where id = ?", id);
        var again = Assembly.of(drill.connection, id);
        if (again.isEmpty()) {
            return found("entry-changed", index);
        }
        place(drill, index, again.get(0).leaf().bytes());
        return found("leaf-not-as-published", index);
    }

    static void place(Drill drill, long index, byte[] bytes) throws Exception {
        drill.sql(
                "update leaf set bytes = ?, hash = ? where index = ?",
                bytes,
                Hashes.leaf(bytes),
                index);
    }

    private static List<Finding> delete(Drill drill, Random random) throws Exception {
        int index = drill.leaf(random);
        drill.sql("delete from leaf where index = ?", index);
        boolean last = index == drill.entries.size() - 1;
        return found(last ? "database-behind" : "leaf-missing", index);
    }

    private static List<Finding> swap(Drill drill, Random random) throws Exception {
        int one = drill.leaf(random);
        int other = (one + 1 + random.nextInt(drill.entries.size() - 1)) % drill.entries.size();
        drill.sql("update leaf set index = 1000000 where index = ?", one);
        drill.sql("update leaf set index = ? where index = ?", one, other);
        drill.sql("update leaf set index = ? where index = 1000000", other);
        return found("leaf-not-as-published", Math.min(one, other));
    }

    private static List<Finding> stray(Drill drill, Random random) throws Exception {
        int index = drill.entries.size();
        drill.sql(
                "insert into leaf (index, entry_id, bytes, hash) select ?, ?, bytes, hash from leaf"
                        + " where index = ?",
                index,
                new UUID(random.nextLong(), 7),
                drill.leaf(random));
        return found("leaf-without-entry", index);
    }

    private static List<Finding> cut(Drill drill, Random random) throws Exception {
        int index = 1 + drill.leaf(random) * 9 / 10;
        drill.sql("delete from leaf where index >= ?", index);
        return found("database-behind", index, "entry-without-leaf", entry(drill, index));
    }

    private static String entry(Drill drill, int from) throws Exception {
        return drill.text(
                "select 'entry/' || id from entry where id not in (select entry_id from leaf)"
                        + " order by sequence limit 1");
    }

    private static List<Finding> waitsAgain(Drill drill, Random random) throws Exception {
        int index = 1 + drill.leaf(random) * 9 / 10;
        drill.sql(
                "insert into waiting (sequence, entry_id) select e.sequence, e.id from leaf l"
                        + " join entry e on e.id = l.entry_id where l.index >= ?",
                index);
        drill.sql("delete from leaf where index >= ?", index);
        return found("database-behind", index);
    }

    private static String kept(Drill drill, Random random) throws Exception {
        return drill.any("checkpoint", "size", random);
    }

    private static List<Finding> root(Drill drill, Random random) throws Exception {
        String size = kept(drill, random);
        drill.sql("update checkpoint set root = sha256(root) where size = ?::bigint", size);
        return found("checkpoint-differs", size, "checkpoint-note", size);
    }

    private static List<Finding> signature(Drill drill, Random random) throws Exception {
        String size = kept(drill, random);
        drill.sql(
                "update checkpoint c set note = split_part(c.note, E'\\n\\n', 1) || E'\\n\\n' || split_part("
                        + "o.note, E'\\n\\n', 2) from checkpoint o where c.size = ?::bigint and"
                        + " o.size = (select min(size) from checkpoint where size <> c.size)",
                size);
        return found("checkpoint-note", size);
    }

    private static List<Finding> size(Drill drill, Random random) throws Exception {
        String size = kept(drill, random);
        long other = Long.parseLong(size) - 1;
        while ((Long) drill.value("select count(*) from checkpoint where size = ?", other) > 0) {
            other--;
        }
        drill.sql("update checkpoint set size = ? where size = ?::bigint", other, size);
        return found("checkpoint-differs", other);
    }

    private static List<Finding> deleteCheckpoint(Drill drill, Random random) throws Exception {
        String size =
                drill.any(
                        "(select size from checkpoint order by size limit (select count(*) - 1 from checkpoint)) c",
                        "size",
                        random);
        drill.sql("delete from checkpoint where size = ?::bigint", size);
        return List.of(
                new Finding(
                        "checkpoints-changed",
                        drill.text(
                                "select split_part(facts::jsonb ->> 'checkpoints', ':', 1) from entry"
                                        + " where act = 'checking.done'")));
    }

    private static List<Finding> deleteNewest(Drill drill, Random random) throws Exception {
        int size = drill.entries.size();
        drill.sql("delete from checkpoint where size = ?", size);
        return found("checkpoint-not-kept", size);
    }
}
