package vn.dangvan.accountability;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dangvan.leaf.Json;

/**
 * Writes down what was decided (ghi nhật ký). The only door: state without an entry is refused by
 * the stamp, and by the database behind it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Ledger {
    @Inject EntityManager em;
    @Inject Instance<Actor> actor;
    @Inject jakarta.enterprise.event.Event<Event> announce;
    @Inject Clock clock;

    /**
     * Records an event in the running transaction and announces it to whoever observes it.
     *
     * <p>The caller MUST record before it adds a new row, MUST record exactly once per use case,
     * and MUST NOT query between the decision and this call, since a query would flush the change
     * unstamped.
     */
    public void record(Event event) {
        write(event, event.byPublic() ? Actor.PUBLIC : actor.get());
    }

    /**
     * Records what one act of an officer or of the system does to each of many. A row that names
     * whom it is {@link Recorded#about} is stamped with the entry about just that subject. The
     * caller MUST NOT query in between either.
     */
    public void recordEach(List<? extends Event> events) {
        Actor by = actor.get();
        events.forEach(event -> write(event, by));
    }

    /**
     * Records that the caller reads something sealed, once a day for each reader and each part of
     * it. Whoever hands it out MUST call this first: what cannot be recorded is not read.
     */
    public void recordReading(Seen seen) {
        Actor by = actor.get();
        // Two pages opened at once are one reading. Only for their own reader, so nobody else
        // waits.
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:reader, 0))")
                .setParameter("reader", "reader " + by.id())
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        if (!isRead(seen, by)) {
            write(seen, by);
            em.flush();
        }
    }

    private boolean isRead(Seen seen, Actor by) {
        return !em.createQuery(
                        "select e.id from Entry e where e.subject = :subject and e.act = :act"
                                + " and e.actor = :actor and e.day = :day and e.facts = :facts",
                        UUID.class)
                .setParameter("subject", seen.subject())
                .setParameter("act", seen.act())
                .setParameter("actor", by.id())
                .setParameter("day", LocalDate.now(clock))
                .setParameter("facts", Json.write(seen.facts()))
                .setFlushMode(FlushModeType.COMMIT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private void write(Event event, Actor by) {
        Entry entry = new Entry(event, by, LocalDate.now(clock));
        em.persist(entry);
        Moment.entry(event.subject(), entry.id());
        announce.fire(event);
    }

    /** Whether such an act has ever been done. */
    public boolean knows(String act) {
        return !em.createQuery("select e.id from Entry e where e.act = :act", UUID.class)
                .setParameter("act", act)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What was done to a subject, oldest first; days and acts only. Who read it is not told. */
    public List<Act> acts(UUID subject) {
        return em.createQuery(
                        "select new vn.dangvan.accountability.Act(e.day, e.act) from Entry e"
                                + " where e.subject = :subject and e.act not in (:readings)"
                                + " order by e.sequence",
                        Act.class)
                .setParameter("subject", subject)
                .setParameter("readings", Seen.ALL)
                .setMaxResults(500)
                .getResultList();
    }
}
