package vn.dangvan.checking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.UUID;
import vn.dangvan.leaf.Leaf;
import vn.dangvan.sequencing.Assembly;
import vn.dangvan.transparency.Malformed;

/**
 * Puts every leaf together again in the order of the ids of their entries, which is several times
 * faster than in the order of the leaves. It only tells which ones are good beyond doubt; whatever
 * else there is has to be looked at one by one. Asks, too, for entries and leaves that have no part
 * in this. Holds three bits for each leaf.
 */
final class Sweep {
    private static final int FETCH = 1000;

    /**
     * Rows lie in no order of their ids: reading them by an index is still cheaper than sorting.
     */
    private static final String BULK =
            "set local work_mem = '64MB'; set local random_page_cost = 1.1";

    private static final String PLAIN_AGAIN =
            "set local work_mem to default; set local random_page_cost to default";

    private static final String ENTRIES =
            Assembly.COLUMNS
                    + ", l.index, l.hash from only public.leaf l join entry e on e.id = l.entry_id"
                    + " join opening o on o.entry_id = e.id join pseudonym a on a.subject = e.actor"
                    + " join pseudonym s on s.subject = e.subject order by e.id";

    private static final int INDEX = 16;
    private static final int HASH = 17;

    private static final String FOOTPRINTS =
            Assembly.FOOTPRINT
                    + "from footprint f left join pseudonym p on p.subject = f.counts"
                    + " where f.entry_id is not null order by f.entry_id, f.number";

    /** With whatever says that it is a part of the table. */
    private static final String COUNT = "select count(*) from public.leaf";

    /** An entry has either a leaf or waits for one; what waits is an entry. */
    private static final String[][] STRAYS = {
        {
            "entry-without-leaf",
            "select 'entry/' || e.id from entry e left join only public.leaf l on l.entry_id = e.id"
                    + " left join waiting w on w.entry_id = e.id"
                    + " where l.entry_id is null and w.entry_id is null order by e.sequence"
        },
        {
            "waiting-differs",
            "select 'waiting/' || w.sequence from waiting w left join entry e on e.id = w.entry_id"
                    + " left join only public.leaf l on l.entry_id = w.entry_id"
                    + " where e.id is null or e.sequence <> w.sequence or l.entry_id is not null"
                    + " order by w.sequence"
        },
        {
            "leaf-twice",
            "select 'leaf/' || max(index) from only public.leaf group by entry_id having count(*) > 1 order by 1"
        },
        {
            "entry-twice",
            "select 'entry/' || id from entry group by id having count(*) > 1 order by 1"
        }
    };

    private final Connection connection;
    private final Course course;
    private final RowsCheck.Acts acts;
    private final Assembly assembly = new Assembly();
    private final BitSet seen = new BitSet();
    private final BitSet good = new BitSet();
    private final BitSet twice = new BitSet();
    private long leaves;
    private boolean spoiled;

    /**
     * @param acts are told of each leaf that is good
     */
    Sweep(Connection connection, Course course, RowsCheck.Acts acts) {
        this.connection = connection;
        this.course = course;
        this.acts = acts;
    }

    /** The places of the leaves whose hash is that of what entry, salts and footprints say. */
    BitSet good() throws SQLException {
        Questions.each(connection, COUNT, row -> leaves = row.getLong(1), course);
        Questions.execute(connection, BULK);
        try (PreparedStatement entries = connection.prepareStatement(ENTRIES);
                PreparedStatement footprints = connection.prepareStatement(FOOTPRINTS)) {
            entries.setFetchSize(FETCH);
            footprints.setFetchSize(FETCH);
            course.ask(entries);
            course.ask(footprints);
            try (ResultSet entry = entries.executeQuery();
                    ResultSet footprint = footprints.executeQuery()) {
                walk(entry, footprint);
            } catch (SQLException e) {
                throw course.broke(e);
            } finally {
                course.answered(entries);
                course.answered(footprints);
            }
        }
        Questions.execute(connection, PLAIN_AGAIN);
        good.andNot(twice);
        return good;
    }

    /**
     * Finds what has no place where it should have one, or the other way round. A leaf that lies
     * where nobody walks is one too many, and so is one that can be put together in two ways.
     *
     * @param walked how many leaves there are, one after the other
     */
    void strays(Findings findings, long walked) throws SQLException {
        for (String[] stray : STRAYS) {
            Questions.each(
                    connection, stray[1], row -> findings.add(stray[0], row.getString(1)), course);
        }
        if (leaves != walked) {
            findings.add("leaf-astray", "leaf");
        }
        twice.stream().forEach(place -> findings.add("leaf-ambiguous", place));
    }

    private void walk(ResultSet entry, ResultSet footprint) throws SQLException {
        boolean more = footprint.next();
        while (entry.next()) {
            UUID id = entry.getObject(1, UUID.class);
            int order = -1;
            while (more && order <= 0) {
                order = compare(footprint.getObject(1, UUID.class), id);
                if (order == 0) {
                    give(footprint);
                }
                more = order > 0 || footprint.next();
                course.step(0);
            }
            take(entry);
            course.step(1);
        }
    }

    private void give(ResultSet footprint) throws SQLException {
        try {
            assembly.footprint(footprint);
        } catch (Malformed e) {
            spoiled = true;
        }
    }

    private void take(ResultSet entry) throws SQLException {
        boolean doubtful = spoiled;
        spoiled = false;
        Leaf leaf = leaf(entry);
        long index = entry.getLong(INDEX);
        if (index < 0 || index >= Math.min(leaves, Integer.MAX_VALUE)) {
            return;
        }
        int place = (int) index;
        if (seen.get(place)) {
            twice.set(place);
        }
        seen.set(place);
        if (leaf != null && !doubtful && fits(leaf, entry.getBytes(HASH))) {
            good.set(place);
            acts.add(leaf);
        }
    }

    /** Null where it cannot be put together as it was. */
    private Leaf leaf(ResultSet entry) throws SQLException {
        try {
            Leaf leaf = assembly.leaf(entry);
            return leaf.whole() ? leaf : null;
        } catch (Malformed e) {
            return null;
        }
    }

    private static boolean fits(Leaf leaf, byte[] hash) {
        try {
            return Arrays.equals(leaf.hash(), hash);
        } catch (Malformed e) {
            return false;
        }
    }

    /** As the database orders them. */
    private static int compare(UUID one, UUID other) {
        int high =
                Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(
                        one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
