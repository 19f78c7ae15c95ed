package vn.dangvan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Door;
import vn.dangvan.journal.Taken;
import vn.dangvan.leaf.OwnWords;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.sealing.KeyRing;
import vn.dangvan.sealing.ReturnCode;

/** Everything that was handed in. */
@ApplicationScoped
public class Submissions {
    @Inject EntityManager em;
    @Inject KeyRing ring;

    void add(Submission submission) {
        em.persist(submission);
    }

    /** Id of the letter with this digest of its return code; null for none. */
    public UUID find(byte[] returnLookup) {
        return em.createQuery(
                        "select s.id from Submission s where s.returnLookup = :lookup", UUID.class)
                .setParameter("lookup", returnLookup)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** What happened, opened with the reporter's own code and without the service's key. */
    public Account account(UUID id, ReturnCode code) {
        return get(id).account(code);
    }

    /** The story, in the form the ledger commits to; opened with the reporter's own code. */
    public OwnWords words(UUID id, ReturnCode code) {
        return get(id).words(code);
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
        return get(docket.origin()).account(ring);
    }

    /**
     * Seals what is written about a case, under the key of the letter.
     *
     * @param id of the letter, see {@link Docket#origin}
     */
    public byte[] seal(UUID id, String field, String text) {
        return get(id).seal(ring, field, text);
    }

    /** Opens what {@link #seal} sealed. */
    public String open(UUID id, String field, byte[] sealed) {
        return get(id).open(ring, field, sealed);
    }

    /** What was typed with an act of a case, by the name of the ask; the case MUST be in reach. */
    public Map<String, String> texts(Docket docket, Taken taken) {
        return taken.texts() == null
                ? Map.of()
                : Taken.read(open(docket.origin(), taken.act(), taken.texts()));
    }

    /** Seals a file that belongs to a case, under the key of the case. */
    public byte[] sealFile(UUID id, String field, byte[] file) {
        return get(id).sealFile(ring, field, file);
    }

    /** Opens what {@link #sealFile} sealed. */
    public byte[] openFile(UUID id, String field, byte[] sealed) {
        return get(id).openFile(ring, field, sealed);
    }

    /**
     * Who reported, where the reporter chose to give the name to those who settle the case; else
     * null.
     */
    public Person reporter(Docket docket) {
        return docket.door() == Door.NAMED ? get(docket.origin()).reporter(ring) : null;
    }
}
