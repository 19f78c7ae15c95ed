package vn.dangvan.sequencing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.leaf.Commitment;
import vn.dangvan.leaf.Count;
import vn.dangvan.leaf.Leaf;

/**
 * Puts leaves together from what the database holds: the entry, the salts, and the footprints of
 * the rows it wrote. The same is done again when the ledger is checked, and must give the same
 * bytes.
 */
public final class Assembly {
    /**
     * An entry with the leaf that says it in public.
     *
     * @param entry the id of the entry
     * @param leaf its leaf
     */
    public record Assembled(UUID entry, Leaf leaf) {}

    /**
     * The columns {@link #leaf(ResultSet)} wants, of an entry e, its opening o and pseudonyms a, s.
     */
    public static final String COLUMNS =
            "select e.id, e.day, e.act, e.role, e.unit, e.rule, e.due_on, e.actor, e.subject,"
                    + " e.facts, o.salt, a.salt, s.salt, a.digest, s.digest ";

    /** A row looked up by its key, however large the planner believes its table to be. */
    private static final String BY_KEY = "join lateral (select * from %s offset 0) %s on true ";

    /** Who waits is found also where something is missing, so that it is not overlooked. */
    private static final String WAITING =
            COLUMNS
                    + "from (select sequence, entry_id from waiting order by sequence limit ?) w left "
                    + BY_KEY.formatted("entry where id = w.entry_id", "e")
                    + salts("left ")
                    + "order by w.sequence";

    private static final String NAMED =
            COLUMNS + "from entry e " + salts("") + "where e.id = any (?) order by e.sequence";

    /** The columns {@link #footprint} wants, of a footprint f and the pseudonym p it counts. */
    public static final String FOOTPRINT =
            "select f.entry_id, f.state, f.row_key, f.digest, f.counts, f.settler, f.due, f.month,"
                    + " f.decided, p.salt, p.digest ";

    private static final String FOOTPRINTS =
            FOOTPRINT
                    + "from footprint f left "
                    + BY_KEY.formatted("pseudonym where subject = f.counts", "p")
                    + "where f.entry_id = any (?) order by f.number";

    private final Map<UUID, StringBuilder> rows = new HashMap<>();
    private final Map<UUID, List<Count>> counts = new HashMap<>();

    private static String salts(String how) {
        return how
                + BY_KEY.formatted("opening where entry_id = e.id", "o")
                + how
                + BY_KEY.formatted("pseudonym where subject = e.actor", "a")
                + how
                + BY_KEY.formatted("pseudonym where subject = e.subject", "s");
    }

    /**
     * The leaves of the entries that have waited longest, in the order of their places.
     *
     * @throws Halted if one cannot be put together: without it the log would go on in silence
     */
    public static List<Assembled> waiting(Connection connection, int most) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(WAITING)) {
            question.setInt(1, most);
            List<Assembled> leaves = new Assembly().assemble(connection, question);
            if (!leaves.stream().allMatch(one -> one.leaf().whole())) {
                throw new Halted("salt-missing", "waiting");
            }
            return leaves;
        }
    }

    /**
     * The leaves of these entries. Those whose opening was erased are left out: nobody can put them
     * together again.
     */
    public static List<Assembled> of(Connection connection, UUID... entries) throws SQLException {
        return remains(connection, entries).stream().filter(one -> one.leaf().whole()).toList();
    }

    /**
     * The leaves of these entries, with null for every pseudonym and commitment of which the salt
     * was erased. Only to be compared: such a leaf has no bytes.
     */
    public static List<Assembled> remains(Connection connection, UUID... entries)
            throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(NAMED)) {
            question.setArray(1, connection.createArrayOf("uuid", entries));
            return new Assembly().assemble(connection, question);
        }
    }

    private List<Assembled> assemble(Connection connection, PreparedStatement question)
            throws SQLException {
        List<Found> found = new ArrayList<>();
        try (ResultSet answer = question.executeQuery()) {
            while (answer.next()) {
                found.add(Found.of(answer));
            }
        }
        readFootprints(connection, found.stream().map(Found::entry).toArray(UUID[]::new));
        return found.stream().map(f -> new Assembled(f.entry(), leaf(f))).toList();
    }

    private void readFootprints(Connection connection, UUID[] entries) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(FOOTPRINTS)) {
            question.setArray(1, connection.createArrayOf("uuid", entries));
            try (ResultSet answer = question.executeQuery()) {
                while (answer.next()) {
                    footprint(answer);
                }
            }
        }
    }

    /**
     * The leaf of one entry, all of whose footprints were given before, with null for what was
     * erased.
     */
    public Leaf leaf(ResultSet row) throws SQLException {
        try {
            return leaf(Found.of(row));
        } finally {
            rows.clear();
            counts.clear();
        }
    }

    /** Takes one footprint, in the order of their numbers. */
    public void footprint(ResultSet row) throws SQLException {
        UUID entry = row.getObject(1, UUID.class);
        rows.computeIfAbsent(entry, none -> new StringBuilder())
                .append(row.getString(2))
                .append('/')
                .append(row.getString(3))
                .append(' ')
                .append(HexFormat.of().formatHex(row.getBytes(4)))
                .append('\n');
        UUID counted = row.getObject(5, UUID.class);
        String pseudonym = pseudonym(counted, row.getBytes(10), row.getBytes(11));
        if (counted != null) {
            counts.computeIfAbsent(entry, none -> new ArrayList<>())
                    .add(
                            new Count(
                                    pseudonym,
                                    row.getString(6),
                                    day(row, 7),
                                    day(row, 8),
                                    day(row, 9)));
        }
    }

    private Leaf leaf(Found found) {
        byte[] salt = found.salt();
        String written = rows.getOrDefault(found.entry(), new StringBuilder()).toString();
        return new Leaf(
                found.day(),
                found.act(),
                found.role(),
                found.unit(),
                found.rule(),
                found.due(),
                found.by(),
                found.about(),
                commitment(salt, "facts", found.facts()),
                commitment(salt, "rows", written),
                counts.getOrDefault(found.entry(), List.of()));
    }

    /** Made from its salt; once that is erased, as it was kept. Null for no pseudonym at all. */
    private static String pseudonym(UUID id, byte[] salt, byte[] kept) {
        if (salt != null) {
            return Commitment.pseudonym(salt, id);
        }
        return kept == null ? null : HexFormat.of().formatHex(kept);
    }

    private static String commitment(byte[] salt, String field, String value) {
        return salt == null ? null : Commitment.to(Commitment.saltOf(salt, field), value);
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** One row of the question. */
    private record Found(
            UUID entry,
            LocalDate day,
            String act,
            String role,
            String unit,
            String rule,
            LocalDate due,
            String by,
            String about,
            String facts,
            byte[] salt) {

        static Found of(ResultSet row) throws SQLException {
            return new Found(
                    row.getObject(1, UUID.class),
                    Assembly.day(row, 2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    Assembly.day(row, 7),
                    pseudonym(row.getObject(8, UUID.class), row.getBytes(12), row.getBytes(14)),
                    pseudonym(row.getObject(9, UUID.class), row.getBytes(13), row.getBytes(15)),
                    row.getString(10),
                    row.getBytes(11));
        }
    }
}
