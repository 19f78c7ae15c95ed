package vn.dangvan.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.docket.Dockets;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** Announces days off and days worked, and shows the calendar they make. */
@Stateless
public class Calendar {
    private static final int MOST_NOTICES = 20;

    @Inject Notices notices;
    @Inject WorkDays workDays;
    @Inject Dockets dockets;
    @Inject Ledger ledger;
    @Inject Clock clock;

    /**
     * Lets days count as off or as worked from now on, all of them or none (hoán đổi ngày làm
     * việc). The due days of open cases follow; see {@link Recomputing}.
     *
     * @return id of the notice, by which its recalculation goes too
     * @throws Problem {@link ProblemType#CALENDAR_DAY_PAST}, {@link
     *     ProblemType#CALENDAR_DAY_ALREADY_SO}, {@link ProblemType#DATE_BEYOND_CALENDAR}
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public UUID announce(Announcement what) {
        notices.claim();
        LocalDate today = LocalDate.now(clock);
        what.check(workDays.edition(), today);
        Notice notice = new Notice(today);
        Recalculation recalculation = new Recalculation(notice.id(), dockets.countOpen());
        ledger.record(new CalendarEvent.Announced(notice.id(), what));
        notices.add(notice, what, recalculation);
        return notice.id();
    }

    /**
     * The days of a year, each with what it is and how certain that is.
     *
     * @throws Problem {@link ProblemType#DATE_BEYOND_CALENDAR}
     */
    @PermitAll
    public CalendarYear year(int year) {
        return CalendarYear.of(workDays.edition(), year);
    }

    /** The newest notices with what came of them, newest first. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<NoticeCard> notices() {
        return notices.latest(MOST_NOTICES);
    }
}
