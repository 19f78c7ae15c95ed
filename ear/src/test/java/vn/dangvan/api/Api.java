package vn.dangvan.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import vn.dangvan.house.TestStack;
import vn.dangvan.stack.Stack;

/** Speaks to the shipped archive as a machine does: with real tokens of the demo accounts. */
public final class Api {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, String> TOKENS = new HashMap<>();

    private Api() {}

    /** An answer, read to its end. */
    public record Answer(HttpResponse<String> response) {
        public int status() {
            return response.statusCode();
        }

        public String body() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public JsonObject json() {
            return structure().asJsonObject();
        }

        /** The body as JSON, object or array. */
        public JsonStructure structure() {
            try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
                return reader.read();
            }
        }

        /** The last part of the problem's address. */
        public String problem() {
            return json().getString("type").replace("/problems/", "");
        }
    }

    /** Asks without signing in. */
    public static Answer get(String path) {
        return send(request(path).GET());
    }

    /** Asks as an officer. */
    public static Answer get(String account, String path) {
        return send(as(account, path).GET());
    }

    /** Sends without signing in. */
    public static Answer post(String path, String json, String... headers) {
        return send(with(headers, request(path)).POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Acts as an officer on the version seen. */
    public static Answer act(String account, String path, String etag, String json) {
        HttpRequest.Builder request = as(account, path);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** The token of a demo account, fetched from Keycloak as any client fetches one. */
    public static synchronized String token(String account) {
        return TOKENS.computeIfAbsent(account, Api::fetch);
    }

    public static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(TestStack.whole().url() + path))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60));
    }

    private static HttpRequest.Builder as(String account, String path) {
        return request(path).header("Authorization", "Bearer " + token(account));
    }

    private static HttpRequest.Builder with(String[] headers, HttpRequest.Builder request) {
        return headers.length == 0 ? request : request.headers(headers);
    }

    public static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(
                    CLIENT.send(
                            request.build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static String fetch(String account) {
        Stack stack = TestStack.whole();
        String form =
                "grant_type=password&client_id=dangvan-api&username=%s&password=%s"
                        .formatted(
                                account,
                                URLEncoder.encode(stack.demoPassword(), StandardCharsets.UTF_8));
        Answer answer =
                send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                stack.keycloakUrl()
                                                        + "/realms/dangvan/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (answer.status() != 200) {
            throw new IllegalStateException("No token for " + account + ": " + answer.status());
        }
        return answer.json().getString("access_token");
    }
}
