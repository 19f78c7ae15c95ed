package vn.dangvan.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.dangvan.docket.Days;
import vn.dangvan.docket.Docket;
import vn.dangvan.problem.Problem;
import vn.dangvan.procedure.CaseClock;
import vn.dangvan.procedure.Clocks;
import vn.dangvan.procedure.Course;
import vn.dangvan.procedure.Courses;

/** The due days of cases on the calendar of the moment. The one place to ask. */
@ApplicationScoped
class CaseDues {
    @Inject Courses courses;
    @Inject Clocks clocks;
    @Inject Clock clock;

    /**
     * The due days as they should stand in the register.
     *
     * @param dueOn the next due day; null when nothing is due
     * @param resolveDue the last day of the settlement limit; once decided, the day on which on
     *     time or late was settled, which no calendar moves any more
     * @param rule the row of law behind {@code dueOn}; null where there is none
     */
    record Dues(LocalDate dueOn, LocalDate resolveDue, String rule) {
        boolean differ(Days days) {
            return !Objects.equals(dueOn, days.dueOn())
                    || !Objects.equals(resolveDue, days.resolveDue());
        }
    }

    /** Of each case, by its id; one of which the law knows nothing is left out. */
    Map<UUID, Dues> of(List<Docket> cases) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, Course> found = courses.of(cases);
        Map<UUID, Dues> dues = new HashMap<>();
        for (Docket docket : cases) {
            try {
                dues.put(docket.id(), of(docket, found.get(docket.id()), today));
            } catch (Problem unclear) {
                // One such case must not keep all others waiting; whoever asks counts it.
                continue;
            }
        }
        return dues;
    }

    private Dues of(Docket docket, Course course, LocalDate today) {
        Days now = clocks.days(course, today);
        String rule =
                clocks.of(course, today).stream()
                        .filter(c -> c.open() && c.dueOn().equals(now.dueOn()))
                        .map(CaseClock::rule)
                        .findFirst()
                        .orElse(null);
        Days before = docket.days();
        LocalDate resolve = before.decidedOn() == null ? now.resolveDue() : before.resolveDue();
        return new Dues(now.dueOn(), resolve, rule);
    }
}
