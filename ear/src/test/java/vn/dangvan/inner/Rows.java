package vn.dangvan.inner;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.UUID;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Due;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Subject;

/** Rows and changes of rows made past the use cases. */
final class Rows {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Rows() {}

    static Docket docket() {
        Subject delay = new Subject(Kind.COMPLAINT, "delay", null, Life.UNIT);
        UUID id = UUID.randomUUID();
        return new Docket(id, "TEST-" + id, Door.NAMED, delay, Life.UNIT, "vi", DAY, Due.NONE);
    }

    static void change(EntityManager em, UUID id) {
        Docket docket = em.find(Docket.class, id);
        docket.classify(docket.subject(), docket.settler(), DAY, Due.NONE);
    }

    static void bulk(EntityManager em, UUID id) {
        em.createQuery("update Docket d set d.language = 'en' where d.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** A note, which the house lets only its own use cases make. */
    static Object note(UUID caseId, UUID author) {
        try {
            Constructor<?> note =
                    Class.forName("vn.dangvan.casework.Note")
                            .getDeclaredConstructor(
                                    UUID.class, UUID.class, LocalDate.class, byte[].class);
            note.setAccessible(true);
            return note.newInstance(caseId, author, DAY, new byte[1]);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
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
