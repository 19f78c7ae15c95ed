package vn.dangvan.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dangvan.docket.Dockets;
import vn.dangvan.organisation.Role;

/** How many cases were settled in time, per unit and month. */
@Stateless
public class Figures {
    /** Months shown at once: this one and a whole year before it. */
    public static final int MONTHS = 13;

    private static final String DECIDED =
            "select unit, month, settled, on_time from tally"
                    + " where unit in (:units) and month >= :since order by unit, month";
    private static final String OVERDUE =
            "select settler, counted_month, count(*) from docket"
                    + " where decided_on is null and resolve_due < :today and settler in (:units)"
                    + " and counted_month >= :since group by settler, counted_month";

    @Inject EntityManager em;
    @Inject Dockets dockets;
    @Inject Clock clock;

    /**
     * The last {@value #MONTHS} months of every unit the leader answers for; empty months are left
     * out.
     */
    @RolesAllowed(Role.LEADER)
    public List<Tally> onTime() {
        LocalDate today = LocalDate.now(clock);
        LocalDate since = YearMonth.from(today).minusMonths(MONTHS - 1L).atDay(1);
        Set<String> units = dockets.led();
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Object[] row : decided(units, since)) {
            add(tallies, (String) row[0], row[1], number(row[2]), number(row[3]));
        }
        for (Object[] row : overdue(units, since, today)) {
            add(tallies, (String) row[0], row[1], number(row[2]), 0);
        }
        return List.copyOf(tallies.values());
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> decided(Set<String> units, LocalDate since) {
        return em.createNativeQuery(DECIDED)
                .setParameter("units", units)
                .setParameter("since", since)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> overdue(Set<String> units, LocalDate since, LocalDate today) {
        return em.createNativeQuery(OVERDUE)
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

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
