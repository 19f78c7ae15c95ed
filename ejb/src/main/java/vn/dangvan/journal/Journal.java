package vn.dangvan.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was done in each case, act by act (nhật ký vụ việc). */
@ApplicationScoped
public class Journal {
    /** More acts than any case has. */
    private static final int MOST = 2_000;

    @Inject EntityManager em;

    /** Every act of a case, oldest first. The case MUST be within the caller's reach. */
    public List<Taken> of(UUID caseId) {
        return em.createQuery(
                        "select t from Taken t where t.caseId = :id order by t.seq", Taken.class)
                .setParameter("id", caseId)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Every act of some cases, by case, oldest first; for reading only. */
    public Map<UUID, List<Taken>> of(Collection<UUID> cases) {
        return em.createQuery(
                        "select t from Taken t where t.caseId in :ids order by t.caseId, t.seq",
                        Taken.class)
                .setParameter("ids", cases)
                .setHint("org.hibernate.readOnly", true)
                .getResultStream()
                .collect(Collectors.groupingBy(Taken::caseId));
    }

    /** Adds an act; its entry MUST have been recorded before. */
    public void add(Taken taken) {
        em.persist(taken);
    }
}
