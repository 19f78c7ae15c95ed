package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireApiIT {
    private static final String PATH = "/api/v1/submissions";
    private static final String JSON = "Content-Type: application/json";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String CHUNKED = "Transfer-Encoding: chunked";

    /** 64 KB of a chunked body. */
    private static final String CHUNK = "10000\r\n" + "x".repeat(65_536) + "\r\n";

    private static final int TWELVE_MEGABYTES = 192;

    @ParameterizedTest
    @ValueSource(strings = {JSON, FORM})
    void a_body_too_large_to_be_meant_is_refused_before_it_comes(String type) throws IOException {
        String head = Wire.head("POST", PATH, type, "Content-Length: 5000000");
        Wire.Reaction reaction = Wire.send(head, "{\"story\":\"", 1);
        assertThat(reaction.status()).isEqualTo(413);
        assertThat(reaction.text()).contains("application/problem+json");
        String body = reaction.text().substring(reaction.text().indexOf("\r\n\r\n") + 4);
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            Refusals.document(body, reader.readObject(), 413, "body-too-large");
        }
    }

    /** Above twice the bound the server itself turns away, before any page or resource. */
    @ParameterizedTest
    @ValueSource(strings = {JSON, FORM})
    void two_gigabytes_announced_are_turned_away_at_once(String type) throws IOException {
        String head = Wire.head("POST", PATH, type, "Content-Length: 2147483648");
        Wire.Reaction reaction = Wire.send(head, "{\"story\":\"", 1);
        assertThat(reaction.hung()).isFalse();
        assertThat(reaction.status()).isIn(400, 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, FORM, "Content-Type: text/xml"})
    void a_body_that_never_ends_is_cut_off(String type) throws IOException {
        String head = Wire.head("POST", PATH, type, CHUNKED) + "b\r\n{\"story\":\"x\r\n";
        Wire.Reaction reaction = Wire.send(head, CHUNK, TWELVE_MEGABYTES);
        assertThat(reaction.hung()).isFalse();
        assertThat(reaction.status()).isIn(0, 400, 413, 415);
        assertThat(Api.get("/api/v1/units").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: -1",
                "Content-Length: 2\r\nContent-Length: 3",
                "Content-Length: 2\r\nTransfer-Encoding: chunked"
            })
    void a_length_with_two_meanings_is_refused(String length) throws IOException {
        Wire.Reaction reaction = Wire.send(Wire.head("POST", PATH, JSON, length), "{}", 1);
        assertThat(reaction.hung()).isFalse();
        assertThat(reaction.status()).isIn(0, 400);
    }

    @Test
    void nothing_of_a_request_becomes_a_header_of_the_answer() throws IOException {
        for (String head :
                new String[] {
                    Wire.head("GET", "/api/v1/units?lang=en%0d%0aX-Evil:%201"),
                    Wire.head("GET", "/api/v1/cases/%0d%0aX-Evil:%201"),
                    Wire.head("GET", "/api/v1/units", "Accept-Language: en\r\n X-Evil: 1"),
                    Wire.head(
                            "POST",
                            PATH,
                            JSON,
                            "Content-Length: 2",
                            "Idempotency-Key: 0123456789abcdef\r\n X-Evil: 1")
                }) {
            Wire.Reaction reaction = Wire.send(head, "{}", 1);
            assertThat(reaction.status()).isPositive();
            assertThat(reaction.text()).doesNotContain("\nX-Evil");
        }
    }

    @Test
    void what_a_browser_sends_is_never_sent_back() throws IOException {
        String head = Wire.head("TRACE", "/api/v1/units", "Authorization: Bearer secret");
        Wire.Reaction reaction = Wire.send(head, "", 0);
        assertThat(reaction.status()).isEqualTo(405);
        assertThat(reaction.text()).doesNotContain("secret");
    }
}
