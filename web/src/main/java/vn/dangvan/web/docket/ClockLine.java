package vn.dangvan.web.docket;

import java.time.LocalDate;
import java.util.List;
import vn.dangvan.deadline.Skipped;
import vn.dangvan.law.Basis;
import vn.dangvan.law.Unit;
import vn.dangvan.procedure.CaseClock;

/**
 * One time limit of a case as pages draw it, see {@code WEB-INF/layout/clock.xhtml}.
 *
 * @param step key of its name, under {@code law.step}
 * @param state key of its word, under {@code docket.clock}
 * @param amount how many units the law gives
 * @param weekends days passed over because offices are closed at weekends
 * @param passed other days passed over, each with its reason
 */
public record ClockLine(
        String step,
        String state,
        int percent,
        LocalDate from,
        LocalDate dueOn,
        LocalDate doneOn,
        String citation,
        int amount,
        Unit unit,
        Basis basis,
        long weekends,
        List<Skipped> passed) {

    public static ClockLine of(CaseClock clock) {
        List<Skipped> skipped = clock.due().skipped();
        return new ClockLine(
                clock.step(),
                clock.state().code(),
                clock.percent(),
                clock.from(),
                clock.dueOn(),
                clock.doneOn(),
                clock.citation(),
                clock.due().amount(),
                clock.due().unit(),
                clock.due().basis(),
                skipped.stream().filter(day -> day.why() == Skipped.Why.WEEKEND).count(),
                skipped.stream().filter(day -> day.why() != Skipped.Why.WEEKEND).toList());
    }
}
