package vn.dangvan.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import vn.dangvan.deadline.Skipped;
import vn.dangvan.deadline.WorkingCalendar;
import vn.dangvan.law.Certainty;
import vn.dangvan.law.Holiday;
import vn.dangvan.law.RuleBook;

/**
 * The calendar of the moment: what was shipped, with what was announced since.
 *
 * <p>The same on every node: the number of the newest notice is read from the database once per
 * transaction, or once per question outside of one, and only a number not seen before makes this
 * node build its calendar anew. Whoever has read it in a transaction holds off the next notice to
 * the end of that transaction, so what they store is never older than the calendar.
 */
@ApplicationScoped
class WorkDays implements Supplier<WorkingCalendar> {
    private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";

    @Inject RuleBook law;
    @Inject Notices notices;

    private volatile Edition edition;
    private volatile TransactionSynchronizationRegistry registry;

    /**
     * A calendar and what it was made of.
     *
     * @param number of the newest notice in it; 0 for none
     * @param rows the days that are known by name, announced ones in place of shipped ones
     */
    record Edition(int number, WorkingCalendar days, Map<LocalDate, Holiday> rows) {
        static Edition of(RuleBook law, int number, List<Holiday> announced) {
            Map<LocalDate, Holiday> rows = new HashMap<>();
            law.holidays().forEach(row -> rows.put(row.date(), row));
            announced.forEach(row -> rows.put(row.date(), row));
            return new Edition(
                    number,
                    new WorkingCalendar(law.holidays(), law.yearlyHolidays(), announced),
                    Map.copyOf(rows));
        }

        /** How certain it is what a single day is. */
        Certainty certainty(LocalDate day) {
            Holiday row = rows.get(day);
            if (row != null) {
                return row.certainty();
            }
            boolean assumed =
                    days.closure(day).filter(why -> why.why() != Skipped.Why.WEEKEND).isPresent();
            return assumed ? Certainty.COMPUTED : Certainty.PUBLISHED;
        }
    }

    @Override
    public WorkingCalendar get() {
        return edition().days();
    }

    /** The calendar with what it was made of. */
    Edition edition() {
        return at(number());
    }

    private Edition at(int number) {
        Edition known = edition;
        if (known == null || known.number() != number) {
            known = Edition.of(law, number, notices.days(number));
            edition = known;
        }
        return known;
    }

    private int number() {
        TransactionSynchronizationRegistry transaction = transaction();
        if (transaction.getTransactionKey() == null) {
            return notices.newest();
        }
        Integer known = (Integer) transaction.getResource(WorkDays.class);
        if (known == null) {
            known = notices.newest();
            transaction.putResource(WorkDays.class, known);
        }
        return known;
    }

    /** The server has one for all; looked up once, since a recalculation asks for every case. */
    private TransactionSynchronizationRegistry transaction() {
        try {
            TransactionSynchronizationRegistry known = registry;
            if (known == null) {
                known = InitialContext.doLookup(REGISTRY);
                registry = known;
            }
            return known;
        } catch (NamingException e) {
            throw new IllegalStateException("No transaction registry", e);
        }
    }
}
