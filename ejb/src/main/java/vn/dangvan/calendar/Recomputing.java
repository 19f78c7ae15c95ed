package vn.dangvan.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Dockets;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * Computes the due days of open cases again after a notice, batch by batch. A batch is one
 * transaction: its cases, an entry about each that changed, and the position behind the last of
 * them stand or fall together. So it may be killed at any point and goes on where it was, and two
 * nodes never do the same case, since one holds the position while it works.
 */
@Stateless
public class Recomputing {
    /** No more cases are held back from their officers at once. */
    static final int MOST = 1000;

    @Inject Notices notices;
    @Inject WorkDays workDays;
    @Inject Dockets dockets;
    @Inject CaseDues dues;
    @Inject Ledger ledger;

    /**
     * Does the next batch of whatever is to be done. The system does this by itself.
     *
     * @param size how many cases at most, 1 to {@value #MOST}
     * @return whether anything was done; false when all is done, is stopped, or somebody else is at
     *     it just now
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public boolean batch(int size) {
        new Faults().unless(size >= 1 && size <= MOST, "size", "out-of-range").refuse();
        // Before the position is held: a notice waits for it, and must not be waited for in turn.
        workDays.get();
        return notices.due().map(recalculation -> batch(recalculation, size)).orElse(false);
    }

    private boolean batch(Recalculation recalculation, int size) {
        List<Docket> cases = dockets.open(recalculation.position(), size);
        List<CalendarEvent> events = new ArrayList<>();
        Map<UUID, CaseDues.Dues> dueNow = dues.of(cases);
        for (Docket docket : cases) {
            CaseDues.Dues now = dueNow.get(docket.id());
            if (now != null && now.differ(docket.days())) {
                events.add(CalendarEvent.Moved.of(docket, now, recalculation.id()));
                docket.reckon(now.dueOn(), now.resolveDue());
            }
        }
        int unclear = cases.size() - dueNow.size();
        List<UUID> ids = cases.stream().map(Docket::id).toList();
        events.add(recalculation.advance(ids, events.size(), unclear, size));
        ledger.recordEach(events);
        return true;
    }

    /**
     * Stops a recalculation after the batch under way. One that does not run stays as it is.
     *
     * @throws Problem {@link ProblemType#NOT_FOUND}
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void stop(UUID id) {
        Recalculation found = notices.get(id);
        if (found.state() == Recalculation.State.RUNNING) {
            ledger.record(found.stop());
        }
    }

    /**
     * Lets a stopped one go on where it was. One that was not stopped stays as it is.
     *
     * @throws Problem {@link ProblemType#NOT_FOUND}
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void resume(UUID id) {
        Recalculation found = notices.get(id);
        if (found.state() == Recalculation.State.STOPPED) {
            ledger.record(found.resume());
        }
    }
}
