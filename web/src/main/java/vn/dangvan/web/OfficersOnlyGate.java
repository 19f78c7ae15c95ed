package vn.dangvan.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** Keeps {@link OfficersOnly}. */
@Provider
@OfficersOnly
public class OfficersOnlyGate implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getSecurityContext().getUserPrincipal() == null) {
            throw new Problem(ProblemType.SIGN_IN_NEEDED);
        }
    }
}
