package vn.dangvan.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.dangvan.accountability.Act;
import vn.dangvan.intake.Track;
import vn.dangvan.intake.Tracking;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.web.docket.ClockJson;

/**
 * Tells a reporter where their case stands. Public; the code is in the body, never in the address.
 */
@Path("/tracking")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TrackingResource {
    @Inject Tracking tracking;

    /** What a reporter sends. */
    public record Question(String returnCode) {
        @Override
        public String toString() {
            return "Question[…]";
        }
    }

    /** Where the case stands. */
    public record Answer(String number, String stage, List<ClockJson> clocks, List<Act> acts) {}

    @POST
    public Answer track(Question question) {
        if (question == null) {
            throw new Problem(ProblemType.RETURN_CODE_UNKNOWN);
        }
        Track track = tracking.track(question.returnCode());
        return new Answer(
                track.number(), track.stage().code(), ClockJson.of(track.clocks()), track.acts());
    }
}
