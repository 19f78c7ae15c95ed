package vn.dangvan.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.dangvan.docket.Dockets;
import vn.dangvan.organisation.Role;

/** How many cases were settled in time, per unit and month. */
@Stateless
public class Figures {
    /** Months shown at once: this one and a whole year before it. */
    public static final int MONTHS = 13;

    /**
     * One statement, so that what was counted and what was published by then belong together: cases
     * decided, cases open and overdue, and the newest checkpoint with how much is not in it yet.
     */
    private static final String COUNTED =
            "select unit, month, settled, on_time from tally"
                    + " where unit in (:units) and month >= :since"
                    + " union all select settler, counted_month, count(*), 0 from docket"
                    + " where decided_on is null and resolve_due < :today and settler in (:units)"
                    + " and counted_month >= :since group by settler, counted_month"
                    + " union all (select encode(root, 'base64'), null, size,"
                    + " (select count(*) from (select 1 from waiting limit 10000) as w)"
                    + " + (select max(index) + 1 from leaf) - size"
                    + " from checkpoint order by size desc limit 1)";

    @Inject EntityManager em;
    @Inject Dockets dockets;
    @Inject Clock clock;

    /**
     * The last {@value #MONTHS} months of every unit the leader answers for, with the checkpoint
     * they were counted at; empty months are left out.
     */
    @RolesAllowed(Role.LEADER)
    public Sheet onTime() {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = YearMonth.from(today).minusMonths(MONTHS - 1L).atDay(1);
        Map<String, Tally> tallies = new TreeMap<>();
        Sheet.Basis basis = new Sheet.Basis(today, 0, "", 0);
        for (Object[] row : counted(dockets.led(), since, today)) {
            if (row[1] == null) {
                String root = ((String) row[0]).strip();
                basis = new Sheet.Basis(today, number(row[2]), root, number(row[3]));
            } else {
                add(tallies, (String) row[0], row[1], (int) number(row[2]), (int) number(row[3]));
            }
        }
        return new Sheet(List.copyOf(tallies.values()), basis);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> counted(Set<String> units, LocalDate since, LocalDate today) {
        return em.createNativeQuery(COUNTED)
                .setParameter("units", units)
                .setParameter("since", since)
                .setParameter("today", today)
                .getResultList();
    }

    private static void add(
            Map<String, Tally> tallies, String unit, Object month, int more, int onTime) {
        YearMonth of = YearMonth.from(day(month));
        tallies.merge(
                unit + "/" + of,
                new Tally(unit, of, more, onTime),
                (a, b) -> a.plus(b.counted(), b.onTime()));
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
