package vn.dangvan.checking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.leaf.Leaf;
import vn.dangvan.sequencing.Assembly;
import vn.dangvan.sequencing.Assembly.Assembled;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Malformed;

/**
 * Leaves against themselves, against their entries, against the files, and put together once more
 * from entry, salts and footprints. Where a salt was erased the rest is still compared.
 */
final class LeavesCheck {
    private static final System.Logger LOG = System.getLogger(LeavesCheck.class.getName());
    private static final int BATCH = 1000;
    private static final String SIZE = "select coalesce(max(index) + 1, 0) from leaf";
    private static final String PAGE =
            "select l.index, l.entry_id, l.bytes, l.hash, e.id is not null from leaf l"
                    + " left join entry e on e.id = l.entry_id where l.index >= ?"
                    + " order by l.index limit "
                    + BATCH;

    /** An entry has either a leaf or waits for one; what waits is an entry. */
    private static final String[][] STRAYS = {
        {
            "entry-without-leaf",
            "select 'entry/' || e.id from entry e left join leaf l on l.entry_id = e.id"
                    + " left join waiting w on w.entry_id = e.id"
                    + " where l.entry_id is null and w.entry_id is null order by e.sequence"
        },
        {
            "waiting-differs",
            "select 'waiting/' || w.sequence from waiting w left join entry e on e.id = w.entry_id"
                    + " left join leaf l on l.entry_id = w.entry_id"
                    + " where e.id is null or e.sequence <> w.sequence or l.entry_id is not null"
                    + " order by w.sequence"
        },
        {
            "leaf-twice",
            "select 'leaf/' || max(index) from leaf group by entry_id having count(*) > 1 order by 1"
        }
    };

    private final Connection connection;
    private final Findings findings;
    private final Course course;
    private final Erasures erasures;
    private final RowsCheck.Acts acts = new RowsCheck.Acts();

    LeavesCheck(Connection connection, Findings findings, Course course) {
        this.connection = connection;
        this.findings = findings;
        this.course = course;
        this.erasures = new Erasures(connection);
    }

    private record Placed(long index, UUID entry, byte[] bytes, byte[] hash, boolean known) {}

    long size() throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(SIZE);
                ResultSet answer = question.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        }
    }

    /**
     * @param published up to which size the files must agree
     */
    void check(ServedFiles files, long published) throws SQLException {
        files.forget();
        erasures.unordered(findings);
        long next = 0;
        List<Placed> page = page(next);
        while (!page.isEmpty()) {
            for (Placed placed : page) {
                if (placed.index() != next) {
                    findings.add("leaf-missing", next);
                }
                next = placed.index() + 1;
                itself(placed);
                if (placed.index() < published
                        && !files.holds(placed.index(), placed.hash(), published)) {
                    findings.add("leaf-not-as-published", placed.index());
                }
            }
            again(page.stream().filter(Placed::known).toList());
            findings.looked("leaves", page.size());
            course.step(page.size());
            page = page(next);
        }
        if (next < published) {
            findings.add("database-behind", next);
        }
        strays();
    }

    /** What the leaves say about who did what. */
    RowsCheck.Acts acts() {
        return acts;
    }

    private void strays() throws SQLException {
        for (String[] stray : STRAYS) {
            Questions.each(connection, stray[1], row -> findings.add(stray[0], row.getString(1)));
        }
    }

    private void itself(Placed placed) {
        if (!Arrays.equals(placed.hash(), Hashes.leaf(placed.bytes()))) {
            findings.add("leaf-hash", placed.index());
        }
        if (!placed.known()) {
            findings.add("leaf-without-entry", placed.index());
            count(placed);
        }
    }

    private void again(List<Placed> page) throws SQLException {
        Map<UUID, Leaf> leaves;
        try {
            leaves = assemble(page);
        } catch (Malformed e) {
            leaves = new HashMap<>();
            for (Placed placed : page) {
                try {
                    leaves.putAll(assemble(List.of(placed)));
                } catch (Malformed alone) {
                    findings.add("entry-changed", placed.index());
                }
            }
        }
        for (Placed placed : page) {
            compare(placed, leaves.get(placed.entry()));
        }
    }

    private Map<UUID, Leaf> assemble(List<Placed> page) throws SQLException {
        UUID[] entries = page.stream().map(Placed::entry).toArray(UUID[]::new);
        Map<UUID, Leaf> leaves = new HashMap<>();
        for (Assembled assembled : Assembly.remains(connection, entries)) {
            leaves.put(assembled.entry(), assembled.leaf());
        }
        return leaves;
    }

    /** Without a leaf of its own an entry has no salts any more, not even empty ones. */
    private void compare(Placed placed, Leaf again) throws SQLException {
        if (again != null
                && !Erasures.touched(again)
                && Arrays.equals(placed.bytes(), bytes(again))) {
            acts.add(again);
            return;
        }
        count(placed);
        if (again == null) {
            findings.add("salt-missing", placed.index());
        } else if (!Erasures.touched(again)) {
            findings.add("entry-changed", placed.index());
        } else {
            findings.looked("leaves-erased", 1);
            compareRemains(placed, again);
        }
    }

    /** Whatever it holds now, also where somebody has put something else in its place. */
    private void count(Placed placed) {
        try {
            acts.add(Leaf.parse(placed.bytes()));
        } catch (Malformed e) {
            LOG.log(System.Logger.Level.DEBUG, "Leaf {0} counts for nobody", placed.index());
        }
    }

    private void compareRemains(Placed placed, Leaf again) throws SQLException {
        Leaf leaf;
        try {
            leaf = Leaf.parse(placed.bytes());
        } catch (Malformed e) {
            findings.add("entry-changed", placed.index());
            return;
        }
        if (!Erasures.agree(leaf, again)) {
            findings.add("entry-changed", placed.index());
        }
        if (!erasures.ordered(placed.entry(), leaf, again)) {
            findings.add("salt-missing", placed.index());
        }
    }

    private static byte[] bytes(Leaf leaf) {
        try {
            return leaf.bytes();
        } catch (Malformed e) {
            return new byte[0];
        }
    }

    private List<Placed> page(long from) throws SQLException {
        List<Placed> page = new ArrayList<>();
        try (PreparedStatement question = connection.prepareStatement(PAGE)) {
            question.setLong(1, from);
            try (ResultSet answer = question.executeQuery()) {
                while (answer.next()) {
                    page.add(
                            new Placed(
                                    answer.getLong(1),
                                    answer.getObject(2, UUID.class),
                                    answer.getBytes(3),
                                    answer.getBytes(4),
                                    answer.getBoolean(5)));
                }
            }
        }
        return page;
    }
}
