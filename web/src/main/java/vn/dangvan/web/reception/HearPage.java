package vn.dangvan.web.reception;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.dangvan.booking.AnswerKind;
import vn.dangvan.booking.TurnLine;
import vn.dangvan.booking.TurnState;
import vn.dangvan.docket.Kind;
import vn.dangvan.law.Point;
import vn.dangvan.reception.Noticeboard;
import vn.dangvan.reception.ReceptionLaw;
import vn.dangvan.reception.Schedule;
import vn.dangvan.reception.SessionCard;
import vn.dangvan.receptionbook.Handling;
import vn.dangvan.receptionbook.Hearing;
import vn.dangvan.receptionbook.Reception;
import vn.dangvan.receptionbook.ReceptionBook;
import vn.dangvan.receptionbook.TurnFile;
import vn.dangvan.receptionbook.Visitor;
import vn.dangvan.web.desk.Done;

/**
 * One turn at the desk: the file, and the form by which somebody is received or refused. Where
 * there is a session and no turn, it is for somebody who came without booking. What was typed is
 * read from the request, and stands in the form again when it was refused.
 */
@Named
@RequestScoped
public class HearPage {
    @Inject Reception reception;
    @Inject ReceptionBook book;
    @Inject Schedule schedule;
    @Inject Noticeboard noticeboard;
    @Inject Done done;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private TurnFile file;
    private SessionCard card;

    /** Reads the turn or the session; before anything is drawn. */
    public void load() {
        getCard();
    }

    /** Whether this is for somebody who had booked. */
    public boolean isBooked() {
        return request.getParameter("id") != null;
    }

    /** The file of the turn; null for somebody who came without one. */
    public TurnFile getFile() {
        if (file == null && isBooked()) {
            file = book.file(turn());
        }
        return file;
    }

    public SessionCard getCard() {
        if (card == null) {
            card =
                    isBooked()
                            ? getFile().view().session()
                            : schedule.read(Seen.id(request.getParameter("session")));
        }
        return card;
    }

    public TurnLine getTurn() {
        return getFile() == null ? null : getFile().view().turn();
    }

    private UUID turn() {
        return Seen.id(request.getParameter("id"));
    }

    /** Writes into the book that they were heard. */
    public String receive() {
        String number =
                isBooked()
                        ? reception.receive(turn(), version(), hearing())
                        : reception.receiveUnbooked(getCard().id(), hearing());
        return done.go("reception.done.receive", "/desk/session", "id", session(), number);
    }

    /** They are not received. */
    public String refuse() {
        if (isBooked()) {
            reception.refuse(turn(), version(), typed("refusal"));
        } else {
            reception.refuseUnbooked(
                    getCard().id(), Seen.number(typed("came"), "came"), typed("refusal"));
        }
        return done.go("reception.done.refuse", "/desk/session", "id", session());
    }

    /** They did not come. */
    public String miss() {
        reception.miss(turn(), version());
        return done.go("reception.done.absent", "/desk/session", "id", session());
    }

    private String session() {
        return getCard().id().toString();
    }

    private int version() {
        return Seen.posted(request.getParameter("version"));
    }

    private Hearing hearing() {
        int persons = Seen.number(typed("persons"), "persons");
        return new Hearing(
                new Visitor(typed("name"), typed("address"), typed("paper")),
                typed("kind") == null ? null : Kind.of(typed("kind")),
                typed("summary"),
                persons,
                typed("representatives") == null
                        ? Math.min(1, persons)
                        : Seen.number(typed("representatives"), "representatives"),
                typed("exhausted"),
                "yes".equals(typed("competent")),
                Handling.of(typed("handling")),
                typed("toWhom"),
                typed("earlier"));
    }

    /** What stands in a field: what was typed, or what the booking says; null for nothing. */
    public String typed(String field) {
        String value = request.getParameter(field);
        if (value == null && "GET".equals(request.getMethod()) && getFile() != null) {
            value = said(field);
        }
        return value == null || value.isBlank() ? null : value;
    }

    private String said(String field) {
        boolean clue = file.view().clue() != null;
        return switch (field) {
            case "persons" -> Integer.toString(getTurn().persons());
            case "representatives" -> Integer.toString(getTurn().representatives());
            case "kind" -> clue ? file.view().clue().kind().code() : null;
            case "name" -> clue ? file.view().clue().name() : null;
            case "summary" -> clue ? file.view().clue().subject() : null;
            default -> null;
        };
    }

    /** Whether somebody can be received in it now. */
    public boolean isReceiving() {
        boolean begun = !getCard().day().isAfter(LocalDate.now(clock));
        return begun && (getTurn() == null || getTurn().state() == TurnState.BOOKED);
    }

    public List<String> getKinds() {
        return Arrays.stream(Kind.values()).map(Kind::code).toList();
    }

    public List<String> getHandlings() {
        return Arrays.stream(Handling.values()).map(Handling::code).toList();
    }

    public List<String> getAnswerKinds() {
        return Arrays.stream(AnswerKind.values()).map(AnswerKind::code).toList();
    }

    /** On which grounds somebody may be refused today. */
    public List<Point> getGrounds() {
        return noticeboard.grounds(ReceptionLaw.REFUSE);
    }
}
