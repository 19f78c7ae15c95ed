package vn.dangvan.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.deadline.Deadlines;
import vn.dangvan.deadline.DueDay;
import vn.dangvan.deadline.Question;
import vn.dangvan.organisation.Callers;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.PlainText;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * Keeps the schedule of a unit (lịch tiếp công dân): officers plan, the leader posts. Everybody
 * acts on their own unit only; a session of another unit is {@link ProblemType#NOT_FOUND}, and one
 * that is not as far is {@link ProblemType#RECEPTION_STATE}.
 */
@Stateless
public class Schedule {
    private static final String POST = "reception.schedule.post";
    private static final String POST_ONLINE = "reception.online.notice";
    private static final int MOST_LINK = 500;

    @Inject Sessions sessions;
    @Inject ReceptionLaw law;
    @Inject Deadlines deadlines;
    @Inject Callers callers;
    @Inject Ledger ledger;
    @Inject Clock clock;

    /**
     * Writes a session down; nobody outside the unit sees it yet.
     *
     * @return its id
     * @throws Problem {@link ProblemType#INPUT_INVALID}; {@link ProblemType#UNKNOWN_CODE} for a
     *     ground the law does not know
     */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public UUID plan(SessionPlan plan) {
        plan.faults(today()).refuse();
        if (plan.ground() != null) {
            law.require(ReceptionLaw.UNSCHEDULED, plan.ground(), plan.day());
        }
        Session session = new Session(callers.current().unit(), plan);
        ledger.record(
                new ReceptionEvent.Planned(
                        session.id(), session.unit(), session.day(), plan.host().code()));
        sessions.add(session);
        return session.id();
    }

    /**
     * Posts a session (niêm yết, công bố lịch): at least as many working days before as the law
     * wants, unless it is an unscheduled one.
     *
     * @throws Problem {@link ProblemType#RECEPTION_TOO_LATE}; {@link ProblemType#CHANGED_MEANWHILE}
     */
    @RolesAllowed(Role.LEADER)
    public void post(UUID id, int version) {
        Session session = sessions.forAct(id, version);
        ledger.record(session.post(today(), last(session.day(), session.online())));
    }

    private Announcement last(LocalDate day, boolean online) {
        DueDay due = deadlines.due(Question.of(online ? POST_ONLINE : POST, day));
        return new Announcement(due.dueOn(), due.step() + "@" + due.ruleSince());
    }

    /** Moves a session to a later day (hoãn); those who have booked read it on their page. */
    @RolesAllowed(Role.LEADER)
    public void postpone(UUID id, int version, LocalDate to) {
        new Faults()
                .unless(to != null, "to", "empty")
                .unless(to == null || to.isBefore(today().plusYears(1)), "to", "out-of-range")
                .refuse();
        ledger.record(sessions.forAct(id, version).postpone(today(), to));
    }

    /** The connection of an online session was tried today; says where to come in. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public void connect(UUID id, int version, String link) {
        String to = PlainText.of(link);
        new Faults()
                .text(to, MOST_LINK, "link")
                .unless(to == null || to.matches("https://[!-~]+"), "link", "unreadable")
                .refuse();
        ledger.record(sessions.forAct(id, version).connect(today(), to));
    }

    /** The session took place; says whether the head received in person. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public void hold(UUID id, int version, Host as) {
        new Faults().unless(as != null, "host", "empty").refuse();
        ledger.record(sessions.forAct(id, version).hold(today(), as));
    }

    /** The session does not take place: a plan is given up, or nobody received on its day. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public void miss(UUID id, int version) {
        ledger.record(sessions.forAct(id, version).miss(today()));
    }

    /**
     * The sessions of the caller's unit from one day to another, both included.
     *
     * @throws Problem {@link ProblemType#INPUT_INVALID} for more days than anybody looks at
     */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public List<SessionCard> between(LocalDate from, LocalDate to) {
        Noticeboard.requireFew(from, to);
        return sessions.all(callers.current().unit(), from, to).stream()
                .map(Session::inside)
                .toList();
    }

    /** One session of the caller's unit. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public SessionCard read(UUID id) {
        return sessions.own(id, LockModeType.NONE).inside();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
