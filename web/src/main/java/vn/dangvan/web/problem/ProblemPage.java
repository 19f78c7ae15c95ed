package vn.dangvan.web.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.web.Text;

/** Says what a problem is: the one this request met, the one asked for, or all of them. */
@Named
@RequestScoped
public class ProblemPage {
    @Inject HttpServletRequest request;
    @Inject Refusal refusal;
    @Inject Text text;

    /** One thing that was sent with a form. */
    public record Sent(String name, String value) {}

    /** Every kind of problem there is. */
    public List<ProblemType> getTypes() {
        return List.of(ProblemType.values());
    }

    /** The kind to explain; null where all are listed. */
    public ProblemType getType() {
        return refusal.getProblem() == null
                ? (ProblemType) request.getAttribute(ProblemServlet.TYPE)
                : refusal.getProblem().type();
    }

    public String getTitle() {
        return getType() == null ? text.of("problem.all") : title(getType());
    }

    public String title(ProblemType type) {
        return text.title(new Problem(type));
    }

    /** The explanation; places for facts that only a real problem has are left open. */
    public String getDetail() {
        return refusal.getProblem() == null
                ? text.detail(new Problem(getType())).replaceAll("\\{[a-zA-Z]+}", "…")
                : refusal.getDetail();
    }

    /** What can be done now. */
    public String getNext() {
        return text.of("problem." + getType().slug() + ".next");
    }

    /** Whether there is no draft to go on with, so that one has to begin anew. */
    public boolean isDraftUnknown() {
        return getType() == ProblemType.DRAFT_UNKNOWN;
    }

    /** Whether this is read up and not met: then nothing has gone wrong. */
    public boolean isReadUp() {
        return refusal.getProblem() == null && !ProblemServlet.inPlaceOfAnother(request);
    }

    /** Whether it may help to do the same once more. */
    public boolean isWorthAnotherTry() {
        return refusal.getProblem() != null && getType().status() >= 500;
    }

    /** Whether that means to send a form again. */
    public boolean isForm() {
        return "POST".equals(request.getMethod());
    }

    /** The page that met the problem. */
    public String getAddress() {
        String query = request.getQueryString();
        String path = request.getRequestURI().replaceFirst("^/+", "/");
        return query == null ? path : path + "?" + query;
    }

    /** What was sent, so that nothing typed is lost. */
    public List<Sent> getSent() {
        return request.getParameterMap().entrySet().stream()
                .flatMap(
                        sent -> Arrays.stream(sent.getValue()).map(v -> new Sent(sent.getKey(), v)))
                .toList();
    }
}
