package vn.dangvan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while Keycloak shows the keys by which sign-ins are checked. */
@Readiness
@ApplicationScoped
public class SignInReady implements HealthCheck {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("sign-in").status(hasKeys()).build();
    }

    private boolean hasKeys() {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(SignIn.realm() + "/protocol/openid-connect/certs"))
                        .timeout(PATIENCE)
                        .build();
        try {
            HttpResponse<InputStream> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (JsonReader json = Json.createReader(answer.body())) {
                return answer.statusCode() == 200 && json.readObject().containsKey("keys");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException | JsonException e) {
            return false;
        }
    }
}
