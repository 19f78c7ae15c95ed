package vn.dangvan.web.reception;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.reception.Noticeboard;
import vn.dangvan.reception.SessionCard;
import vn.dangvan.web.Text;

/** The public schedule, as data and as a calendar to subscribe to. */
@Path("/reception")
@RequestScoped
public class SessionResource {
    private static final int DAYS_AHEAD = 60;

    @Inject Noticeboard noticeboard;
    @Inject Organisation organisation;
    @Inject Lines lines;
    @Inject Text text;
    @Inject Clock clock;

    /**
     * A session as anybody may see it; times are those of Viet Nam.
     *
     * @param free the turns that can still be booked
     */
    public record SessionJson(
            UUID id,
            String unit,
            LocalDate day,
            String from,
            String to,
            String place,
            String receivedBy,
            String host,
            String state,
            boolean online,
            String unscheduled,
            LocalDate postponedFrom,
            int turns,
            List<Integer> free) {
        static SessionJson of(SessionCard card, Lines lines) {
            return new SessionJson(
                    card.id(),
                    card.unit(),
                    card.day(),
                    card.from().toString(),
                    card.to().toString(),
                    card.place(),
                    card.hostName(),
                    card.host().code(),
                    card.state().code(),
                    card.online(),
                    card.ground(),
                    card.movedFrom(),
                    card.turns(),
                    lines.freeNumbers(card));
        }
    }

    /** Posted sessions from one day to another, both included; the next sixty days if not said. */
    @GET
    @Path("sessions")
    @Produces(MediaType.APPLICATION_JSON)
    public List<SessionJson> sessions(
            @QueryParam("unit") String unit,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        List<SessionCard> cards = cards(unit, from, to);
        lines.count(cards);
        return cards.stream().map(card -> SessionJson.of(card, lines)).toList();
    }

    /** The same as a calendar (RFC 5545). */
    @GET
    @Path("sessions.ics")
    @Produces("text/calendar")
    public Response calendar(
            @QueryParam("unit") String unit,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        Calendar calendar = new Calendar(text, organisation.units());
        return Response.ok(calendar.of(cards(unit, from, to)), "text/calendar;charset=UTF-8")
                .build();
    }

    private List<SessionCard> cards(String unit, String from, String to) {
        LocalDate first = Seen.day(from, "from");
        LocalDate begin = first == null ? LocalDate.now(clock) : first;
        LocalDate last = Seen.day(to, "to");
        return noticeboard.between(unit, begin, last == null ? begin.plusDays(DAYS_AHEAD) : last);
    }
}
