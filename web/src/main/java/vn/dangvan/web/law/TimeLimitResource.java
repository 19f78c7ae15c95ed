package vn.dangvan.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dangvan.deadline.Deadlines;
import vn.dangvan.deadline.DueDay;
import vn.dangvan.deadline.DueTime;
import vn.dangvan.deadline.Question;
import vn.dangvan.deadline.Skipped;
import vn.dangvan.problem.Faults;

/** When is a step due, and which article says so? Public. */
@Path("/time-limits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TimeLimitResource {
    @Inject Deadlines deadlines;

    /**
     * The answer with its reasons.
     *
     * @param dueAt the moment it is due, in Viet Nam; absent where only a day was asked from
     */
    public record Answer(
            String step,
            int amount,
            String unit,
            String citation,
            LocalDate rawDueOn,
            LocalDate dueOn,
            LocalDateTime dueAt,
            List<Passed> skipped,
            String certainty) {
        static Answer of(DueTime t) {
            return of(t.day(), t.dueAt());
        }

        static Answer of(DueDay d, LocalDateTime dueAt) {
            return new Answer(
                    d.step(),
                    d.amount(),
                    code(d.unit()),
                    d.citation(),
                    d.rawDueOn(),
                    d.dueOn(),
                    dueAt,
                    d.skipped().stream().map(Passed::of).toList(),
                    code(d.certainty()));
        }
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A day that was passed over, and why. */
    public record Passed(LocalDate on, String why, Name name) {
        static Passed of(Skipped s) {
            Name name = s.nameVi().isEmpty() ? null : new Name(s.nameVi(), s.nameEn());
            return new Passed(s.on(), s.why().code(), name);
        }
    }

    /** From a day such as {@code 2026-07-15}, or from a time there, {@code 2026-07-15T14:30}. */
    @GET
    @Path("{step}")
    public Answer due(@PathParam("step") String step, @Context UriInfo uri) {
        MultivaluedMap<String, String> asked = uri.getQueryParameters();
        Map<String, String> parameters = new HashMap<>();
        asked.forEach(
                (name, values) -> {
                    new Faults().unless(values.size() == 1, "query", "unreadable").refuse();
                    parameters.put(name, values.get(0));
                });
        parameters.remove("lang");
        String[] from = parameters.getOrDefault("from", "").split("T", 2);
        parameters.remove("from");
        Question question = Question.of(step, Question.day(from[0]), parameters);
        return from.length == 1
                ? Answer.of(deadlines.due(question), null)
                : Answer.of(deadlines.dueAt(question, Question.time(from[1])));
    }
}
