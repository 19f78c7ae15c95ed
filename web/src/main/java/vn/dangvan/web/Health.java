package vn.dangvan.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;

/**
 * Answers {@code /health/ready} and {@code /health/live} as MicroProfile Health 4 describes it.
 *
 * <p>The server's own endpoint does not see checks inside an EAR (WFLY-12835), and stands on the
 * management port; load balancers ask the port they serve.
 */
@WebServlet("/health/*")
public class Health extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject @Readiness transient Instance<HealthCheck> checks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean live = "/live".equals(request.getPathInfo());
        List<HealthCheckResponse> answers =
                live ? List.of() : checks.stream().map(HealthCheck::call).toList();
        boolean up = answers.stream().allMatch(answer -> answer.getStatus() == Status.UP);
        JsonArrayBuilder list = Json.createArrayBuilder();
        answers.forEach(
                a ->
                        list.add(
                                Json.createObjectBuilder()
                                        .add("name", a.getName())
                                        .add("status", a.getStatus().name())));
        response.setStatus(up ? 200 : 503);
        response.setContentType("application/json");
        response.getWriter()
                .write(
                        Json.createObjectBuilder()
                                .add("status", up ? "UP" : "DOWN")
                                .add("checks", list)
                                .build()
                                .toString());
    }
}
