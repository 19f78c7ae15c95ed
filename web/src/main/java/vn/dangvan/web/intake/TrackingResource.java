package vn.dangvan.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvan.accountability.Act;
import vn.dangvan.docket.Finding;
import vn.dangvan.intake.Submissions;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.proceedings.Reporter;
import vn.dangvan.tracking.Track;
import vn.dangvan.tracking.Tracking;
import vn.dangvan.web.docket.ClockJson;
import vn.dangvan.web.docket.WayJson;

/**
 * Tells a reporter where their case stands, and takes what they want to do in it. Public; the code
 * is in the body, never in the address.
 */
@Path("/tracking")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TrackingResource {
    @Inject Tracking tracking;
    @Inject Reporter reporter;

    /** What a reporter sends. */
    public record Question(String returnCode) {
        @Override
        public String toString() {
            return "Question[…]";
        }
    }

    /**
     * What a reporter wants to do.
     *
     * @param number which case of the letter it is about
     * @param version the version of the case they have seen
     */
    public record Deed(String returnCode, String number, int version, Map<String, String> answers) {
        @Override
        public String toString() {
            return "Deed[…]";
        }
    }

    /**
     * Every case the letter has led to, oldest first.
     *
     * @param erased how the letter was erased by law; null while it is kept
     */
    public record Answer(List<Line> cases, Submissions.Erased erased) {}

    /** Where one case stands. */
    public record Line(
            String number,
            int version,
            int instance,
            String kind,
            String stage,
            String result,
            String settler,
            LocalDate suspendedSince,
            List<ClockJson> clocks,
            List<WayJson> ways,
            List<Act> acts) {
        static Line of(Track.Line line) {
            Finding result = line.result();
            return new Line(
                    line.number(),
                    line.version(),
                    line.instance(),
                    line.subject().kind().code(),
                    line.stage().code(),
                    result == null ? null : result.code(),
                    line.settler(),
                    line.suspendedSince(),
                    ClockJson.of(line.clocks()),
                    WayJson.of(line.ways()),
                    line.acts());
        }
    }

    @POST
    public Answer track(Question question) {
        if (question == null) {
            throw new Problem(ProblemType.RETURN_CODE_UNKNOWN);
        }
        return answer(question.returnCode());
    }

    /** Does an act, such as {@code supplement}, {@code withdraw} or {@code appeal}. */
    @POST
    @Path("acts/{act}")
    public Answer take(@PathParam("act") String act, Deed deed) {
        if (deed == null) {
            throw new Problem(ProblemType.RETURN_CODE_UNKNOWN);
        }
        Map<String, String> answers = deed.answers() == null ? Map.of() : deed.answers();
        reporter.take(deed.returnCode(), deed.number(), deed.version(), act, answers);
        return answer(deed.returnCode());
    }

    private Answer answer(String returnCode) {
        Track track = tracking.track(returnCode);
        return new Answer(track.lines().stream().map(Line::of).toList(), track.erased());
    }
}
