package vn.dangvan.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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

    /**
     * How a letter was erased by law.
     *
     * @param ground {@code retention} or {@code court}
     * @param basis the row of law, {@code key@since}, or the number of the act of a court
     */
    public record Erased(LocalDate on, String ground, String basis) {}

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

    /**
     * What happened, opened with the reporter's own code and without the service's key; null where
     * it was erased.
     */
    public Account account(UUID id, ReturnCode code) {
        return erased(id) == null ? get(id).account(code) : null;
    }

    /**
     * How a letter was erased; null while it is kept.
     *
     * @param id of the letter, see {@link Docket#origin}
     */
    public Erased erased(UUID id) {
        return get(id).erased();
    }

    /**
     * Refuses whatever needs the words of a letter that has none any more.
     *
     * @throws Problem {@link ProblemType#LETTER_ERASED}
     */
    public void requireKept(Docket docket) {
        get(docket.origin()).requireKept();
    }

    /**
     * Destroys the keys of a letter, those of the service and those of its reporter: nobody opens
     * any more what was sealed under them. Its entry MUST have been recorded before.
     *
     * @throws Problem {@link ProblemType#LETTER_ERASED} where it was erased before
     */
    public void erase(UUID id, Erased as) {
        Submission letter = get(id);
        letter.requireKept();
        letter.erase(as);
    }

    /** The story, in the form the ledger commits to; opened with the reporter's own code. */
    public Optional<OwnWords> words(UUID id, ReturnCode code) {
        Submission submission = get(id);
        return submission.erased() == null ? Optional.of(submission.words(code)) : Optional.empty();
    }

    private Submission get(UUID id) {
        Submission submission = em.find(Submission.class, id);
        if (submission == null) {
            throw new Problem(ProblemType.NOT_FOUND);
        }
        return submission;
    }

    /**
     * What happened, for somebody within whose reach the case is: the caller MUST have checked.
     * Null where it was erased.
     */
    public Account account(Docket docket) {
        return erased(docket.origin()) == null ? get(docket.origin()).account(ring) : null;
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

    /**
     * What was typed with an act of a case, by the name of the ask; the case MUST be in reach.
     * Nothing where it was erased.
     */
    public Map<String, String> texts(Docket docket, Taken taken) {
        return taken.texts() == null || erased(docket.origin()) != null
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
     * null, as where it was erased.
     */
    public Person reporter(Docket docket) {
        boolean open = docket.door() == Door.NAMED && erased(docket.origin()) == null;
        return open ? get(docket.origin()).reporter(ring) : null;
    }
}
