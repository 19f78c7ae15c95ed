package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.api.Refusals.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubmissionApiIT {
    private static final String PATH = "/api/v1/submissions";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void a_submission_is_answered_with_a_receipt() {
        Api.Answer filed = Api.post(PATH, Filing.complaint("xa-an-binh"));

        assertThat(filed.status()).isEqualTo(201);
        assertThat(filed.header("Location")).endsWith("/api/v1/tracking");
        assertThat(filed.header("Content-Type")).startsWith("application/json");
        assertThat(filed.header("Cache-Control")).isEqualTo("no-store");
        assertThat(filed.header("Set-Cookie")).isNull();
        JsonObject receipt = filed.json();
        assertThat(receipt.getString("number")).matches("DV-\\d{4}-\\d{6}");
        assertThat(receipt.getString("receivedOn")).isEqualTo(TODAY.toString());
        assertThat(receipt.getString("settler")).isEqualTo("xa-an-binh");
        assertThat(receipt.getJsonArray("clocks")).hasSize(1);
        JsonObject clock = receipt.getJsonArray("clocks").getJsonObject(0);
        assertThat(clock.getString("step")).isEqualTo("complaint.accept");
        assertThat(clock.getString("citation")).isNotBlank();
        assertThat(LocalDate.parse(clock.getString("dueOn"))).isAfter(TODAY);
    }

    @Test
    void a_receipt_has_a_code_of_eight_words_and_no_other_receipt_has_the_same() {
        List<String> codes =
                Stream.generate(() -> Api.post(PATH, Filing.complaint("xa-an-binh")))
                        .limit(5)
                        .map(filed -> filed.json().getString("returnCode"))
                        .toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.split("\\W+").length == 8);
    }

    @Test
    void a_denunciation_of_an_official_is_settled_above_their_unit() {
        JsonObject respondent =
                Json.createObjectBuilder().add("position", "Cán bộ địa chính").build();
        String body =
                Filing.but("respondents", Json.createArrayBuilder().add(respondent).build())
                        .replace("\"kind\":\"complaint\"", "\"kind\":\"denunciation\"")
                        .replace("\"matter\":\"delay\"", "\"matter\":\"harassment\"");
        Api.Answer filed = Api.post(PATH, body);
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        assertThat(filed.json().getString("settler")).isEqualTo("tinh");
    }

    @Test
    void each_door_takes_as_much_of_a_name_as_it_says() {
        String anonymous = Filing.but("door", "anonymous");
        JsonObject faults = Refusals.fields(Api.post(PATH, anonymous));
        assertThat(faults.getString("reporter")).isEqualTo("not-wanted");

        String nameless = Filing.without("reporter");
        assertThat(Refusals.fields(Api.post(PATH, nameless)).getString("reporter.name"))
                .isEqualTo("empty");
        assertThat(Api.post(PATH, Filing.but("door", "sealed")).status()).isEqualTo(201);
        String fine = Filing.without("reporter").replace("\"named\"", "\"anonymous\"");
        assertThat(Api.post(PATH, fine).status()).isEqualTo(201);
    }

    @Test
    void every_field_at_fault_is_named_at_once() {
        JsonObject faults = Refusals.fields(Api.post(PATH, "{}"));
        assertThat(faults.keySet())
                .contains("door", "kind", "matter", "unit", "story", "reporter.name");
        assertThat(faults.values()).containsOnly(Json.createValue("empty"));
    }

    @Test
    void the_same_request_sent_again_is_received_once() {
        String key = UUID.randomUUID().toString();
        String body = Filing.complaint("xa-an-binh");
        Api.Answer first = Api.post(PATH, body, "Idempotency-Key", key);
        Api.Answer again = Api.post(PATH, body, "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void the_same_request_sent_many_times_at_once_is_received_once() {
        String key = UUID.randomUUID().toString();
        String body = Filing.complaint("xa-an-binh");
        List<CompletableFuture<Api.Answer>> sent =
                Stream.generate(
                                () ->
                                        CompletableFuture.supplyAsync(
                                                () -> Api.post(PATH, body, "Idempotency-Key", key)))
                        .limit(8)
                        .toList();
        assertThat(sent.stream().map(s -> s.join().body()).collect(Collectors.toSet())).hasSize(1);
    }

    @Test
    void another_content_under_a_used_key_is_refused_and_names_the_first() {
        String key = UUID.randomUUID().toString();
        JsonObject first =
                Api.post(PATH, Filing.complaint("xa-an-binh"), "Idempotency-Key", key).json();
        Api.Answer other = Api.post(PATH, Filing.but("wish", "Khác"), "Idempotency-Key", key);
        JsonObject problem = refused(other, 422, "key-reused");
        assertThat(problem.getString("number")).isEqualTo(first.getString("number"));
        assertThat(other.body()).doesNotContain(first.getString("returnCode"));
    }

    @Test
    void a_key_that_could_be_guessed_is_refused() {
        for (String key : List.of("short", "k".repeat(129), "with blank in the middle")) {
            Api.Answer answer =
                    Api.post(PATH, Filing.complaint("xa-an-binh"), "Idempotency-Key", key);
            assertThat(Refusals.fields(answer).getString("Idempotency-Key"))
                    .isEqualTo("unreadable");
        }
    }

    @Test
    void where_nobody_in_the_system_may_settle_the_refusal_says_so() {
        JsonObject respondent = Json.createObjectBuilder().add("position", "Chủ tịch").build();
        JsonValue respondents = Json.createArrayBuilder().add(respondent).build();
        String body =
                Filing.but("respondents", respondents)
                        .replace("\"unit\":\"xa-an-binh\"", "\"unit\":\"tinh\"")
                        .replace("\"kind\":\"complaint\"", "\"kind\":\"denunciation\"")
                        .replace("\"matter\":\"delay\"", "\"matter\":\"harassment\"");
        assertThat(refused(Api.post(PATH, body), 422, "no-competent-unit").getString("unit"))
                .isEqualTo("tinh");
    }
}
