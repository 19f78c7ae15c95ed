package vn.dangvan.web.booking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import vn.dangvan.booking.Booked;
import vn.dangvan.booking.Booking;
import vn.dangvan.booking.Bookings;
import vn.dangvan.booking.TurnView;
import vn.dangvan.docket.Kind;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.reception.SessionCard;
import vn.dangvan.sealing.DraftToken;
import vn.dangvan.web.reception.Seen;

/**
 * Books turns and shows them to whoever holds the code, which is in the body, never in an address.
 */
@Path("/reception/bookings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BookingResource {
    @Inject Bookings bookings;

    /** What somebody asks for. */
    public record BookingBody(
            String session,
            int number,
            String kind,
            String subject,
            int persons,
            int representatives,
            String name,
            String onlineGround,
            boolean open) {
        Booking booking() {
            return new Booking(
                    Seen.id(session),
                    number,
                    kind == null ? null : Kind.of(kind),
                    subject,
                    persons,
                    representatives,
                    name,
                    onlineGround,
                    open);
        }

        @Override
        public String toString() {
            return "BookingBody[…]";
        }
    }

    /** What was booked; the code is shown this once. */
    public record BookedJson(String session, LocalDate day, String at, int number, String code) {
        @Override
        public String toString() {
            return "BookedJson[…]";
        }
    }

    /** A code. */
    public record CodeBody(String code) {
        @Override
        public String toString() {
            return "CodeBody[…]";
        }
    }

    /** A turn as its holder sees it. */
    public record TurnJson(
            String session,
            LocalDate day,
            String at,
            LocalDate postponedFrom,
            int number,
            String state,
            String ground,
            LocalDate dueOn,
            LocalDate answeredOn,
            String answerKind,
            String answer,
            String outcome) {
        @Override
        public String toString() {
            return "TurnJson[…]";
        }
    }

    /** With an {@code Idempotency-Key} the same request may be sent again and books once. */
    @POST
    public Response book(@HeaderParam("Idempotency-Key") String key, BookingBody body) {
        Booking booking = Seen.present(body).booking();
        Booked booked = bookings.book(key == null ? DraftToken.random().text() : key, booking);
        SessionCard card = booked.session();
        String id = card.id().toString();
        return Response.status(Response.Status.CREATED)
                .entity(
                        new BookedJson(
                                id,
                                card.day(),
                                at(card, booked.number()),
                                booked.number(),
                                booked.code()))
                .build();
    }

    /** The turn of a code. */
    @POST
    @Path("turn")
    public TurnJson look(CodeBody body) {
        return json(bookings.look(code(body)));
    }

    /** Gives the turn of a code back. */
    @POST
    @Path("cancellation")
    public TurnJson cancel(CodeBody body) {
        bookings.cancel(code(body));
        return look(body);
    }

    private static String code(CodeBody body) {
        if (body == null) {
            throw new Problem(ProblemType.TURN_UNKNOWN);
        }
        return body.code();
    }

    private static String at(SessionCard card, int number) {
        return card.at(number) == null ? null : card.at(number).toString();
    }

    private static TurnJson json(TurnView view) {
        SessionCard card = view.session();
        return new TurnJson(
                card.id().toString(),
                card.day(),
                at(card, view.turn().number()),
                card.movedFrom(),
                view.turn().number(),
                view.turn().state().code(),
                view.turn().ground(),
                view.turn().term() == null ? null : view.turn().term().dueOn(),
                view.turn().answeredOn(),
                view.turn().answerKind() == null ? null : view.turn().answerKind().code(),
                view.answer(),
                view.outcome());
    }
}
