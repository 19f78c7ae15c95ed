package vn.dangvan.web.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.web.Text;

/** What this request was refused for, for the page that says so. */
@Named
@RequestScoped
public class Refusal {
    @Inject Text text;

    private Problem problem;

    void because(Problem reason) {
        this.problem = reason;
    }

    /** Null where nothing was refused. */
    public Problem getProblem() {
        return problem;
    }

    /** Whether single fields are at fault, each with its own words. */
    public boolean isAboutFields() {
        return problem != null && problem.type() == ProblemType.INPUT_INVALID;
    }

    /** Whether there is no draft to go on with, so that one has to begin anew. */
    public boolean isDraftUnknown() {
        return problem != null && problem.type() == ProblemType.DRAFT_UNKNOWN;
    }

    /** What is wrong with a field, in words; null where it is right. */
    public String fault(String field) {
        if (isAboutFields() && problem.facts().get("fields") instanceof Map<?, ?> faults) {
            return text.fault((String) faults.get(field));
        }
        return null;
    }

    public String getTitle() {
        return problem == null ? null : text.title(problem);
    }

    public String getDetail() {
        return problem == null ? null : text.detail(problem);
    }

    /** What can be done now. */
    public String getNext() {
        return problem == null ? null : text.of("problem." + problem.type().slug() + ".next");
    }
}
