package vn.dangvan.audit;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.dangvan.leaf.Commitment;
import vn.dangvan.leaf.Leaf;

/**
 * Finds entries. A question goes along the one index that narrows it most, newest first, takes at
 * most {@value #SLICE} entries from there, and looks among those for whatever else was asked; where
 * that is not enough, the list goes on behind them. So no question reads history, whatever is asked
 * together. Needs a connection and no server; who may ask is decided in {@link Audit}.
 */
public final class Entries {
    /**
     * So many entries are looked at for one page: each may lie on a page of the disk of its own.
     */
    static final int SLICE = 2_000;

    static final String COLUMNS =
            "select e.sequence, e.day, e.act, e.role, e.unit, e.rule, e.due_on, e.actor, e.subject,"
                    + " l.index, l.bytes, (select salt from pseudonym where subject = e.actor),"
                    + " (select salt from pseudonym where subject = e.subject), l.hash from ";
    static final String LEAF =
            " e left join lateral (select * from leaf where entry_id = e.id) l on true ";

    private static final String NEWEST = " order by e.day desc, e.sequence desc";
    private static final String HIGHEST = " order by e.index desc";
    private static final String PLACED =
            "select e.*, l.index from leaf l join lateral"
                    + " (select * from entry where id = l.entry_id) e on true where true";

    private Entries() {}

    /** A page of what is asked for. */
    public static LedgerPage page(Connection connection, LedgerSearch what, int size)
            throws SQLException {
        Persons persons = Persons.of(connection, what);
        if (persons.none()) {
            return new LedgerPage(List.of(), null, persons.ambiguous());
        }
        List<LedgerRow> rows = new ArrayList<>();
        Asked asked = found(what, persons, size + 1);
        try (PreparedStatement question = asked.of(connection);
                ResultSet answer = question.executeQuery()) {
            while (answer.next()) {
                rows.add(row(answer));
            }
        }
        if (rows.size() > size) {
            List<LedgerRow> shown = rows.subList(0, size);
            return new LedgerPage(shown, shown.get(size - 1).spot(what.byIndex()), Set.of());
        }
        return new LedgerPage(rows, end(connection, what, persons), Set.of());
    }

    /** How many there are, or as many as there may be. */
    public static long count(Connection connection, LedgerSearch what, int most)
            throws SQLException {
        Persons persons = Persons.of(connection, what);
        if (persons.none()) {
            return 0;
        }
        Asked asked =
                new Asked()
                        .say("select count(*) from (select 1 from (")
                        .say(driven(what, persons))
                        .say(") e where true")
                        .say(rest(what, persons))
                        .say(" limit ?) found", most);
        try (PreparedStatement question = asked.of(connection);
                ResultSet answer = question.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        }
    }

    /** What was found among a slice, with the leaves. */
    static Asked found(LedgerSearch what, Persons persons, int size) {
        String order = what.byIndex() ? HIGHEST : NEWEST;
        return new Asked()
                .say(COLUMNS)
                .say("(select * from (")
                .say(slice(what, persons))
                .say(") e where true")
                .say(rest(what, persons))
                .say(order)
                .say(" limit ?)", size)
                .say(LEAF)
                .say(order);
    }

    private static Asked slice(LedgerSearch what, Persons persons) {
        return driven(what, persons)
                .say(what.byIndex() ? " order by l.index desc" : NEWEST)
                .say(" limit " + SLICE);
    }

    /** Where the slice ends, when there is more behind it. */
    private static Spot end(Connection connection, LedgerSearch what, Persons persons)
            throws SQLException {
        Asked asked =
                new Asked()
                        .say(what.byIndex() ? "select null, index" : "select day, sequence")
                        .say(" from (")
                        .say(slice(what, persons))
                        .say(") e offset " + (SLICE - 1));
        try (PreparedStatement question = asked.of(connection);
                ResultSet answer = question.executeQuery()) {
            return answer.next() ? new Spot(day(answer, 1), answer.getLong(2)) : null;
        }
    }

    private static Asked driven(LedgerSearch what, Persons persons) {
        return what.byIndex() ? byIndex(what) : byDay(what, persons);
    }

    private static Asked byIndex(LedgerSearch what) {
        return new Asked()
                .say(PLACED)
                .given(" and l.index >= ?", what.first())
                .given(" and l.index <= ?", what.last())
                .given(" and l.index < ?", what.after() == null ? null : what.after().number());
    }

    private static Asked byDay(LedgerSearch what, Persons persons) {
        Asked asked = new Asked().say("select e.* from entry e where true");
        if (persons.subject() != null) {
            asked.say(" and e.subject = ?", persons.subject());
        } else if (persons.actor() != null) {
            asked.say(" and e.actor = ?", persons.actor()).given(" and e.act = ?", what.act());
        } else if (what.unit() != null) {
            asked.say(" and e.unit = ?", what.unit()).given(" and e.act = ?", what.act());
        } else {
            asked.given(" and e.act = ?", what.act());
        }
        asked.given(" and e.day >= ?", what.from()).given(" and e.day <= ?", what.to());
        return what.after() == null
                ? asked
                : asked.say(
                        " and (e.day, e.sequence) < (?, ?)",
                        what.after().day(),
                        what.after().number());
    }

    /** Everything that was asked, whether the way there has seen to it or not. */
    private static Asked rest(LedgerSearch what, Persons persons) {
        return new Asked()
                .given(" and e.act = ?", what.act())
                .given(" and e.actor = ?", persons.actor())
                .given(" and e.subject = ?", persons.subject())
                .given(" and e.unit = ?", what.unit())
                .given(" and e.day >= ?", what.from())
                .given(" and e.day <= ?", what.to());
    }

    static LedgerRow row(ResultSet row) throws SQLException {
        byte[] bytes = row.getBytes(11);
        Leaf leaf = bytes == null ? null : Leaf.parse(bytes);
        return new LedgerRow(
                row.getLong(1),
                row.getObject(10, Long.class),
                day(row, 2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                day(row, 7),
                leaf == null ? pseudonym(row, 8, 12) : leaf.actor(),
                leaf == null ? pseudonym(row, 9, 13) : leaf.subject());
    }

    /** Of an entry that waits: what its leaf is going to say. */
    private static String pseudonym(ResultSet row, int id, int salt) throws SQLException {
        byte[] kept = row.getBytes(salt);
        return kept == null ? "" : Commitment.pseudonym(kept, row.getObject(id, UUID.class));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
