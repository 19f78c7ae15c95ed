package vn.dangvan.inner;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Opening;
import vn.dangvan.docket.Stage;
import vn.dangvan.docket.Subject;
import vn.dangvan.journal.Taken;

/** Rows and changes of rows made past the use cases. */
final class Rows {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Rows() {}

    static Docket docket() {
        Subject delay = new Subject(Kind.COMPLAINT, "delay", null, Life.UNIT);
        String number = "TEST-" + UUID.randomUUID();
        return new Docket(Opening.first(number, Door.NAMED, delay, Life.UNIT, "vi", DAY, null));
    }

    static void change(EntityManager em, UUID id) {
        Docket docket = em.find(Docket.class, id);
        docket.advance(Stage.CLASSIFIED, docket.days());
    }

    static void bulk(EntityManager em, UUID id) {
        em.createQuery("update Docket d set d.language = 'en' where d.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** A sheet of the journal. */
    static Taken taken(UUID caseId, UUID officer) {
        String rule = "examine@2012-07-01";
        return new Taken(caseId, 1, "examine", rule, DAY, officer, Map.of(), new byte[1]);
    }

    /** Id of the entry that a row names. */
    static Object named(EntityManager em, String entity, UUID id) {
        return em.createQuery("select e.entryId from " + entity + " e where e.id = :id")
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Id of the entry that a test has recorded. */
    static Object recorded(EntityManager em, UUID subject) {
        return em.createQuery(
                        "select e.id from Entry e where e.subject = :id and e.act = 'test.tried'")
                .setParameter("id", subject)
                .getSingleResult();
    }
}
