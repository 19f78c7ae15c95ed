package vn.dangvan.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All proposals; and the salts that go when one is carried out. */
@ApplicationScoped
class Erasures {
    private static final int MOST = 200;
    private static final String WAITING =
            "select count(*) from waiting w join entry e on e.id = w.entry_id"
                    + " where e.subject in (:lines)";

    /** Only where the leaf stands: whatever has come in meanwhile is not erased yet. */
    private static final String OPENINGS =
            "update opening o set salt = null, erased_by = d.id from entry e, entry d"
                    + " where o.entry_id = e.id and o.salt is not null and e.subject = :line"
                    + " and exists (select 1 from leaf l where l.entry_id = e.id)"
                    + " and d.subject = :line and d.act = 'erasure.done'"
                    + " and d.xact = pg_current_xact_id()";

    private static final String PSEUDONYM =
            "update pseudonym p set salt = null, erased_by = d.id from entry d"
                    + " where p.subject = :line and d.subject = :line and d.act = 'erasure.done'"
                    + " and d.xact = pg_current_xact_id()";

    @Inject EntityManager em;

    void add(Erasure erasure) {
        em.persist(erasure);
    }

    /** What waits for a second person; null for nothing. */
    Erasure open(UUID origin, LocalDate today) {
        return em.createQuery(
                        "select e from Erasure e where e.origin = :origin and e.state = :state"
                                + " and e.until >= :today",
                        Erasure.class)
                .setParameter("origin", origin)
                .setParameter("state", State.PROPOSED)
                .setParameter("today", today)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** What waits for a second person in some units, whose time runs out first. */
    List<Erasure> open(Set<String> settlers, LocalDate today) {
        return em.createQuery(
                        "select e from Erasure e, Docket d where d.id = e.origin"
                                + " and d.settler in :settlers and e.state = :state"
                                + " and e.until >= :today order by e.until, e.id",
                        Erasure.class)
                .setParameter("settlers", settlers)
                .setParameter("state", State.PROPOSED)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whether any entry about one of these cases has no place in the tree yet. */
    boolean waiting(Collection<UUID> lines) {
        Number waiting =
                (Number)
                        em.createNativeQuery(WAITING)
                                .setParameter("lines", lines)
                                .getSingleResult();
        return waiting.longValue() > 0;
    }

    /**
     * Destroys what opens the leaves about a case, and what makes its pseudonym. The entry about it
     * MUST have been recorded before, in this transaction.
     */
    void forget(UUID line) {
        em.createNativeQuery(OPENINGS).setParameter("line", line).executeUpdate();
        em.createNativeQuery(PSEUDONYM).setParameter("line", line).executeUpdate();
    }
}
