package vn.dangvan.checking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.dangvan.leaf.Leaf;
import vn.dangvan.sequencing.Assembly;
import vn.dangvan.sequencing.Assembly.Assembled;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Malformed;

/**
 * Leaves against themselves, against their entries, against the files, and put together once more
 * from entry, salts and footprints: all in one sweep, and one by one what is not good beyond doubt.
 * Where a salt was erased the rest is still compared.
 */
final class LeavesCheck {
    private static final System.Logger LOG = System.getLogger(LeavesCheck.class.getName());
    private static final int BATCH = 1000;
    private static final String SIZE = "select coalesce(max(index) + 1, 0) from only public.leaf";
    private static final String PAGE =
            "select index, entry_id, bytes, hash from only public.leaf where index >= ?"
                    + " order by index limit "
                    + BATCH;
    private static final String KNOWN = "select id from entry where id = any (?)";

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

    private record Placed(long index, UUID entry, byte[] bytes, byte[] hash) {}

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
        Sweep sweep = new Sweep(connection, course, acts);
        BitSet good = sweep.good();
        long next = 0;
        long walked = 0;
        List<Placed> page = page(next);
        while (!page.isEmpty()) {
            for (Placed placed : page) {
                if (placed.index() != next) {
                    findings.add("leaf-missing", next);
                }
                next = placed.index() + 1;
                itself(placed, files, published);
            }
            again(page.stream().filter(placed -> !isGood(good, placed)).toList());
            walked += page.size();
            course.step(page.size());
            page = page(next);
        }
        findings.looked("leaves", walked);
        if (next < published) {
            findings.add("database-behind", next);
        }
        sweep.strays(findings, walked);
    }

    private static boolean isGood(BitSet good, Placed placed) {
        return placed.index() < Integer.MAX_VALUE && good.get((int) placed.index());
    }

    /** What the leaves say about who did what. */
    RowsCheck.Acts acts() {
        return acts;
    }

    private void itself(Placed placed, ServedFiles files, long published) {
        if (!Arrays.equals(placed.hash(), Hashes.leaf(placed.bytes()))) {
            findings.add("leaf-hash", placed.index());
        }
        if (placed.index() < published && !files.holds(placed.index(), placed.hash(), published)) {
            findings.add("leaf-not-as-published", placed.index());
        }
    }

    /** Those that are not good beyond doubt: each with all that can be said of it. */
    private void again(List<Placed> doubtful) throws SQLException {
        if (doubtful.isEmpty()) {
            return;
        }
        Set<UUID> known = known(doubtful);
        for (Placed placed : doubtful) {
            if (!known.contains(placed.entry())) {
                findings.add("leaf-without-entry", placed.index());
                count(placed);
            }
        }
        compare(doubtful.stream().filter(placed -> known.contains(placed.entry())).toList());
    }

    private Set<UUID> known(List<Placed> page) throws SQLException {
        Set<UUID> known = new HashSet<>();
        try (PreparedStatement question = connection.prepareStatement(KNOWN)) {
            question.setArray(1, connection.createArrayOf("uuid", entries(page)));
            try (ResultSet answer = question.executeQuery()) {
                while (answer.next()) {
                    known.add(answer.getObject(1, UUID.class));
                }
            }
        }
        return known;
    }

    private static UUID[] entries(List<Placed> page) {
        return page.stream().map(Placed::entry).toArray(UUID[]::new);
    }

    private void compare(List<Placed> page) throws SQLException {
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
        Map<UUID, Leaf> leaves = new HashMap<>();
        for (Assembled assembled : Assembly.remains(connection, entries(page))) {
            leaves.put(assembled.entry(), assembled.leaf());
        }
        return leaves;
    }

    /** Without a leaf of its own an entry has no salts any more, not even empty ones. */
    private void compare(Placed placed, Leaf again) throws SQLException {
        if (again != null && again.whole() && Arrays.equals(placed.bytes(), bytes(again))) {
            acts.add(again);
            return;
        }
        count(placed);
        if (again == null) {
            findings.add("salt-missing", placed.index());
        } else if (again.whole()) {
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
                                    answer.getBytes(4)));
                }
            }
        }
        return page;
    }
}
