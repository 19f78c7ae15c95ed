package vn.dangvan.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.organisation.Callers;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** Reads the ledger for auditors. Reading records nothing; taking away does. */
@Stateless
public class Audit {
    /** No list shows more than this at once. */
    public static final int MOST = 1000;

    /** No file holds more than this. */
    public static final int MOST_EXPORTED = 100_000;

    /** Figures are of so many months at most. */
    public static final int MOST_MONTHS = 12;

    @Resource(lookup = "java:jboss/datasources/dangvan")
    DataSource database;

    @Inject Ledger ledger;
    @Inject Callers callers;

    /** The forms in which entries may be taken away. */
    public enum Format {
        CSV,
        JSONL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Asks the database something. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    /**
     * Entries, newest first.
     *
     * @param size how many at most, 1 to {@value #MOST}
     */
    @RolesAllowed(Role.AUDITOR)
    public LedgerPage search(LedgerSearch what, int size) {
        new Faults().unless(size >= 1 && size <= MOST, "size", "out-of-range").refuse();
        return answer(connection -> Entries.page(connection, what, size));
    }

    /**
     * One entry by its running number.
     *
     * @throws Problem {@link ProblemType#NOT_FOUND}
     */
    @RolesAllowed(Role.AUDITOR)
    public LeafView entry(long number) {
        LeafView found = answer(connection -> OneEntry.read(connection, number));
        if (found == null) {
            throw new Problem(ProblemType.NOT_FOUND);
        }
        return found;
    }

    /** Every act that was ever done, by its code, in the order of codes. */
    @RolesAllowed(Role.AUDITOR)
    public List<String> acts() {
        return answer(Figures::acts);
    }

    /**
     * Records that what a search finds is taken away; how to read it is {@link #search}, again and
     * again.
     *
     * @return how many entries those are, {@value #MOST_EXPORTED} at most
     */
    @RolesAllowed(Role.AUDITOR)
    public long export(LedgerSearch what, Format as) {
        long rows = answer(connection -> Entries.count(connection, what, MOST_EXPORTED));
        ledger.record(new AuditEvent.Exported(callers.current().id(), what, as, rows));
        return rows;
    }

    /**
     * How often each person did each act, most often first, the {@value Figures#MOST} greatest.
     * Counted are entries with a place in the tree; the public and the system itself are left out.
     *
     * @param from first month
     * @param to last month, {@value #MOST_MONTHS} months at most
     */
    @RolesAllowed(Role.AUDITOR)
    public List<ActCount> counts(YearMonth from, YearMonth to) {
        boolean bounded = !to.isBefore(from) && to.isBefore(from.plusMonths(MOST_MONTHS));
        new Faults().unless(bounded, "to", "out-of-range").refuse();
        return answer(connection -> Figures.counts(connection, from, to));
    }

    /**
     * Alarms: first those that are open, newest first, then the {@value Figures#MOST} last gone.
     */
    @RolesAllowed(Role.AUDITOR)
    public List<AlarmCard> alarms() {
        return answer(Figures::alarms);
    }

    private <T> T answer(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.ask(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger cannot be read", e);
        }
    }
}
