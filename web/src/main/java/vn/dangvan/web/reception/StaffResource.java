package vn.dangvan.web.reception;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import vn.dangvan.booking.AnswerKind;
import vn.dangvan.booking.TurnLine;
import vn.dangvan.docket.Kind;
import vn.dangvan.reception.Host;
import vn.dangvan.reception.Schedule;
import vn.dangvan.reception.SessionCard;
import vn.dangvan.reception.SessionPlan;
import vn.dangvan.receptionbook.Handling;
import vn.dangvan.receptionbook.Hearing;
import vn.dangvan.receptionbook.Reception;
import vn.dangvan.receptionbook.ReceptionBook;
import vn.dangvan.receptionbook.ReceptionCount;
import vn.dangvan.receptionbook.ReceptionFigures;
import vn.dangvan.receptionbook.Results;
import vn.dangvan.receptionbook.Visitor;
import vn.dangvan.web.OfficersOnly;

/**
 * Schedule and reception, for officers with a bearer token. Acts on what is there want {@code
 * If-Match} with the version last seen.
 */
@Path("/reception/desk")
@OfficersOnly
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource {
    @Inject Schedule schedule;
    @Inject Reception reception;
    @Inject ReceptionBook book;
    @Inject Results results;
    @Inject ReceptionFigures figures;

    /** Body of a session that is planned. */
    public record PlanBody(
            String day,
            String from,
            String to,
            String place,
            String receivedBy,
            String host,
            boolean online,
            String unscheduled,
            int turns) {
        SessionPlan plan() {
            return new SessionPlan(
                    Seen.day(day, "day"),
                    Seen.time(from, "from"),
                    Seen.time(to, "to"),
                    place,
                    receivedBy,
                    Host.of(host),
                    online,
                    unscheduled,
                    turns);
        }
    }

    /** Body of what the book says of somebody who was heard. */
    public record HearingBody(
            String name,
            String address,
            String paper,
            String kind,
            String summary,
            int persons,
            int representatives,
            String exhausted,
            boolean competent,
            String handling,
            String toWhom,
            String earlier) {
        Hearing hearing() {
            return new Hearing(
                    new Visitor(name, address, paper),
                    kind == null ? null : Kind.of(kind),
                    summary,
                    persons,
                    representatives,
                    exhausted,
                    competent,
                    Handling.of(handling),
                    toWhom,
                    earlier);
        }

        @Override
        public String toString() {
            return "HearingBody[…]";
        }
    }

    /** A day, a code or a text: what an act needs. */
    public record ActBody(String day, String host, String ground, String kind, String text) {
        @Override
        public String toString() {
            return "ActBody[…]";
        }
    }

    /** What was made. */
    public record Made(String id, String number) {}

    /** A session of the unit and its turns. */
    public record SessionJson(SessionCard session, List<TurnLine> turns) {}

    @POST
    @Path("sessions")
    public Response plan(PlanBody body) {
        UUID id = schedule.plan(Seen.present(body).plan());
        return made(new Made(id.toString(), null));
    }

    @GET
    @Path("sessions/{id}")
    public Response session(@PathParam("id") String id) {
        SessionCard card = schedule.read(Seen.id(id));
        return Response.ok(new SessionJson(card, book.turns(card.id())))
                .header("ETag", Seen.etag(card.version()))
                .build();
    }

    @POST
    @Path("sessions/{id}/posting")
    public Response post(@PathParam("id") String id, @HeaderParam("If-Match") String etag) {
        schedule.post(Seen.id(id), Seen.version(etag));
        return session(id);
    }

    @POST
    @Path("sessions/{id}/postponement")
    public Response postpone(
            @PathParam("id") String id, @HeaderParam("If-Match") String etag, ActBody body) {
        schedule.postpone(
                Seen.id(id), Seen.version(etag), Seen.day(Seen.present(body).day(), "day"));
        return session(id);
    }

    @POST
    @Path("sessions/{id}/holding")
    public Response hold(
            @PathParam("id") String id, @HeaderParam("If-Match") String etag, ActBody body) {
        schedule.hold(Seen.id(id), Seen.version(etag), Host.of(Seen.present(body).host()));
        return session(id);
    }

    /** Somebody who had not booked was heard. */
    @POST
    @Path("sessions/{id}/visits")
    public Response visit(@PathParam("id") String id, HearingBody body) {
        String number = reception.receiveUnbooked(Seen.id(id), Seen.present(body).hearing());
        return made(new Made(null, number));
    }

    @POST
    @Path("turns/{id}/reception")
    public Response receive(
            @PathParam("id") String id, @HeaderParam("If-Match") String etag, HearingBody body) {
        Hearing hearing = Seen.present(body).hearing();
        return made(new Made(id, reception.receive(Seen.id(id), Seen.version(etag), hearing)));
    }

    @POST
    @Path("turns/{id}/refusal")
    public Response refuse(
            @PathParam("id") String id, @HeaderParam("If-Match") String etag, ActBody body) {
        reception.refuse(Seen.id(id), Seen.version(etag), Seen.present(body).ground());
        return Response.noContent().build();
    }

    @POST
    @Path("turns/{id}/answer")
    public Response answer(
            @PathParam("id") String id, @HeaderParam("If-Match") String etag, ActBody body) {
        ActBody as = Seen.present(body);
        results.answer(Seen.id(id), Seen.version(etag), AnswerKind.of(as.kind()), as.text());
        return Response.noContent().build();
    }

    /** What form 01/TCD counts, of every unit whose figures the caller may see. */
    @GET
    @Path("figures")
    public List<ReceptionCount> figures(
            @QueryParam("from") String from, @QueryParam("to") String to) {
        return figures.between(Seen.day(from, "from"), Seen.day(to, "to"));
    }

    private static Response made(Made made) {
        return Response.status(Response.Status.CREATED).entity(made).build();
    }
}
