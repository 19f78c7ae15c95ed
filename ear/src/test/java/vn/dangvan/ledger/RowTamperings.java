package vn.dangvan.ledger;

import static vn.dangvan.ledger.Tampering.found;

import java.util.List;
import java.util.Random;
import vn.dangvan.checking.Report.Finding;

/** What somebody with the database does to cases, officers, figures and alarms. */
final class RowTamperings {
    private RowTamperings() {}

    static List<Tampering> all() {
        return List.of(
                edit("case: other stage", "docket", "stage = 'CLOSED'"),
                edit("case: later due day", "docket", "resolve_due = resolve_due + 40"),
                edit("case: received earlier", "docket", "received_on = received_on - 5"),
                edit(
                        "case: decided",
                        "docket",
                        "decided_on = coalesce(decided_on, date '2026-11-24') - 1"),
                edit("case: other matter", "docket", "matter = 'bribe'"),
                edit("officer renamed", "officer", "name = name || ' X'"),
                edit("officer: other roles", "officer", "roles = 'leader'"),
                edit("submission: other story", "submission", "story = 'another'"),
                edit(
                        "submission: other code",
                        "submission",
                        "return_lookup = sha256(return_lookup)"),
                new Tampering("unit renamed", RowTamperings::unit),
                new Tampering("case deleted", RowTamperings::delete),
                new Tampering("case inserted", RowTamperings::insert),
                new Tampering("two cases swapped", RowTamperings::swap),
                new Tampering("case with its footprint changed", RowTamperings::withFootprint),
                new Tampering("case with a new footprint", RowTamperings::newFootprint),
                new Tampering("case under another entry", RowTamperings::otherEntry),
                new Tampering("triggers off, case changed, on again", RowTamperings::off),
                new Tampering("figure changed", RowTamperings::figure),
                new Tampering("figure deleted", RowTamperings::figureDeleted),
                new Tampering("acts of somebody changed", RowTamperings::acts),
                new Tampering("acts of somebody deleted", RowTamperings::actsDeleted),
                new Tampering(
                        "alarm changed",
                        (drill, random) ->
                                alarm(
                                        drill,
                                        random,
                                        "update alarm set place = 'c' where number = ")),
                new Tampering(
                        "alarm deleted",
                        (drill, random) ->
                                alarm(drill, random, "delete from alarm where number = ")));
    }

    private static Tampering edit(String name, String table, String change) {
        return new Tampering(
                name,
                (drill, random) -> {
                    String id = drill.any(table, "id", random);
                    drill.sql("update %s set %s where id = ?::uuid".formatted(table, change), id);
                    return found("row-changed", table + "/" + id);
                });
    }

    private static List<Finding> unit(Drill drill, Random random) throws Exception {
        drill.sql("update unit set phone = ?", "0" + random.nextInt(1_000_000));
        return found("row-changed", "unit/xa-an-binh");
    }

    private static List<Finding> delete(Drill drill, Random random) throws Exception {
        String id = drill.any("docket", "id", random);
        drill.sql("delete from docket where id = ?::uuid", id);
        return found("row-deleted", "docket/" + id);
    }

    private static List<Finding> insert(Drill drill, Random random) throws Exception {
        String id = drill.any("docket", "id", random);
        String other =
                drill.text(
                        "insert into docket (id, number, door, kind, matter, unit, settler, stage,"
                                + " language, received_on, entry_id, version, origin, instance, acts)"
                                + " select n.id, 'DV-' || n.id, door, kind, matter, unit, settler,"
                                + " 'RECEIVED', language, received_on, entry_id, version, n.id, 1, 0"
                                + " from docket d, (select gen_random_uuid() as id) n"
                                + " where d.id = ?::uuid returning id",
                        id);
        return found("row-inserted", "docket/" + other);
    }

    private static List<Finding> swap(Drill drill, Random random) throws Exception {
        String one = drill.any("docket", "id", random);
        String other = drill.any("docket", "id", random);
        while (one.equals(other)) {
            other = drill.any("docket", "id", random);
        }
        String number = drill.text("select number from docket where id = ?::uuid", one);
        String otherNumber = drill.text("select number from docket where id = ?::uuid", other);
        drill.sql("update docket set number = 'none' where id = ?::uuid", one);
        drill.sql("update docket set number = ? where id = ?::uuid", number, other);
        drill.sql("update docket set number = ? where id = ?::uuid", otherNumber, one);
        return found("row-changed", "docket/" + (one.compareTo(other) < 0 ? one : other));
    }

    private static final String DIGEST =
            "(select sha256(convert_to(jsonb_strip_nulls(to_jsonb(d))::text, 'UTF8'))"
                    + " from docket d where d.id = ?::uuid)";

    private static String changed(Drill drill, Random random) throws Exception {
        String id = drill.any("docket", "id", random);
        while (drill.value(
                        "select o.salt from docket d join opening o on o.entry_id = d.entry_id"
                                + " where d.id = ?::uuid",
                        id)
                == null) {
            id = drill.any("docket", "id", random);
        }
        drill.sql("set local bytea_output = hex");
        drill.sql("update docket set matter = 'bribe' where id = ?::uuid", id);
        return id;
    }

    private static long leafOf(Drill drill, String docket) throws Exception {
        return drill.indexOf(drill.value("select entry_id from docket where id = ?::uuid", docket));
    }

    private static List<Finding> withFootprint(Drill drill, Random random) throws Exception {
        String id = changed(drill, random);
        drill.sql(
                "update footprint set digest = "
                        + DIGEST
                        + " where number = (select max(number)"
                        + " from footprint where state = 'docket' and row_key = ?)",
                id,
                id);
        return found("entry-changed", leafOf(drill, id));
    }

    private static List<Finding> newFootprint(Drill drill, Random random) throws Exception {
        String id = changed(drill, random);
        drill.sql(
                "insert into footprint (entry_id, state, row_key, digest)"
                        + " select entry_id, 'docket', id::text, "
                        + DIGEST
                        + " from docket where id = ?::uuid",
                id,
                id);
        return found("entry-changed", leafOf(drill, id));
    }

    private static List<Finding> otherEntry(Drill drill, Random random) throws Exception {
        String id = drill.any("docket", "id", random);
        drill.sql("update docket set entry_id = ? where id = ?::uuid", drill.entries.get(0), id);
        return found("row-changed", "docket/" + id);
    }

    private static List<Finding> off(Drill drill, Random random) throws Exception {
        drill.sql("set local session_replication_role = origin");
        drill.sql("alter table docket disable trigger user");
        String id = drill.any("docket", "id", random);
        drill.sql(
                "update docket set stage = 'CLOSED', closed_on = received_on where id = ?::uuid",
                id);
        drill.sql("alter table docket enable trigger user");
        return found("row-changed", "docket/" + id);
    }

    private static List<Finding> figure(Drill drill, Random random) throws Exception {
        String month = drill.any("tally", "month", random);
        String change =
                random.nextBoolean()
                        ? "settled = settled + 1"
                        : "on_time = 0, settled = settled + 2";
        drill.sql("update tally set " + change + " where month = ?::date", month);
        String key = "xa-an-binh/" + month;
        return found("tally-differs", "tally/" + key, "row-changed", "tally/" + key);
    }

    private static List<Finding> acts(Drill drill, Random random) throws Exception {
        String act = drill.any("acts_done", "act", random);
        drill.sql("update acts_done set count = count + 1 where act = ?", act);
        return acts(act);
    }

    private static List<Finding> actsDeleted(Drill drill, Random random) throws Exception {
        String act = drill.any("acts_done", "act", random);
        drill.sql("delete from acts_done where act = ?", act);
        return acts(act);
    }

    private static List<Finding> acts(String act) {
        return found("acts-differ", "acts_done/2026-11/" + act);
    }

    private static List<Finding> figureDeleted(Drill drill, Random random) throws Exception {
        String month = drill.any("tally", "month", random);
        drill.sql("delete from tally where month = ?::date", month);
        String key = "tally/xa-an-binh/" + month;
        return found("tally-differs", key, "row-deleted", key);
    }

    private static List<Finding> alarm(Drill drill, Random random, String deed) throws Exception {
        drill.sql(deed + drill.any("alarm", "number", random));
        return found("alarms-changed", "alarm");
    }
}
