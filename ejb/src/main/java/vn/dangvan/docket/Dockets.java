package vn.dangvan.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.dangvan.organisation.Caller;
import vn.dangvan.organisation.Callers;
import vn.dangvan.organisation.Role;
import vn.dangvan.organisation.Units;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** The lines of the register, always within the reach of whoever asks. */
@ApplicationScoped
public class Dockets {
    /** What is no number is absent; some of it the database would not even look for. */
    private static final Pattern NUMBER = Pattern.compile("DV-\\d{4}-\\d{6,18}");

    /** More lines than any letter leads to. */
    private static final int MOST_LINES = 100;

    @Inject EntityManager em;
    @Inject Callers callers;
    @Inject Units units;
    @Inject Clock clock;

    /**
     * A fresh number; the database gives each only once, however many ask at the same time, and in
     * no order from which anybody could tell when a case was filed.
     */
    public String nextNumber() {
        Number next = (Number) em.createNativeQuery("select next_case_number()").getSingleResult();
        return "DV-%d-%06d".formatted(LocalDate.now(clock).getYear(), next.longValue());
    }

    /** Adds a line; its entry MUST have been recorded before. */
    public void add(Docket docket) {
        em.persist(docket);
    }

    /** Bars somebody from a case; its entry MUST have been recorded before. */
    public void add(Barred barred) {
        em.persist(barred);
    }

    /** Who is barred from a case. */
    public List<UUID> barred(UUID caseId) {
        return em.createQuery("select b.officer from Barred b where b.caseId = :id", UUID.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** The line of a case by id, for the reporter's own view; the return code has let them in. */
    public Docket get(UUID id) {
        return em.find(Docket.class, id);
    }

    /**
     * A case within reach.
     *
     * @throws Problem {@link ProblemType#NOT_FOUND} when it does not exist or is out of reach: the
     *     same
     */
    public Docket get(String number) {
        return get(number, LockModeType.NONE);
    }

    /** As {@link #get(String)}; null where there is none within reach. */
    public Docket find(String number) {
        return find(number, LockModeType.NONE);
    }

    /**
     * A case that a unit settles, whoever sees it; null where there is none. It MUST NOT be shown.
     */
    public Docket ofUnit(String settler, String number) {
        return ofUnits(Set.of(settler), number);
    }

    /** As {@link #ofUnit}, for some units. Whoever shows it MUST have asked who is barred. */
    public Docket ofUnits(Set<String> settlers, String number) {
        if (number == null || !NUMBER.matcher(number).matches()) {
            return null;
        }
        return em.createQuery(
                        "select d from Docket d where d.number = :number and d.settler in :settlers",
                        Docket.class)
                .setParameter("number", number)
                .setParameter("settlers", settlers)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Docket get(String number, LockModeType lock) {
        Docket docket = find(number, lock);
        if (docket == null) {
            throw new Problem(ProblemType.NOT_FOUND);
        }
        return docket;
    }

    private Docket find(String number, LockModeType lock) {
        if (number == null || !NUMBER.matcher(number).matches()) {
            return null;
        }
        TypedQuery<Docket> query =
                em.createQuery(
                        "select d from Docket d where d.number = :number and " + Reach.WHERE,
                        Docket.class);
        return reach().bind(query)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /**
     * A case within reach that somebody is about to act on. Whoever acts on it at the same moment
     * waits here and then sees the new version.
     *
     * @throws Problem {@link ProblemType#NOT_FOUND}
     */
    public Docket toActOn(String number) {
        return get(number, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As {@link #toActOn(String)}, for the reporter; the return code has let them in. */
    public Docket toActOn(UUID id) {
        return em.find(Docket.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Every line a letter has led to, oldest first; for the reporter's own view. */
    public List<Docket> ofLetter(UUID origin) {
        return em.createQuery(
                        "select d from Docket d where d.origin = :origin"
                                + " order by d.days.receivedOn, d.instance, d.number",
                        Docket.class)
                .setParameter("origin", origin)
                .setMaxResults(MOST_LINES)
                .getResultList();
    }

    /** Whether somebody leads a unit above the one that settles a case. */
    public boolean ledFromAbove(Docket docket, Caller caller) {
        return caller.is(Role.LEADER)
                && !docket.settler().equals(caller.unit())
                && units.within(caller.unit()).contains(docket.settler());
    }

    /**
     * Open cases of everybody in the order of their ids, for the system's own work on them. Nobody
     * else acts on them before the transaction ends.
     *
     * @param after id of the last one seen; null for the beginning
     */
    public List<Docket> open(UUID after, int most) {
        TypedQuery<Docket> query =
                em.createQuery(
                        "select d from Docket d where d.days.dueOn is not null"
                                + (after == null ? "" : " and d.id > :after")
                                + " order by d.id",
                        Docket.class);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(most)
                .getResultList();
    }

    /** For how many cases something is due, of everybody. */
    public int countOpen() {
        return em.createQuery(
                        "select count(d) from Docket d where d.days.dueOn is not null", Long.class)
                .getSingleResult()
                .intValue();
    }

    /** What the caller may see. */
    Reach reach() {
        Caller caller = callers.current();
        return Reach.of(caller, caller.is(Role.LEADER) ? units.within(caller.unit()) : Set.of());
    }

    /** Units whose figures the caller may see. */
    public Set<String> led() {
        return reach().led();
    }

    List<Docket> page(Search search, int size) {
        TypedQuery<Docket> query =
                em.createQuery(
                        "select d from Docket d where "
                                + Reach.WHERE
                                + search.where()
                                + " order by d.queueOn, d.number",
                        Docket.class);
        return search.bind(reach().bind(query), LocalDate.now(clock))
                .setMaxResults(size)
                .getResultList();
    }

    /** How many there are, counted up to the most anyone reads. */
    int count(Search search, int most) {
        TypedQuery<Integer> query =
                em.createQuery(
                        "select 1 from Docket d where " + Reach.WHERE + search.where(),
                        Integer.class);
        return search.bind(reach().bind(query), LocalDate.now(clock))
                .setMaxResults(most)
                .getResultList()
                .size();
    }
}
