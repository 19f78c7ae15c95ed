package vn.dangvan.web.reception;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dangvan.booking.TurnLine;
import vn.dangvan.booking.TurnState;
import vn.dangvan.deadline.Deadlines;
import vn.dangvan.deadline.Question;
import vn.dangvan.organisation.Callers;
import vn.dangvan.organisation.Role;
import vn.dangvan.reception.Host;
import vn.dangvan.reception.Schedule;
import vn.dangvan.reception.SessionCard;
import vn.dangvan.reception.SessionState;
import vn.dangvan.receptionbook.ReceptionBook;
import vn.dangvan.web.TypedDay;
import vn.dangvan.web.desk.Done;

/** One session at the desk: its turns in order, and what can be done with it now. */
@Named
@RequestScoped
public class SessionPage {
    private static final String PAGE = "/desk/session";

    @Inject Schedule schedule;
    @Inject ReceptionBook book;
    @Inject Callers callers;
    @Inject Deadlines deadlines;
    @Inject Lines lines;
    @Inject Done done;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private SessionCard card;
    private List<TurnLine> turns;
    private String moveTo;
    private String link;

    /** Reads the session; before anything is drawn, so that a refusal is a page of its own. */
    public void load() {
        getTurns();
    }

    public SessionCard getCard() {
        if (card == null) {
            card = schedule.read(id());
            lines.count(List.of(card));
        }
        return card;
    }

    private UUID id() {
        return Seen.id(request.getParameter("id"));
    }

    private int version() {
        return Seen.posted(request.getParameter("version"));
    }

    /** The turns that are somebody's or were. */
    public List<TurnLine> getTurns() {
        if (turns == null) {
            turns = book.turns(getCard().id());
        }
        return turns;
    }

    /** Puts it on the public schedule. */
    public String post() {
        schedule.post(id(), version());
        return stay("post");
    }

    /** Moves it to a later day. */
    public String postpone() {
        schedule.postpone(id(), version(), TypedDay.of(moveTo));
        return stay("postpone");
    }

    /** Opens the way in to an online session. */
    public String connect() {
        schedule.connect(id(), version(), link);
        return stay("connect");
    }

    /** It took place as planned: by the head, or as a regular one. */
    public String hold() {
        schedule.hold(id(), version(), Host.of(request.getParameter("as")));
        return stay("hold");
    }

    /** It does not take place. */
    public String miss() {
        schedule.miss(id(), version());
        return stay("miss");
    }

    private String stay(String act) {
        String session = request.getParameter("id");
        return done.go("reception.done." + act, PAGE, "id", session);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day to post it in time. */
    public LocalDate getPostUntil() {
        String step = getCard().online() ? "reception.online.notice" : "reception.schedule.post";
        return deadlines.due(Question.of(step, getCard().day())).dueOn();
    }

    private boolean in(SessionState state) {
        return getCard().state() == state;
    }

    /** Whether a form is there: the one that was sent always is, so that it can be answered. */
    public boolean offers(String act) {
        return request.getParameter(act) != null || open(act);
    }

    private boolean open(String act) {
        boolean ahead = !getCard().day().isBefore(today());
        boolean begun = !getCard().day().isAfter(today());
        boolean leader = callers.current().is(Role.LEADER);
        return switch (act) {
            case "post" -> leader && in(SessionState.PLANNED);
            case "postpone" -> leader && in(SessionState.POSTED) && ahead;
            case "connect" -> getCard().online() && in(SessionState.POSTED) && ahead;
            case "hold" -> in(SessionState.POSTED) && begun;
            case "miss" -> in(SessionState.PLANNED) || in(SessionState.POSTED) && begun;
            case "receive" ->
                    begun
                            && (in(SessionState.POSTED)
                                    || in(SessionState.HELD) && getCard().day().equals(today()));
            default -> false;
        };
    }

    /** Whether the reader can do anything with it now. */
    public boolean isActive() {
        return Stream.of("post", "postpone", "connect", "hold", "miss").anyMatch(this::offers);
    }

    /** Whether a plan waits for the leader, and the reader is none. */
    public boolean isWaiting() {
        return in(SessionState.PLANNED) && !callers.current().is(Role.LEADER);
    }

    /** Whether people of this turn can be received now. */
    public boolean waits(TurnLine turn) {
        return open("receive") && turn.state() == TurnState.BOOKED;
    }

    public boolean isRegular() {
        return getCard().host() == Host.REGULAR;
    }

    public String getMoveTo() {
        return moveTo;
    }

    public void setMoveTo(String moveTo) {
        this.moveTo = moveTo;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
