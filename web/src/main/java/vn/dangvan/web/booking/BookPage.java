package vn.dangvan.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.dangvan.booking.Booked;
import vn.dangvan.booking.Booking;
import vn.dangvan.booking.Bookings;
import vn.dangvan.docket.Kind;
import vn.dangvan.law.Point;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.reception.Noticeboard;
import vn.dangvan.reception.ReceptionLaw;
import vn.dangvan.reception.SessionCard;
import vn.dangvan.sealing.DraftToken;
import vn.dangvan.web.reception.Lines;
import vn.dangvan.web.reception.Seen;

/**
 * Books a turn. There is no session and no cookie: what was typed travels in the form, together
 * with a secret out of which the code grows, so that a form sent twice books once and shows the
 * same code. The answer has no address of its own.
 */
@Named
@RequestScoped
public class BookPage {
    private static final List<String> FIELDS =
            List.of(
                    "number",
                    "kind",
                    "subject",
                    "persons",
                    "representatives",
                    "onlineGround",
                    "open",
                    "name");

    @Inject Noticeboard noticeboard;
    @Inject Bookings bookings;
    @Inject Organisation organisation;
    @Inject Lines lines;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private SessionCard card;
    private String secret;
    private Booked booked;

    /** Reads the session before the page begins; one that is not posted does not exist. */
    public void open() {
        getCard();
    }

    public SessionCard getCard() {
        if (card == null) {
            card = noticeboard.read(Seen.id(request.getParameter("session")));
            lines.count(List.of(card));
        }
        return card;
    }

    /** Books what was typed. */
    public void book() {
        booked =
                bookings.book(
                        getSecret(),
                        new Booking(
                                getCard().id(),
                                Seen.number(typed("number"), "number"),
                                typed("kind") == null ? null : Kind.of(typed("kind")),
                                typed("subject"),
                                Seen.number(typed("persons"), "persons"),
                                representatives(),
                                typed("name"),
                                typed("onlineGround"),
                                typed("open") != null));
    }

    /** Where few come, whoever comes speaks. */
    private int representatives() {
        int persons = Seen.number(typed("persons"), "persons");
        return typed("representatives") == null && bookings.crowd(persons) == null
                ? persons
                : Seen.number(typed("representatives"), "representatives");
    }

    /** The same in the other language: what was booked is shown again, what was typed stays. */
    public void speak() {
        if (request.getParameter("done") != null) {
            book();
        }
    }

    /** The secret of this form. */
    public String getSecret() {
        if (secret == null) {
            String given = request.getParameter("d");
            secret = given == null ? DraftToken.random().text() : given;
        }
        return secret;
    }

    /** What stands in a field; null for nothing. */
    public String typed(String field) {
        String value = request.getParameter(field);
        return value == null || value.isBlank() ? null : value;
    }

    /** The turn that was booked; null before. */
    public Booked getBooked() {
        return booked;
    }

    /** Whether what was booked is shown, or is asked for once more. */
    public boolean isAgain() {
        return booked != null || request.getParameter("done") != null;
    }

    /** The words of the code one by one. */
    public List<String> getWords() {
        return List.of(booked.code().split(" "));
    }

    /** The fields of the form, in their order. */
    public List<String> getFields() {
        return FIELDS;
    }

    public boolean isBookable() {
        return lines.bookable(getCard(), LocalDate.now(clock));
    }

    public List<String> getKinds() {
        return Arrays.stream(Kind.values()).map(Kind::code).toList();
    }

    /** Who may be received online. */
    public List<Point> getGrounds() {
        return noticeboard.grounds(ReceptionLaw.ONLINE);
    }

    /** The unit that receives. */
    public UnitDeed getUnit() {
        return organisation.units().stream()
                .filter(unit -> unit.code().equals(getCard().unit()))
                .findFirst()
                .orElseThrow();
    }
}
