package vn.dangvan.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** All files of cases that are being settled. */
@ApplicationScoped
class CaseFiles {
    /** More findings than any case has; the page shows the newest. */
    private static final int MOST_NOTES = 200;

    @PersistenceContext EntityManager em;

    /** The file of a case; null before it was assigned. */
    CaseFile find(UUID id) {
        return em.find(CaseFile.class, id);
    }

    void add(CaseFile file) {
        em.persist(file);
    }

    void add(Note note) {
        em.persist(note);
    }

    /** Findings, newest first. */
    List<Note> notes(UUID caseId) {
        return em.createQuery(
                        "select n from Note n where n.caseId = :id order by n.madeOn desc, n.id",
                        Note.class)
                .setParameter("id", caseId)
                .setMaxResults(MOST_NOTES)
                .getResultList();
    }
}
