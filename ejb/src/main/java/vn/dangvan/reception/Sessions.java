package vn.dangvan.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.dangvan.organisation.Callers;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** All sessions. What is not posted exists for its own unit only. */
@ApplicationScoped
public class Sessions {
    /** More than any list shows at once. */
    static final int MOST = 400;

    @Inject EntityManager em;
    @Inject Callers callers;

    void add(Session session) {
        em.persist(session);
    }

    /**
     * A session on the public schedule, held fast until the transaction ends.
     *
     * @throws Problem {@link ProblemType#NOT_FOUND}
     */
    public Session posted(UUID id, LockModeType lock) {
        Session session = id == null ? null : em.find(Session.class, id, lock);
        if (session == null || session.card().postedOn() == null) {
            throw new Problem(ProblemType.NOT_FOUND);
        }
        return session;
    }

    /**
     * A session of the caller's own unit; for everybody else there is none.
     *
     * @throws Problem {@link ProblemType#NOT_FOUND}
     */
    public Session own(UUID id, LockModeType lock) {
        String unit = callers.current().unit();
        Session session = id == null ? null : em.find(Session.class, id, lock);
        if (session == null || !Objects.equals(session.unit(), unit)) {
            throw new Problem(ProblemType.NOT_FOUND);
        }
        return session;
    }

    /** A session of the caller's own unit they are about to act on, as they have seen it. */
    Session forAct(UUID id, int version) {
        Session session = own(id, LockModeType.PESSIMISTIC_WRITE);
        if (session.version() != version) {
            throw new Problem(ProblemType.CHANGED_MEANWHILE);
        }
        return session;
    }

    /** Posted sessions from one day to another, both included, in the order of time. */
    List<Session> posted(String unit, LocalDate from, LocalDate to) {
        TypedQuery<Session> query =
                em.createQuery(
                        "select s from Session s where s.day between :from and :to"
                                + " and s.postedOn is not null"
                                + (unit == null ? "" : " and s.unit = :unit")
                                + " order by s.day, s.fromMinute, s.unit, s.id",
                        Session.class);
        query.setParameter("from", from).setParameter("to", to).setMaxResults(MOST);
        if (unit != null) {
            query.setParameter("unit", unit);
        }
        return query.getResultList();
    }

    /** Every session of a unit from one day to another, both included, in the order of time. */
    List<Session> all(String unit, LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select s from Session s where s.unit = :unit and s.day between :from and :to"
                                + " order by s.day, s.fromMinute, s.id",
                        Session.class)
                .setParameter("unit", unit)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(MOST)
                .getResultList();
    }
}
