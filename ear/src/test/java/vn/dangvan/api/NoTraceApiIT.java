package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plants words nobody else uses and looks for them in everything the servers have written. */
class NoTraceApiIT {
    private static final Path WRITTEN = Path.of("target", "stack", "whole").toAbsolutePath();
    private static final List<String> PLANTED =
            List.of(
                    "Kỳlânmật",
                    "Ẩndanhtínhmật",
                    "Nơichốnmật",
                    "Đềnghịmật",
                    "Bịcáomật",
                    "0987001122334455",
                    "TrinhduyetBimat/7");

    private static String submission() {
        return """
        {"door":"sealed","kind":"denunciation","matter":"harassment","unit":"xa-phu-son",
         "story":"%s %s","place":"%s","wish":"%s","reporter":{"name":"%s","phone":"%s"},
         "respondents":[{"name":"%s","position":"Cán bộ"}],"language":"vi"}"""
                .formatted(
                        PLANTED.get(0),
                        "x".repeat(500),
                        PLANTED.get(2),
                        PLANTED.get(3),
                        PLANTED.get(1),
                        PLANTED.get(5),
                        PLANTED.get(4));
    }

    @Test
    void no_word_of_a_reporter_stands_anywhere_outside_the_seal() {
        Api.Answer filed =
                Api.send(
                        Api.request("/api/v1/submissions")
                                .header("User-Agent", PLANTED.get(6))
                                .header("Idempotency-Key", "planted-key-0123456789")
                                .POST(HttpRequest.BodyPublishers.ofString(submission())));
        assertThat(filed.status()).isEqualTo(201);
        String code = filed.json().getString("returnCode");
        Api.post("/api/v1/tracking", "{\"returnCode\":\"" + code + "\"}");
        Api.post("/api/v1/submissions", submission().replace("sealed", "anonymous"));
        Api.post("/api/v1/submissions", submission().replace("xa-phu-son", "no-such-unit"));
        Api.post("/api/v1/submissions", submission().replace('}', ' '));

        List<String> secrets = new ArrayList<>(PLANTED);
        secrets.add(code);
        secrets.add("planted-key-0123456789");
        assertThat(found(secrets)).isEmpty();
    }

    @Test
    void the_search_would_find_what_is_there() {
        assertThat(found(List.of("intake.received"))).isNotEmpty();
    }

    private static List<String> found(List<String> words) {
        List<byte[]> needles =
                words.stream()
                        .flatMap(
                                w ->
                                        Stream.of(
                                                w.getBytes(StandardCharsets.UTF_8),
                                                w.getBytes(StandardCharsets.UTF_16LE)))
                        .toList();
        try (Stream<Path> files = Files.walk(WRITTEN)) {
            return files.filter(Files::isRegularFile)
                    .filter(Files::isReadable)
                    .filter(file -> needles.stream().anyMatch(needle -> holds(file, needle)))
                    .map(Path::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, byte[] needle) {
        try {
            // Latin-1 gives each byte a character of its own, so searching text searches bytes.
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return text.contains(new String(needle, StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            // A file that has gone meanwhile holds nothing.
            return false;
        }
    }
}
