package vn.dangvan.checks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dangvan.checking.Report.Finding;
import vn.dangvan.checks.CheckRun.Cause;
import vn.dangvan.checks.CheckRun.State;

/** All checks there were, and what the last one found. */
@ApplicationScoped
class CheckRuns {
    /** As many as there can be of one kind, and more kinds than there are. */
    private static final int MOST = 5000;

    @Inject EntityManager em;

    void add(CheckRun run) {
        em.persist(run);
    }

    Optional<CheckRun> find(UUID id) {
        return Optional.ofNullable(em.find(CheckRun.class, id));
    }

    Optional<CheckRun> running() {
        return em.createQuery("select r from CheckRun r where r.state = :running", CheckRun.class)
                .setParameter("running", State.RUNNING)
                .getResultStream()
                .findFirst();
    }

    /** Whether the check of that night was begun. */
    boolean hasNight(LocalDate day) {
        return em.createQuery(
                                "select count(r) from CheckRun r where r.day = :day and r.cause ="
                                        + " :nightly",
                                Long.class)
                        .setParameter("day", day)
                        .setParameter("nightly", Cause.NIGHTLY)
                        .getSingleResult()
                > 0;
    }

    /** The newest first; only those that came to their end, or all of them. */
    List<CheckRun> latest(boolean done, int most) {
        return em.createQuery(
                        "select r from CheckRun r, Entry e where e.id = r.entryId and (:all = true"
                                + " or r.state = :done) order by e.sequence desc",
                        CheckRun.class)
                .setParameter("all", !done)
                .setParameter("done", State.DONE)
                .setMaxResults(most)
                .getResultList();
    }

    /** The alarms of checks that are open, in the order in which they were raised. */
    @SuppressWarnings("unchecked")
    List<Finding> findings() {
        List<Object[]> rows =
                em.createNativeQuery(
                                "select substr(kind, 7), place from alarm where gone_on is null"
                                        + " and kind like 'check-%' order by number")
                        .setMaxResults(MOST)
                        .getResultList();
        return rows.stream().map(row -> new Finding((String) row[0], (String) row[1])).toList();
    }
}
