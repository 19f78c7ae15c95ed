package vn.dangvan.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import vn.dangvan.docket.Docket;
import vn.dangvan.intake.Submissions;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** All issued papers, their copies and their numbers. */
@ApplicationScoped
class PaperStore {
    /** More papers than any case has. */
    private static final int MOST = 300;

    @Inject EntityManager em;
    @Inject Submissions submissions;

    /** Lets nobody else put papers to the case until the transaction ends. */
    void hold(Docket docket) {
        em.lock(docket, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A row of numbers that nobody else takes from until the transaction ends. */
    PaperNumber numbers(PaperNumber.Row row) {
        String key = "paper " + row.unit() + " " + row.year() + " " + row.suffix();
        // A row that is not there yet cannot be locked itself.
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", key)
                .getSingleResult();
        PaperNumber found = em.find(PaperNumber.class, row);
        return found == null ? new PaperNumber(row) : found;
    }

    /** Adds a paper and gives its number away; the entry MUST have been recorded before. */
    void add(Paper paper, PaperNumber number) {
        boolean fresh = number.next() == 1;
        number.take();
        if (fresh) {
            em.persist(number);
        }
        em.persist(paper);
    }

    void add(PaperCopy copy) {
        em.persist(copy);
    }

    /** How many papers a case has: what has to be seen before another is issued. */
    int count(UUID caseId) {
        return em.createQuery("select count(p) from Paper p where p.caseId = :id", Long.class)
                .setParameter("id", caseId)
                .getSingleResult()
                .intValue();
    }

    /** The papers of a case, newest first. */
    List<PaperCard> of(UUID caseId) {
        return em
                .createQuery(
                        "select new vn.dangvan.document.PaperCard(p.id, p.form, p.unit,"
                                + " p.reference, p.issuedOn, p.pdfHash) from Paper p"
                                + " where p.caseId = :id order by p.issuedOn desc, p.reference desc",
                        PaperCard.class)
                .setParameter("id", caseId)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(card -> card.with(copies(card.id())))
                .toList();
    }

    List<PaperCard.Copy> copies(UUID paperId) {
        return em.createQuery(
                        "select new vn.dangvan.document.PaperCard$Copy(c.id, c.type, c.addedOn,"
                                + " c.hash) from PaperCopy c where c.paperId = :id"
                                + " order by c.addedOn, c.id",
                        PaperCard.Copy.class)
                .setParameter("id", paperId)
                .getResultList();
    }

    /**
     * A paper of a case.
     *
     * @throws Problem {@link ProblemType#NOT_FOUND}
     */
    Paper get(Docket docket, UUID id) {
        Paper paper = id == null ? null : em.find(Paper.class, id);
        if (paper == null || !paper.caseId().equals(docket.id())) {
            throw new Problem(ProblemType.NOT_FOUND);
        }
        return paper;
    }

    /** A copy of a paper; refuses as {@link #get} does. */
    PaperCopy copy(Paper paper, UUID id) {
        return em.createQuery(
                        "select c from PaperCopy c where c.id = :id and c.paperId = :paper",
                        PaperCopy.class)
                .setParameter("id", id)
                .setParameter("paper", paper.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    }

    byte[] seal(Docket docket, String field, PaperFile file) {
        return submissions.sealFile(docket.origin(), field, file.bytes());
    }

    byte[] open(Docket docket, String field, byte[] sealed) {
        return submissions.openFile(docket.origin(), field, sealed);
    }
}
