package vn.dangvan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;

/** All drafts, found by their holders only. */
@ApplicationScoped
class Drafts {
    /** How long an unsent draft waits for its writer, in days. */
    static final int KEPT_DAYS = 30;

    @Inject EntityManager em;
    @Inject Clock clock;

    /**
     * The draft of this place; null where there is none, or only one that waits for the sweeper.
     */
    Draft find(SecretPlace place) {
        Draft draft = em.find(Draft.class, place.lookup());
        return draft != null && draft.keptOn(LocalDate.now(clock)) ? draft : null;
    }

    /** The draft of this place, made if need be, and ours alone until the transaction ends. */
    Draft claim(SecretPlace place) {
        em.createNativeQuery(
                        "insert into draft (lookup, kept_until) values (:lookup, :until)"
                                // Locks the row that is there, so that nobody throws it away.
                                + " on conflict (lookup) do update set lookup = excluded.lookup")
                .setParameter("lookup", place.lookup())
                .setParameter("until", LocalDate.now(clock).plusDays(KEPT_DAYS))
                .executeUpdate();
        return em.find(Draft.class, place.lookup());
    }

    void forget(SecretPlace place) {
        em.createQuery("delete from Draft d where d.lookup = :lookup")
                .setParameter("lookup", place.lookup())
                .executeUpdate();
    }

    /** Throws away what is past its day. */
    int sweep() {
        return em.createQuery("delete from Draft d where d.keptUntil < :today")
                .setParameter("today", LocalDate.now(clock))
                .executeUpdate();
    }
}
