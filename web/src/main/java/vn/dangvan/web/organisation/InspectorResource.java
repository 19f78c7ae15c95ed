package vn.dangvan.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import vn.dangvan.organisation.OfficerCard;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.web.OfficersOnly;

/** The inspectors to whom a leader may assign a case: those of the leader's own unit. */
@Path("/inspectors")
@OfficersOnly
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InspectorResource {
    @Inject Organisation organisation;

    @GET
    public List<OfficerCard> inspectors() {
        return organisation.inspectors();
    }
}
