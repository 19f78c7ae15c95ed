package vn.dangvan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Door;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.sealing.KeyRing;

/** Everything that was handed in. */
@ApplicationScoped
public class Submissions {
    @PersistenceContext EntityManager em;
    @Inject KeyRing ring;

    void add(Submission submission) {
        em.persist(submission);
    }

    Submission find(byte[] returnLookup) {
        return em.createQuery(
                        "select s from Submission s where s.returnLookup = :lookup",
                        Submission.class)
                .setParameter("lookup", returnLookup)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Submission get(UUID id) {
        Submission submission = em.find(Submission.class, id);
        if (submission == null) {
            throw new Problem(ProblemType.NOT_FOUND);
        }
        return submission;
    }

    /** What happened, for somebody within whose reach the case is: the caller MUST have checked. */
    public Account account(Docket docket) {
        return get(docket.id()).account(ring);
    }

    /** Seals what officers write about a case, under the key of the case. */
    public byte[] seal(UUID id, String field, String text) {
        return get(id).seal(ring, field, text);
    }

    /** Opens what {@link #seal} sealed. */
    public String open(UUID id, String field, byte[] sealed) {
        return get(id).open(ring, field, sealed);
    }

    /**
     * Who reported, where the reporter chose to give the name to those who settle the case; else
     * null.
     */
    public Person reporter(Docket docket) {
        return docket.door() == Door.NAMED ? get(docket.id()).reporter(ring) : null;
    }
}
