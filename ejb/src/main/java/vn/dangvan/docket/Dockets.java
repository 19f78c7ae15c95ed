package vn.dangvan.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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

    @PersistenceContext EntityManager em;
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

    private Docket get(String number, LockModeType lock) {
        if (number == null || !NUMBER.matcher(number).matches()) {
            throw new Problem(ProblemType.NOT_FOUND);
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
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    }

    /**
     * A case that an intake officer or a leader is about to act on: their own unit has to settle
     * it.
     *
     * @param version the version they have seen
     * @throws Problem {@link ProblemType#NOT_FOUND}; {@link ProblemType#NOT_YOUR_CASE} for one they
     *     may only see; {@link ProblemType#CHANGED_MEANWHILE} when somebody else was faster
     */
    public Docket forUnit(String number, int version) {
        return forAct(number, version, d -> d.settler().equals(callers.current().unit()));
    }

    /** A case that an inspector is about to act on: they have to hold it. As {@link #forUnit}. */
    public Docket forHolder(String number, int version) {
        return forAct(number, version, d -> callers.current().id().equals(d.holder()));
    }

    private Docket forAct(String number, int version, Predicate<Docket> mine) {
        // Whoever acts on the case at the same moment waits here and then sees the new version.
        Docket docket = get(number, LockModeType.PESSIMISTIC_WRITE);
        if (!mine.test(docket)) {
            throw new Problem(ProblemType.NOT_YOUR_CASE);
        }
        if (docket.version() != version) {
            throw new Problem(ProblemType.CHANGED_MEANWHILE, Map.of("number", docket.number()));
        }
        return docket;
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
