package vn.dangvan.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import vn.dangvan.intake.Intake;
import vn.dangvan.intake.Receipt;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** Files a submission. Public. */
@Path("/submissions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionResource {
    @Inject Intake intake;

    /** With an {@code Idempotency-Key} the same request may be sent again and is received once. */
    @POST
    public Response lodge(@HeaderParam("Idempotency-Key") String key, SubmissionBody body) {
        if (body == null) {
            throw new Problem(ProblemType.BODY_UNREADABLE);
        }
        Receipt receipt =
                key == null
                        ? intake.lodge(body.lodgement())
                        : intake.lodgeOnce(key, body.lodgement());
        // Where to come back, below this interface; the code goes into the body, never into an
        // address.
        return Response.created(URI.create("tracking")).entity(receipt).build();
    }
}
