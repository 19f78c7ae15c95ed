package vn.dangvan.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.dangvan.accountability.Act;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.organisation.Callers;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.reception.Session;
import vn.dangvan.reception.Sessions;
import vn.dangvan.sealing.KeyRing;
import vn.dangvan.sealing.ReturnCode;

/**
 * All turns. One is found by its citizen's code or by an officer of its own unit, else not at all.
 */
@ApplicationScoped
public class Turns {
    private static final int MOST = 500;

    @Inject EntityManager em;
    @Inject Sessions sessions;
    @Inject Callers callers;
    @Inject KeyRing ring;
    @Inject Ledger ledger;

    /** Adds a turn; its entry MUST have been recorded before. */
    public void add(Turn turn) {
        em.persist(turn);
    }

    Turn find(byte[] returnLookup, LockModeType lock) {
        return em.createQuery("select t from Turn t where t.returnLookup = :lookup", Turn.class)
                .setParameter("lookup", returnLookup)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Whether a turn of a session is somebody's. */
    boolean taken(UUID session, int number) {
        return !em.createQuery(
                        "select t.id from Turn t where t.session = :session and t.number = :number"
                                + " and t.state <> vn.dangvan.booking.TurnState.CANCELLED",
                        UUID.class)
                .setParameter("session", session)
                .setParameter("number", number)
                .getResultList()
                .isEmpty();
    }

    /** A number for somebody who came without booking: behind all that can be booked. */
    public int next(Session session) {
        Integer last =
                em.createQuery(
                                "select max(t.number) from Turn t where t.session = :session",
                                Integer.class)
                        .setParameter("session", session.id())
                        .getSingleResult();
        return Math.max(session.turns(), last == null ? 0 : last) + 1;
    }

    /** The turns of some sessions that are somebody's: session and number. */
    List<Object[]> taken(Collection<UUID> some) {
        return em.createQuery(
                        "select t.session, t.number from Turn t where t.session in :sessions"
                                + " and t.state <> vn.dangvan.booking.TurnState.CANCELLED"
                                + " order by t.number",
                        Object[].class)
                .setParameter("sessions", some)
                .getResultList();
    }

    /** The turns of a session of the caller's own unit, in their order. */
    public List<TurnLine> of(Session own) {
        return em.createQuery(
                        "select t from Turn t where t.session = :session order by t.number, t.id",
                        Turn.class)
                .setParameter("session", own.id())
                .setMaxResults(MOST)
                .getResultStream()
                .map(Turn::line)
                .toList();
    }

    /** Turns of a unit for which something is due, what is due first comes first. */
    public List<TurnLine> due(String unit, int most) {
        return em.createQuery(
                        "select t from Turn t where t.unit = :unit and ((t.answeredOn is null and"
                                + " t.term.dueOn is not null) or (t.news.toldOn is null and t.news.dueOn is"
                                + " not null)) order by coalesce(t.news.dueOn, t.term.dueOn), t.id",
                        Turn.class)
                .setParameter("unit", unit)
                .setMaxResults(most)
                .getResultStream()
                .map(Turn::line)
                .toList();
    }

    /**
     * A turn of the caller's own unit; for everybody else there is none.
     *
     * @throws Problem {@link ProblemType#NOT_FOUND}
     */
    public Turn own(UUID id) {
        return own(id, LockModeType.NONE);
    }

    private Turn own(UUID id, LockModeType lock) {
        String unit = callers.current().unit();
        Turn turn = id == null ? null : em.find(Turn.class, id, lock);
        if (turn == null || !Objects.equals(turn.unit(), unit)) {
            throw new Problem(ProblemType.NOT_FOUND);
        }
        return turn;
    }

    /** A turn of the caller's own unit they are about to act on, as they have seen it. */
    public Turn forAct(UUID id, int version) {
        Turn turn = own(id, LockModeType.PESSIMISTIC_WRITE);
        if (turn.version() != version) {
            throw new Problem(ProblemType.CHANGED_MEANWHILE);
        }
        return turn;
    }

    /** Everything about a turn of the caller's own unit, but on which day it was booked. */
    public TurnView view(Turn own) {
        List<Act> acts =
                ledger.acts(own.id()).stream()
                        .filter(act -> !act.act().equals(BookingEvent.BOOKED))
                        .toList();
        return view(own, own.opened(ring), acts);
    }

    /** Everything about a turn, for whoever holds its code. */
    TurnView view(Turn turn, ReturnCode code) {
        return view(turn, turn.opened(code), ledger.acts(turn.id()));
    }

    private TurnView view(Turn turn, Turn.Opened opened, List<Act> acts) {
        return new TurnView(
                sessions.posted(turn.session(), LockModeType.NONE).inside(),
                turn.line(),
                opened.clue(),
                opened.answer(),
                opened.outcome(),
                acts);
    }
}
