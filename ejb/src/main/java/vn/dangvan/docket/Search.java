package vn.dangvan.docket;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.problem.Faults;

/**
 * What somebody wants to see of the register. Null and empty mean: everything.
 *
 * @param stages only cases in one of these stages
 * @param unit only cases this unit settles
 * @param month only cases that count in this month; see {@link Outcome}
 * @param outcome only cases that count so
 * @param after continue behind this place; null for the beginning
 * @param due only cases for which something is due
 * @param receivedUntil only cases that came in by this day
 */
public record Search(
        Set<Stage> stages,
        String unit,
        YearMonth month,
        Outcome outcome,
        Place after,
        boolean due,
        LocalDate receivedUntil) {
    /** Sorts behind every due day. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    public Search {
        stages =
                stages == null || stages.isEmpty()
                        ? EnumSet.allOf(Stage.class)
                        : Set.copyOf(stages);
        new Faults().unless(unit == null || UnitDeed.isCode(unit), "unit", "unreadable").refuse();
    }

    public Search(Set<Stage> stages, String unit, YearMonth month, Outcome outcome, Place after) {
        this(stages, unit, month, outcome, after, false, null);
    }

    /** Cases in some stages, from the beginning. */
    public static Search in(Set<Stage> stages) {
        return new Search(stages, null, null, null, null);
    }

    /** The same, further on. */
    public Search after(Place place) {
        return new Search(stages, unit, month, outcome, place, due, receivedUntil);
    }

    String where() {
        return " and d.stage in :stages"
                + (unit == null ? "" : " and d.settler = :unit")
                + (month == null ? "" : " and d.countedMonth = :month")
                + (outcome == null ? "" : " and " + outcome.where())
                + (due ? " and d.days.dueOn is not null" : "")
                + (receivedUntil == null ? "" : " and d.days.receivedOn <= :receivedUntil")
                + (after == null
                        ? ""
                        : " and (d.queueOn > :afterOn or (d.queueOn = :afterOn and d.number > :afterNumber))");
    }

    <Q extends Query> Q bind(Q query, LocalDate today) {
        query.setParameter("stages", stages);
        if (unit != null) {
            query.setParameter("unit", unit);
        }
        if (month != null) {
            query.setParameter("month", month.atDay(1));
        }
        if (receivedUntil != null) {
            query.setParameter("receivedUntil", receivedUntil);
        }
        if (outcome != null && outcome.asksForToday()) {
            query.setParameter("today", today);
        }
        if (after != null) {
            query.setParameter("afterOn", after.dueOn() == null ? NEVER : after.dueOn());
            query.setParameter("afterNumber", after.number());
        }
        return query;
    }
}
