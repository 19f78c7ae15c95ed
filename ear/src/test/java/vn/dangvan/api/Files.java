package vn.dangvan.api;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** Fetches files byte for byte. */
final class Files {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Files() {}

    /** A file, read to its end. */
    record Answer(int status, Map<String, List<String>> headers, byte[] body) {
        String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }
    }

    /**
     * @param account who asks; null for a stranger
     */
    static Answer get(String account, String path) {
        return send(account, "GET", path);
    }

    static Answer send(String account, String verb, String path) {
        HttpRequest.Builder request = account == null ? Api.request(path) : Api.as(account, path);
        request.method(verb, HttpRequest.BodyPublishers.noBody());
        try {
            HttpResponse<byte[]> answer =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
