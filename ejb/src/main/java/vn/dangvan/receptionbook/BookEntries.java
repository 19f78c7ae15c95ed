package vn.dangvan.receptionbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dangvan.problem.Faults;

/** The lines of every book. */
@ApplicationScoped
class BookEntries {
    @Inject EntityManager em;

    void add(BookEntry entry) {
        em.persist(entry);
    }

    /** The line of a turn; null for one that was not received. */
    BookEntry find(UUID turn) {
        return em.find(BookEntry.class, turn);
    }

    /** The next number of a book, ours alone until the transaction ends. */
    int next(String unit, int year) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(:book))")
                .setParameter("book", "reception_book " + unit + " " + year)
                .getSingleResult();
        Integer last =
                em.createQuery(
                                "select max(b.number) from BookEntry b where b.unit = :unit and b.year"
                                        + " = :year",
                                Integer.class)
                        .setParameter("unit", unit)
                        .setParameter("year", year)
                        .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /**
     * The earlier line that a new one goes on from.
     *
     * @param written number and year, such as {@code 12/2026}; null for none
     * @throws vn.dangvan.problem.Problem INPUT_INVALID where the book has no such line
     */
    BookEntry earlier(String unit, String written) {
        if (written == null) {
            return null;
        }
        String[] parts = written.split("/");
        List<BookEntry> found =
                em.createQuery(
                                "select b from BookEntry b where b.unit = :unit and b.year = :year"
                                        + " and b.number = :number",
                                BookEntry.class)
                        .setParameter("unit", unit)
                        .setParameter("year", Integer.valueOf(parts[1]))
                        .setParameter("number", Integer.valueOf(parts[0]))
                        .getResultList();
        new Faults().unless(!found.isEmpty(), "earlier", "unknown").refuse();
        return found.get(0);
    }

    /** Lines of a unit from one day to another, both included, the newest first. */
    List<BookEntry> between(String unit, LocalDate from, LocalDate to, int most) {
        return em.createQuery(
                        "select b from BookEntry b where b.unit = :unit and b.onDay between :from"
                                + " and :to order by b.onDay desc, b.number desc",
                        BookEntry.class)
                .setParameter("unit", unit)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(most)
                .getResultList();
    }
}
