package vn.dangvan.ledger;

import static vn.dangvan.ledger.Tampering.found;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.dangvan.checking.Report.Finding;

/** What somebody with the database does to footprints, and to what waits for its place. */
final class FootprintTamperings {
    private FootprintTamperings() {}

    static List<Tampering> all() {
        return List.of(
                new Tampering("footprint: other digest", FootprintTamperings::digest),
                new Tampering("footprint: other figures", FootprintTamperings::figures),
                new Tampering("footprint deleted", FootprintTamperings::deleteFootprint),
                new Tampering("footprint inserted", FootprintTamperings::insertFootprint),
                new Tampering("footprint of no entry", FootprintTamperings::strayFootprint),
                new Tampering("footprint without an entry", FootprintTamperings::nameless),
                new Tampering("waits though it has a place", FootprintTamperings::waiting));
    }

    /** A footprint of an entry whose salt is there. */
    private static long footprint(Drill drill, Random random, String which) throws Exception {
        String from =
                " from footprint f join opening o on o.entry_id = f.entry_id"
                        + " where o.salt is not null and "
                        + which;
        long many = (Long) drill.value("select count(*)" + from);
        return (Long)
                drill.value(
                        "select f.number"
                                + from
                                + " order by 1 limit 1 offset "
                                + random.nextInt((int) many));
    }

    private static long leafOf(Drill drill, long footprint) throws Exception {
        return drill.indexOf(
                drill.value("select entry_id from footprint where number = ?", footprint));
    }

    private static List<Finding> nameless(Drill drill, Random random) throws Exception {
        drill.sql("alter table footprint alter column entry_id drop not null");
        long number = footprint(drill, random, "true");
        drill.sql("update footprint set entry_id = null where number = ?", number);
        return found("footprint-without-entry", "footprint/" + number);
    }

    private static List<Finding> digest(Drill drill, Random random) throws Exception {
        long number = footprint(drill, random, "true");
        drill.sql("update footprint set digest = sha256(digest) where number = ?", number);
        return found("entry-changed", leafOf(drill, number));
    }

    private static List<Finding> figures(Drill drill, Random random) throws Exception {
        long number = footprint(drill, random, "f.counts is not null");
        String[] changes = {
            "due = due + 30",
            "month = date '2020-01-01'",
            "settler = 'other'",
            "decided = date '2020-01-01'"
        };
        drill.sql(
                "update footprint set %s where number = ?"
                        .formatted(changes[random.nextInt(changes.length)]),
                number);
        return found("entry-changed", leafOf(drill, number));
    }

    private static List<Finding> deleteFootprint(Drill drill, Random random) throws Exception {
        long number = footprint(drill, random, "true");
        long leaf = leafOf(drill, number);
        drill.sql("delete from footprint where number = ?", number);
        return found("entry-changed", leaf);
    }

    private static List<Finding> insertFootprint(Drill drill, Random random) throws Exception {
        int index = EntryTamperings.whole(drill, random);
        drill.sql(
                "insert into footprint (entry_id, state, row_key, digest)"
                        + " values (?, 'unit', 'xa-gia', sha256('x'))",
                EntryTamperings.id(drill, index));
        return found("entry-changed", index, "row-deleted", "unit/xa-gia");
    }

    private static List<Finding> strayFootprint(Drill drill, Random random) throws Exception {
        long number =
                (Long)
                        drill.value(
                                "insert into footprint (entry_id, state, row_key, digest) select ?,"
                                        + " state, row_key, digest from footprint where number = ?"
                                        + " returning number",
                                new UUID(random.nextLong(), random.nextLong()),
                                footprint(drill, random, "true"));
        return found("footprint-without-entry", "footprint/" + number);
    }

    private static List<Finding> waiting(Drill drill, Random random) throws Exception {
        String sequence =
                drill.text(
                        "insert into waiting (sequence, entry_id) select sequence, id from entry"
                                + " where id = ? returning sequence",
                        EntryTamperings.id(drill, drill.leaf(random)));
        return found("waiting-differs", "waiting/" + sequence);
    }
}
