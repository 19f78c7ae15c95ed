package vn.dangvan.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.dangvan.house.TestStack;

/** Speaks to the shipped archive as a machine does: with real tokens of the demo accounts. */
public final class Api {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, Held> TOKENS = new HashMap<>();

    /** Tokens live for five minutes; a test may be the first to use one late in the fourth. */
    private static final Duration FRESH = Duration.ofMinutes(3);

    private Api() {}

    private record Held(String token, Instant until) {}

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
        Held held = TOKENS.get(account);
        if (held == null || Instant.now().isAfter(held.until())) {
            held = new Held(Realm.token(account, "dangvan-api"), Instant.now().plus(FRESH));
            TOKENS.put(account, held);
        }
        return held.token();
    }

    public static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(TestStack.whole().url() + path))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60));
    }

    /** A request of an officer, to be given a method. */
    public static HttpRequest.Builder as(String account, String path) {
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
}
