package vn.dangvan.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.dangvan.deadline.Deadlines;
import vn.dangvan.deadline.DueDay;
import vn.dangvan.deadline.Question;

/** The clocks of a case, computed from its days and the law each time; nothing here is stored. */
@ApplicationScoped
public class Clocks {
    private static final int SOON_DAYS = 3;

    @Inject Deadlines deadlines;

    /** When the case must be accepted or refused. */
    public Due accept(Kind kind, LocalDate receivedOn) {
        return due(kind.acceptStep(), receivedOn);
    }

    /** When the case must be settled. */
    public Due resolve(Kind kind, LocalDate acceptedOn) {
        return due(kind.resolveStep(), acceptedOn);
    }

    /** When the result must be sent. */
    public Due send(Kind kind, LocalDate decidedOn) {
        return kind.sendStep() == null ? Due.NONE : due(kind.sendStep(), decidedOn);
    }

    private Due due(String step, LocalDate from) {
        DueDay day = deadlines.due(Question.of(step, from));
        return new Due(day.dueOn(), day.step() + "@" + day.ruleSince());
    }

    /** Every clock that has started, in the order of the procedure. */
    public List<CaseClock> of(Docket docket, LocalDate today) {
        Days days = docket.days();
        Kind kind = docket.subject().kind();
        List<CaseClock> clocks = new ArrayList<>();
        clocks.add(clock(kind.acceptStep(), days.receivedOn(), days.acceptedOn(), today));
        if (days.acceptedOn() != null) {
            clocks.add(clock(kind.resolveStep(), days.acceptedOn(), days.decidedOn(), today));
        }
        if (days.decidedOn() != null && kind.sendStep() != null) {
            clocks.add(clock(kind.sendStep(), days.decidedOn(), days.closedOn(), today));
        }
        return clocks;
    }

    private CaseClock clock(String step, LocalDate from, LocalDate doneOn, LocalDate today) {
        DueDay due = deadlines.due(Question.of(step, from));
        LocalDate now = doneOn == null ? today : doneOn;
        long whole = Math.max(1, ChronoUnit.DAYS.between(from, due.dueOn()));
        long gone = Math.max(0, ChronoUnit.DAYS.between(from, now));
        int percent = (int) Math.min(100, gone * 100 / whole);
        return new CaseClock(step, from, due, doneOn, state(due.dueOn(), doneOn, today), percent);
    }

    private static CaseClock.State state(LocalDate dueOn, LocalDate doneOn, LocalDate today) {
        if (doneOn != null) {
            return doneOn.isAfter(dueOn) ? CaseClock.State.DONE_LATE : CaseClock.State.DONE;
        }
        if (today.isAfter(dueOn)) {
            return CaseClock.State.LATE;
        }
        return today.isBefore(dueOn.minusDays(SOON_DAYS))
                ? CaseClock.State.RUNNING
                : CaseClock.State.SOON;
    }
}
