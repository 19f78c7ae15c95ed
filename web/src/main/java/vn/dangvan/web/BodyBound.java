package vn.dangvan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** Refuses what says itself that it is too large, before anything of it is read. */
@Provider
@PreMatching
public class BodyBound implements ContainerRequestFilter {
    @Context HttpServletRequest sent;

    @Override
    public void filter(ContainerRequestContext request) {
        if (sent.getContentLengthLong() > AnswerHeaders.MOST_BODY) {
            throw new Problem(ProblemType.BODY_TOO_LARGE);
        }
    }
}
