package vn.dangvan.web.reception;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.dangvan.booking.TurnLine;
import vn.dangvan.deadline.Deadlines;
import vn.dangvan.organisation.Callers;
import vn.dangvan.organisation.Role;
import vn.dangvan.reception.MonthDuty;
import vn.dangvan.reception.Noticeboard;
import vn.dangvan.reception.Schedule;
import vn.dangvan.reception.SessionCard;
import vn.dangvan.receptionbook.ReceptionBook;
import vn.dangvan.web.desk.Urgency;

/**
 * The reception calendar of a unit: its sessions, what it owes by law, and whom it has to answer.
 */
@Named("receptionCalendar")
@RequestScoped
public class CalendarPage {
    private static final int MOST_DUE = 20;
    private static final int MONTHS_AROUND = 2;

    @Inject Schedule schedule;
    @Inject Noticeboard noticeboard;
    @Inject ReceptionBook book;
    @Inject Callers callers;
    @Inject Deadlines deadlines;
    @Inject Lines lines;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private YearMonth month;
    private List<SessionCard> sessions = List.of();
    private List<MonthDuty> duties = List.of();
    private List<TurnLine> due = List.of();

    /** Reads everything before the page begins. */
    public void load() {
        month = MonthGrid.read(request.getParameter("month"), getToday());
        sessions = schedule.between(MonthGrid.first(month), MonthGrid.last(month));
        lines.count(sessions);
        due = book.due(MOST_DUE);
        duties =
                noticeboard.duty(
                        callers.current().unit(),
                        month.minusMonths(MONTHS_AROUND),
                        2 * MONTHS_AROUND + 1);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** The month shown; also where a form was sent and is shown again. */
    public YearMonth getMonth() {
        if (month == null) {
            load();
        }
        return month;
    }

    public MonthGrid getGrid() {
        return MonthGrid.of(getMonth(), getToday(), deadlines.calendar()::isWorking, sessions);
    }

    /** The sessions of the month, in the order of time. */
    public List<SessionCard> getListed() {
        YearMonth shown = getMonth();
        return sessions.stream().filter(card -> YearMonth.from(card.day()).equals(shown)).toList();
    }

    public List<MonthDuty> getDuties() {
        getMonth();
        return duties;
    }

    /** Whom the unit has to answer, what is due first comes first. */
    public List<TurnLine> getDue() {
        getMonth();
        return due;
    }

    /** How near the day is by which a turn has to be answered, or its citizen to be told. */
    public Urgency urgency(TurnLine turn) {
        boolean news = turn.news() != null && turn.news().toldOn() == null;
        return Urgency.of(news ? turn.news().dueOn() : turn.term().dueOn(), getToday());
    }

    /** Whether the reader may post and postpone. */
    public boolean isLeader() {
        return callers.current().is(Role.LEADER);
    }

    /** Address of this page for another month. */
    public String to(int further) {
        return "/desk/reception?month=" + getMonth().plusMonths(further);
    }
}
