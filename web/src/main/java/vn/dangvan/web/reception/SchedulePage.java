package vn.dangvan.web.reception;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import vn.dangvan.deadline.Deadlines;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.reception.MonthDuty;
import vn.dangvan.reception.Noticeboard;
import vn.dangvan.reception.SessionCard;
import vn.dangvan.reception.SessionState;
import vn.dangvan.web.Text;

/**
 * The public schedule: who receives citizens, where and when. What is asked stands in the address.
 */
@Named
@RequestScoped
public class SchedulePage {
    private static final int MOST_LISTED = 25;
    private static final int MONTHS_AROUND = 2;

    @Inject Noticeboard noticeboard;
    @Inject Organisation organisation;
    @Inject Deadlines deadlines;
    @Inject Lines lines;
    @Inject Text text;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private YearMonth month;
    private List<SessionCard> sessions = List.of();
    private List<MonthDuty> duties = List.of();

    /** Reads everything before the page begins, so that a refusal is a page of its own. */
    public void open() {
        month = MonthGrid.read(request.getParameter("month"), getToday());
        sessions = noticeboard.between(getUnit(), MonthGrid.first(month), MonthGrid.last(month));
        lines.count(sessions);
        if (getUnit() != null) {
            YearMonth first = month.minusMonths(MONTHS_AROUND);
            duties = noticeboard.duty(getUnit(), first, 2 * MONTHS_AROUND + 1);
        }
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** Code of the unit asked for; null for all. */
    public String getUnit() {
        String unit = request.getParameter("unit");
        return unit == null || unit.isBlank() ? null : unit;
    }

    public List<UnitDeed> getUnits() {
        return organisation.units();
    }

    public YearMonth getMonth() {
        return month;
    }

    public MonthGrid getGrid() {
        return MonthGrid.of(month, getToday(), deadlines.calendar()::isWorking, sessions);
    }

    /** What is still ahead in the month, or what there was in a month that is over. */
    public List<SessionCard> getListed() {
        return ahead().limit(MOST_LISTED).toList();
    }

    /** Where the list tells of a day; null where it does not, since the day is over. */
    public String jump(MonthGrid.Day day) {
        return getListed().stream()
                .filter(card -> card.day().equals(day.on()))
                .findFirst()
                .map(card -> "#s-" + card.id())
                .orElse(null);
    }

    /** Whether there is more than is listed. */
    public boolean isMore() {
        return ahead().count() > MOST_LISTED;
    }

    private Stream<SessionCard> ahead() {
        boolean over = month.isBefore(YearMonth.from(getToday()));
        return sessions.stream()
                .filter(card -> YearMonth.from(card.day()).equals(month))
                .filter(card -> over || !card.day().isBefore(getToday()))
                .filter(card -> over || card.state() != SessionState.MISSED);
    }

    /** Months around this one for the head of the unit; none where no unit was asked for. */
    public List<MonthDuty> getDuties() {
        return duties;
    }

    /** Address of this page for another month. */
    public String to(int further) {
        String unit = getUnit() == null ? "" : "&unit=" + getUnit();
        String lang = "en".equals(text.getLanguage()) ? "&lang=en" : "";
        return request.getContextPath()
                + "/reception?month="
                + month.plusMonths(further)
                + unit
                + lang;
    }

    /** Address for booking a turn of a session. */
    public String book(SessionCard card) {
        String lang = "en".equals(text.getLanguage()) ? "&lang=en" : "";
        return request.getContextPath() + "/reception/book?session=" + card.id() + lang;
    }
}
