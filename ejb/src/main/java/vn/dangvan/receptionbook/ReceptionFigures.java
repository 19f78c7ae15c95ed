package vn.dangvan.receptionbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dangvan.organisation.Caller;
import vn.dangvan.organisation.Callers;
import vn.dangvan.organisation.Role;
import vn.dangvan.organisation.Units;
import vn.dangvan.problem.Faults;
import vn.dangvan.reception.Host;

/**
 * Counts receptions for form 01/TCD (Circular 06/2025/TT-TTCP). Reads only; what it costs grows
 * with the period and not with history, since lines are found by unit and day.
 */
@Stateless
public class ReceptionFigures {
    private static final int MOST_YEARS = 2;

    private static final String HEARD =
            "select b.unit, coalesce(s.held_as, s.host), count(*), sum(b.persons),"
                    + " sum(case when b.crowd then 1 else 0 end),"
                    + " sum(case when b.crowd then b.persons else 0 end)"
                    + " from reception_book b join reception_session s on s.id = b.session_id"
                    + " where b.unit in (:units) and b.on_day between :from and :to group by 1, 2";
    private static final String CASES =
            "select unit, rank, count(*) from (select b.unit as unit, b.matter, max(case"
                    + " coalesce(s.held_as, s.host) when 'HEAD' then 3 when 'DELEGATED' then 2 else 1"
                    + " end) as rank from reception_book b join reception_session s on s.id ="
                    + " b.session_id where b.unit in (:units) and b.on_day between :from and :to"
                    + " group by b.unit, b.matter) heard group by 1, 2";
    private static final String DAYS =
            "select unit, held_as, count(distinct day) from reception_session where unit in (:units)"
                    + " and day between :from and :to and held_as in ('HEAD', 'DELEGATED')"
                    + " group by 1, 2";
    private static final List<Host> RANKS = List.of(Host.REGULAR, Host.DELEGATED, Host.HEAD);

    @Inject EntityManager em;
    @Inject Callers callers;
    @Inject Units units;

    /**
     * The counts of every unit whose figures the caller may see, by unit and way of receiving: an
     * officer those of their own unit, a leader also those of the units below.
     *
     * @param from first day of the period, inclusive
     * @param to last day, inclusive; at most two years later
     */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public List<ReceptionCount> between(LocalDate from, LocalDate to) {
        new Faults()
                .unless(from != null, "from", "empty")
                .unless(
                        to != null
                                && from != null
                                && !to.isBefore(from)
                                && to.isBefore(from.plusYears(MOST_YEARS)),
                        "to",
                        "out-of-range")
                .refuse();
        Caller caller = callers.current();
        Set<String> seen =
                caller.is(Role.LEADER) ? units.within(caller.unit()) : Set.of(caller.unit());
        return counts(seen, from, to);
    }

    private List<ReceptionCount> counts(Collection<String> seen, LocalDate from, LocalDate to) {
        Map<String, Object[]> heard = new HashMap<>();
        rows(HEARD, seen, from, to).forEach(row -> heard.put(row[0] + "/" + row[1], row));
        Map<String, Integer> cases = new HashMap<>();
        rows(CASES, seen, from, to)
                .forEach(
                        row ->
                                cases.put(
                                        row[0] + "/" + RANKS.get(number(row[1]) - 1),
                                        number(row[2])));
        Map<String, Integer> days = new HashMap<>();
        rows(DAYS, seen, from, to).forEach(row -> days.put(row[0] + "/" + row[1], number(row[2])));
        List<ReceptionCount> counts = new ArrayList<>();
        for (String unit : seen) {
            for (Host host : Host.values()) {
                String key = unit + "/" + host;
                counts.add(
                        count(
                                unit,
                                host,
                                days.getOrDefault(key, 0),
                                cases.getOrDefault(key, 0),
                                heard.get(key)));
            }
        }
        return counts;
    }

    private static ReceptionCount count(
            String unit, Host host, int days, int cases, Object[] heard) {
        return heard == null
                ? new ReceptionCount(unit, host, days, 0, 0, cases, 0, 0)
                : new ReceptionCount(
                        unit,
                        host,
                        days,
                        number(heard[2]),
                        number(heard[3]),
                        cases,
                        number(heard[4]),
                        number(heard[5]));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Collection<String> of, LocalDate from, LocalDate to) {
        return em.createNativeQuery(sql)
                .setParameter("units", of)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
