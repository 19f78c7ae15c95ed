package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.api.Refusals.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TrackingApiIT {
    private static final String PATH = "/api/v1/tracking";
    private static final int ROUNDS = 60;

    @Test
    void the_code_of_a_receipt_leads_back_to_the_case() {
        JsonObject receipt = Api.post("/api/v1/submissions", Filing.complaint("xa-an-binh")).json();
        Api.Answer tracked = track(receipt.getString("returnCode"));

        assertThat(tracked.status()).isEqualTo(200);
        assertThat(tracked.header("Cache-Control")).isEqualTo("no-store");
        assertThat(tracked.header("Set-Cookie")).isNull();
        assertThat(tracked.json().keySet()).containsExactly("cases");
        assertThat(tracked.json().getJsonArray("cases")).hasSize(1);
        JsonObject track = only(tracked);
        assertThat(track.keySet())
                .containsExactlyInAnyOrder(
                        "number",
                        "version",
                        "instance",
                        "kind",
                        "stage",
                        "settler",
                        "clocks",
                        "ways",
                        "acts");
        assertThat(track.getString("number")).isEqualTo(receipt.getString("number"));
        assertThat(track.getString("stage")).isEqualTo("received");
        JsonObject act = track.getJsonArray("acts").getJsonObject(0);
        assertThat(act.getString("act")).isEqualTo("intake.received");
        assertThat(act.getString("on")).isEqualTo(receipt.getString("receivedOn"));
        JsonObject clock = track.getJsonArray("clocks").getJsonObject(0);
        assertThat(clock.getString("state")).isIn("running", "soon");
    }

    @Test
    void a_code_may_be_typed_as_people_type() {
        JsonObject receipt = Api.post("/api/v1/submissions", Filing.complaint("xa-an-binh")).json();
        String code = receipt.getString("returnCode");
        for (String typed :
                List.of(
                        code.toUpperCase(Locale.ROOT),
                        code.replaceAll("\\W+", "  "),
                        "  " + code.replaceAll("\\W+", "-") + "\n")) {
            assertThat(only(track(typed)).getString("number"))
                    .isEqualTo(receipt.getString("number"));
        }
    }

    @Test
    void whatever_is_wrong_with_a_code_the_answer_is_the_same() {
        Api.Answer unknown = track(unknown());
        refused(unknown, 404, "return-code-unknown");
        for (String wrong : wrong().values()) {
            Api.Answer answer = track(wrong);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(unknown.body());
            assertThat(headers(answer)).isEqualTo(headers(unknown));
        }
        for (String body : List.of("{}", "", "{\"returnCode\":null}")) {
            assertThat(Api.post(PATH, body).body()).isEqualTo(unknown.body());
        }
    }

    /**
     * Medians over many interleaved rounds. The bound is far above the noise of a busy machine and
     * far below what a slow hash or a second query would cost; the figures are printed.
     */
    @Test
    void a_malformed_code_is_answered_no_faster_than_an_unknown_one() {
        Map<String, long[]> nanos = new TreeMap<>();
        Map<String, String> wrong = wrong();
        wrong.keySet().forEach(what -> nanos.put(what, new long[ROUNDS]));
        for (int round = -ROUNDS / 3; round < ROUNDS; round++) {
            for (Map.Entry<String, String> code : wrong.entrySet()) {
                long begin = System.nanoTime();
                track(code.getValue());
                if (round >= 0) {
                    nanos.get(code.getKey())[round] = System.nanoTime() - begin;
                }
            }
        }
        Map<String, Double> medians = new TreeMap<>();
        nanos.forEach((what, times) -> medians.put(what, median(times)));
        System.out.println("Tracking refused, median ms: " + medians);
        double unknown = medians.get("unknown");
        assertThat(medians.values()).allSatisfy(m -> assertThat(m).isLessThan(unknown * 3 + 5));
        assertThat(medians.values()).allSatisfy(m -> assertThat(unknown).isLessThan(m * 3 + 5));
    }

    private static JsonObject only(Api.Answer tracked) {
        return tracked.json().getJsonArray("cases").getJsonObject(0);
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1e6;
    }

    private static Map<String, String> wrong() {
        return new TreeMap<>(
                Map.of(
                        "unknown", unknown(),
                        "no words of ours", "một hai ba bốn năm sáu bảy tám",
                        "too short", "ba",
                        "too long", "ba ".repeat(10_000),
                        "empty", "",
                        "a number", "DV-2026-000001",
                        "strange", "\u0000' or 1=1 --\uD83D\uDE00"));
    }

    /** Eight words of ours in an order nobody was given. */
    private static String unknown() {
        JsonObject receipt = Api.post("/api/v1/submissions", Filing.complaint("xa-an-binh")).json();
        List<String> words = Arrays.asList(receipt.getString("returnCode").split("\\W+"));
        return words.get(7) + " " + String.join(" ", words.subList(0, 7));
    }

    private static Map<String, List<String>> headers(Api.Answer answer) {
        Map<String, List<String>> headers = new TreeMap<>(answer.response().headers().map());
        headers.remove("date");
        return headers;
    }

    private static Api.Answer track(String code) {
        return Api.post(
                PATH, Json.createObjectBuilder().add("returnCode", code).build().toString());
    }
}
