package vn.dangvan.checking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.dangvan.leaf.Count;
import vn.dangvan.leaf.Leaf;
import vn.dangvan.transparency.Malformed;

/**
 * Leaves of which a salt was erased. A salt may be missing only where an entry {@code erasure.done}
 * ordered it whose leaf speaks of the very subject: what was erased behind a pseudonym by an entry
 * about that pseudonym, what an entry committed to by an entry about the subject of that one.
 */
final class Erasures {
    private static final String DONE = "erasure.done";
    private static final String OPENING = "opening";
    private static final String ACTOR = "actor";
    private static final String SUBJECT = "subject";

    /** Which salts behind an entry are gone, and by which act about whom. */
    private static final String GONE =
            "select g.piece, x.act, l.bytes from ("
                    + "select 'opening' as piece, o.erased_by from opening o"
                    + " where o.entry_id = ? and o.salt is null"
                    + " union all select 'actor', p.erased_by from entry e join pseudonym p"
                    + " on p.subject = e.actor where e.id = ? and p.salt is null"
                    + " union all select 'subject', p.erased_by from entry e join pseudonym p"
                    + " on p.subject = e.subject where e.id = ? and p.salt is null"
                    + " union all select f.place::text, p.erased_by from (select counts,"
                    + " row_number() over (order by number) - 1 as place from footprint"
                    + " where entry_id = ? and counts is not null) f"
                    + " join pseudonym p on p.subject = f.counts and p.salt is null) g"
                    + " left join entry x on x.id = g.erased_by"
                    + " left join only public.leaf l on l.entry_id = g.erased_by";

    private static final int TIMES_NAMED = 4;

    /** Pseudonyms whose salt is gone and no erasure of just that case says so. */
    private static final String UNORDERED =
            "select min(n.index) from pseudonym p left join entry x on x.id = p.erased_by"
                    + " left join lateral (select l.index from entry e join only public.leaf l on l.entry_id = e.id"
                    + " where e.subject = p.subject or e.actor = p.subject union all"
                    + " select l.index from footprint f join only public.leaf l on l.entry_id = f.entry_id"
                    + " where f.counts = p.subject) n on true"
                    + " where p.salt is null and (x.act is distinct from '"
                    + DONE
                    + "' or x.subject is distinct from p.subject)"
                    + " group by p.subject order by 1";

    private final Connection connection;

    Erasures(Connection connection) {
        this.connection = connection;
    }

    /**
     * Finds salts of pseudonyms that nobody has ordered to be erased, by the first leaf with one.
     */
    void unordered(Findings findings) throws SQLException {
        Questions.each(connection, UNORDERED, row -> findings.add("salt-missing", row.getLong(1)));
    }

    /** Whether whatever does not stand behind an erased salt is the same. */
    static boolean agree(Leaf leaf, Leaf again) {
        return Objects.equals(leaf.day(), again.day())
                && Objects.equals(leaf.act(), again.act())
                && Objects.equals(leaf.role(), again.role())
                && Objects.equals(leaf.unit(), again.unit())
                && Objects.equals(leaf.rule(), again.rule())
                && Objects.equals(leaf.due(), again.due())
                && agree(leaf.actor(), again.actor())
                && agree(leaf.subject(), again.subject())
                && agree(leaf.facts(), again.facts())
                && agree(leaf.rows(), again.rows())
                && agree(leaf.counts(), again.counts());
    }

    private static boolean agree(String placed, String again) {
        return again == null || again.equals(placed);
    }

    private static boolean agree(List<Count> placed, List<Count> again) {
        boolean agree = placed.size() == again.size();
        for (int i = 0; agree && i < placed.size(); i++) {
            Count one = placed.get(i);
            Count other = again.get(i);
            String subject = other.subject() == null ? one.subject() : other.subject();
            agree =
                    one.equals(
                            new Count(
                                    subject,
                                    other.settler(),
                                    other.due(),
                                    other.month(),
                                    other.decided()));
        }
        return agree;
    }

    /** Whether each missing salt of this entry was erased by an entry about the right subject. */
    boolean ordered(UUID entry, Leaf leaf, Leaf again) throws SQLException {
        Set<String> missing = missing(again);
        try (PreparedStatement question = connection.prepareStatement(GONE)) {
            for (int i = 1; i <= TIMES_NAMED; i++) {
                question.setObject(i, entry);
            }
            try (ResultSet answer = question.executeQuery()) {
                while (answer.next()) {
                    String piece = answer.getString(1);
                    boolean good = DONE.equals(answer.getString(2));
                    if (good && about(leaf, piece).equals(subject(answer.getBytes(3)))) {
                        missing.remove(piece);
                    } else {
                        return false;
                    }
                }
            }
        }
        return missing.isEmpty();
    }

    private static Set<String> missing(Leaf again) {
        Set<String> missing = new HashSet<>();
        if (again.facts() == null) {
            missing.add(OPENING);
        }
        if (again.actor() == null) {
            missing.add(ACTOR);
        }
        if (again.subject() == null) {
            missing.add(SUBJECT);
        }
        for (int i = 0; i < again.counts().size(); i++) {
            if (again.counts().get(i).subject() == null) {
                missing.add(Integer.toString(i));
            }
        }
        return missing;
    }

    private static String about(Leaf leaf, String piece) {
        return switch (piece) {
            case OPENING, SUBJECT -> leaf.subject();
            case ACTOR -> leaf.actor();
            default -> {
                int place = Integer.parseInt(piece);
                yield place < leaf.counts().size() ? leaf.counts().get(place).subject() : "";
            }
        };
    }

    private static String subject(byte[] leaf) {
        try {
            return leaf == null ? null : Leaf.parse(leaf).subject();
        } catch (Malformed e) {
            return null;
        }
    }
}
