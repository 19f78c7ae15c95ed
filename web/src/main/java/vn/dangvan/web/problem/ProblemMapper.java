package vn.dangvan.web.problem;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.web.Text;

/** Answers every refusal of the API as {@code application/problem+json} (RFC 9457). */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    /** The media type of RFC 9457. */
    public static final String MEDIA_TYPE = "application/problem+json";

    @Inject Text text;
    @Inject HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Problem problem = Problems.from(thrown);
        boolean stranger = request.getUserPrincipal() == null;
        return problem.type() == ProblemType.NOT_ALLOWED && stranger
                ? answer(new Problem(ProblemType.SIGN_IN_NEEDED), text)
                : answer(problem, text);
    }

    static Response answer(Problem problem, Text text) {
        Response.ResponseBuilder answer =
                Response.status(problem.type().status())
                        .type(MEDIA_TYPE)
                        .entity(document(problem, text))
                        .header("Content-Language", text.getLanguage());
        if (problem.type() == ProblemType.SIGN_IN_NEEDED) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        if (problem.type().status() == 503) {
            answer.header("Retry-After", "30");
        }
        return answer.build();
    }

    /**
     * The document: type, title, status, detail, and the facts of the refusal as further members.
     */
    public static String document(Problem problem, Text text) {
        JsonObjectBuilder json =
                Json.createObjectBuilder()
                        .add("type", "/problems/" + problem.type().slug())
                        .add("title", text.title(problem))
                        .add("status", problem.type().status())
                        .add("detail", text.detail(problem));
        new TreeMap<>(problem.facts()).forEach((name, value) -> add(json, name, value));
        return json.build().toString();
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder inner = Json.createObjectBuilder();
            map.forEach((key, fault) -> inner.add(key.toString(), fault.toString()));
            json.add(name, inner);
        } else if (value instanceof Collection<?> values) {
            json.add(name, Json.createArrayBuilder(values));
        } else if (value instanceof Integer number) {
            json.add(name, number);
        } else {
            json.add(name, value.toString());
        }
    }
}
