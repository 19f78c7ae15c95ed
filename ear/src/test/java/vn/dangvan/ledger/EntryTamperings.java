package vn.dangvan.ledger;

import static vn.dangvan.ledger.Tampering.found;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.dangvan.checking.Report.Finding;

/** What somebody with the database does to entries, and to what opens them. */
final class EntryTamperings {
    private static final String FIRST_WITH =
            "select min(l.index) from leaf l join entry e on e.id = l.entry_id left join footprint f"
                    + " on f.entry_id = e.id where ?::uuid in (e.actor, e.subject, f.counts)";

    private EntryTamperings() {}

    static List<Tampering> all() {
        return List.of(
                edit("entry back-dated", "day = day - 3"),
                edit("entry: other act", "act = 'casework.closed'"),
                edit("entry: other facts", "facts = '{\"n\":\"9\"}'"),
                edit("entry: other unit", "unit = 'elsewhere'"),
                edit("entry: other rule", "rule = 'complaint.send9@2012-07-01'"),
                edit("entry: other due day", "due_on = date '2030-01-01'"),
                edit("entry: other role", "role = 'administrator'"),
                new Tampering("entry: other actor", EntryTamperings::otherActor),
                new Tampering("two entries swapped", EntryTamperings::swap),
                new Tampering("entry deleted", EntryTamperings::delete),
                new Tampering("entry inserted behind the triggers", EntryTamperings::insert),
                new Tampering("entry with a twin", EntryTamperings::twin),
                new Tampering("salt of an entry doubled", EntryTamperings::twoSalts),
                new Tampering("salt of an entry changed", EntryTamperings::salt),
                new Tampering("salt of an entry erased without an order", EntryTamperings::erase),
                new Tampering("salt of an entry deleted", EntryTamperings::deleteSalt),
                new Tampering("salt of a pseudonym changed", EntryTamperings::pseudonym),
                new Tampering("salt of a pseudonym erased", EntryTamperings::erasePseudonym),
                new Tampering("order of an erasure given to another", EntryTamperings::otherOrder));
    }

    /** Of somebody nobody knows, so that no question that asks for a pseudonym meets it. */
    private static List<Finding> twin(Drill drill, Random random) throws Exception {
        UUID id = id(drill, whole(drill, random));
        drill.sql("alter table entry drop constraint entry_pkey cascade");
        drill.sql(
                "insert into entry (id, day, act, actor, role, subject, facts) select id, day - 9,"
                        + " act, gen_random_uuid(), role, subject, facts from entry where id = ?",
                id);
        return found("entry-twice", "entry/" + id);
    }

    private static List<Finding> twoSalts(Drill drill, Random random) throws Exception {
        int index = whole(drill, random);
        drill.sql("alter table opening drop constraint opening_pkey cascade");
        drill.sql("insert into opening select * from opening where entry_id = ?", id(drill, index));
        return found("leaf-ambiguous", index);
    }

    /** Not the entry whose salt is erased: of its facts nobody can tell any more. */
    static int whole(Drill drill, Random random) throws Exception {
        int index;
        do {
            index = drill.leaf(random);
        } while (drill.value("select salt from opening where entry_id = ?", id(drill, index))
                == null);
        return index;
    }

    static UUID id(Drill drill, long index) {
        return drill.entries.get((int) index);
    }

    private static Tampering edit(String name, String change) {
        return new Tampering(
                name,
                (drill, random) -> {
                    int index = whole(drill, random);
                    drill.sql("update entry set " + change + " where id = ?", id(drill, index));
                    return found("entry-changed", index);
                });
    }

    private static List<Finding> otherActor(Drill drill, Random random) throws Exception {
        int index = whole(drill, random);
        drill.sql(
                "update entry set actor = (select subject from pseudonym where subject <> actor"
                        + " order by subject desc limit 1) where id = ?",
                id(drill, index));
        return found("entry-changed", index);
    }

    private static List<Finding> swap(Drill drill, Random random) throws Exception {
        int one = whole(drill, random);
        int other = whole(drill, random);
        while (drill.value("select subject from entry where id = ?", id(drill, one))
                .equals(drill.value("select subject from entry where id = ?", id(drill, other)))) {
            other = whole(drill, random);
        }
        drill.sql(
                "update entry e set day = o.day, act = o.act, role = o.role, unit = o.unit,"
                        + " subject = o.subject, actor = o.actor, facts = o.facts, rule = o.rule"
                        + " from entry o where e.id in (?, ?) and o.id in (?, ?) and o.id <> e.id",
                id(drill, one),
                id(drill, other),
                id(drill, one),
                id(drill, other));
        return found("entry-changed", Math.min(one, other));
    }

    private static List<Finding> delete(Drill drill, Random random) throws Exception {
        int index = drill.leaf(random);
        drill.sql("delete from entry where id = ?", id(drill, index));
        return found("leaf-without-entry", index);
    }

    private static List<Finding> insert(Drill drill, Random random) throws Exception {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        drill.sql(
                "insert into entry (id, day, act, actor, role, subject, facts) select ?, day, act,"
                        + " actor, role, subject, facts from entry where id = ?",
                id,
                id(drill, drill.leaf(random)));
        return found("entry-without-leaf", "entry/" + id);
    }

    private static List<Finding> salt(Drill drill, Random random) throws Exception {
        int index = whole(drill, random);
        drill.sql(
                "update opening set salt = substring(sha256(salt) for 16) where entry_id = ?",
                id(drill, index));
        return found("entry-changed", index);
    }

    private static List<Finding> erase(Drill drill, Random random) throws Exception {
        int index = whole(drill, random);
        UUID order = id(drill, drill.leaf(random));
        if (random.nextBoolean()) {
            order = order(drill);
        }
        UUID erased = order;
        if (drill.value("select subject from entry where id = ?", id(drill, index))
                .equals(drill.value("select subject from entry where id = ?", order(drill)))) {
            erased = id(drill, 0);
        }
        drill.sql(
                "update opening set salt = null, erased_by = ? where entry_id = ?",
                erased,
                id(drill, index));
        return found("salt-missing", index);
    }

    private static UUID order(Drill drill) throws Exception {
        return (UUID) drill.value("select id from entry where act = 'erasure.done'");
    }

    private static List<Finding> deleteSalt(Drill drill, Random random) throws Exception {
        int index = drill.leaf(random);
        drill.sql("delete from opening where entry_id = ?", id(drill, index));
        return found("salt-missing", index);
    }

    private static UUID used(Drill drill, Random random) throws Exception {
        return (UUID)
                drill.value(
                        "select subject from entry where id = ?", id(drill, whole(drill, random)));
    }

    private static List<Finding> pseudonym(Drill drill, Random random) throws Exception {
        UUID subject = used(drill, random);
        drill.sql(
                "update pseudonym set salt = substring(sha256(salt) for 16) where subject = ?",
                subject);
        return found("entry-changed", drill.text(FIRST_WITH, subject));
    }

    private static List<Finding> erasePseudonym(Drill drill, Random random) throws Exception {
        UUID subject = used(drill, random);
        UUID ordered = (UUID) drill.value("select subject from entry where id = ?", order(drill));
        UUID order = subject.equals(ordered) ? id(drill, 0) : order(drill);
        drill.sql(
                "update pseudonym set digest = sha256(salt || convert_to(subject::text, 'UTF8')), salt = null,"
                        + " erased_by = ? where subject = ?",
                order,
                subject);
        return found("salt-missing", drill.text(FIRST_WITH, subject));
    }

    private static List<Finding> otherOrder(Drill drill, Random random) throws Exception {
        UUID erased =
                (UUID)
                        drill.value(
                                "select entry_id from opening where salt is null"
                                        + " order by random() limit 1");
        UUID order = id(drill, drill.leaf(random));
        if (order.equals(order(drill))) {
            order = id(drill, 0);
        }
        drill.sql("update opening set erased_by = ? where entry_id = ?", order, erased);
        return found("salt-missing", drill.indexOf(erased));
    }
}
