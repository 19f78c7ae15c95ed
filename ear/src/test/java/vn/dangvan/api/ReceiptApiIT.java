package vn.dangvan.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.api.Refusals.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dangvan.leaf.Disclosed;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Policy;
import vn.dangvan.transparency.Proof;

class ReceiptApiIT {
    private static final String PATH = "/api/v1/tracking/proofs";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final JsonObject filed =
            Api.post("/api/v1/submissions", Filing.complaint("xa-an-binh")).json();
    private final String code = filed.getString("returnCode");

    private static Api.Answer ask(String code) {
        return Api.post(
                PATH, Json.createObjectBuilder().add("returnCode", code).build().toString());
    }

    /** Asks again until every act is published. */
    private JsonObject published() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonObject answer = ask(code).json();
        while (acts(answer).stream().anyMatch(act -> !act.containsKey("proof"))) {
            assertThat(System.nanoTime()).as("%s", answer).isLessThan(end);
            answer = ask(code).json();
        }
        return answer;
    }

    private static List<JsonObject> acts(JsonObject answer) {
        return answer.getJsonArray("acts").getValuesAs(JsonObject.class);
    }

    private static Disclosed verified(JsonObject act, JsonObject answer) {
        Proof proof = Proof.parse(act.getString("proof"));
        Disclosed told = Disclosed.parse(new String(proof.extra(), UTF_8));
        proof.verify(told.leaf().bytes(), Policy.parse(answer.getString("policy")));
        assertThat(proof.index()).isEqualTo(act.getJsonNumber("index").longValue());
        assertThat(told.leaf().act()).isEqualTo(act.getString("act"));
        return told;
    }

    @Test
    void whoever_filed_gets_a_receipt_that_verifies_and_shows_what_they_wrote() {
        JsonObject answer = published();
        JsonObject act = acts(answer).get(0);
        assertThat(act.getString("act")).isEqualTo("intake.received");
        assertThat(act.getString("number")).isEqualTo(filed.getString("number"));
        assertThat(act.getString("state")).isEqualTo("published");

        Disclosed told = verified(act, answer);
        assertThat(told.facts()).containsEntry("number", filed.getString("number"));
        String words = answer.getString("words");
        assertThat(words).matches("(?s)[0-9a-f]{32}\nHồ sơ của tôi quá hẹn hai tuần.*");
        assertThat(told.facts())
                .containsEntry(
                        "content", HexFormat.of().formatHex(Hashes.sha256(words.getBytes(UTF_8))));
    }

    @Test
    void what_a_reporter_is_not_told_is_not_in_the_receipt() {
        String path = Cases.path(filed.getString("number"));
        Api.Answer classified =
                Api.act(
                        Cases.account("tiepnhan", "xa-an-binh"),
                        path + "/classification",
                        Cases.etag(path, "xa-an-binh"),
                        "{\"kind\":\"complaint\",\"matter\":\"delay\",\"field\":\"land\",\"unit\":\"xa-an-binh\"}");
        assertThat(classified.status()).as(classified.body()).isLessThan(300);
        JsonObject answer = published();
        JsonObject act = acts(answer).get(1);
        assertThat(act.getString("act")).isEqualTo("triage.classified");
        Disclosed told = verified(act, answer);
        assertThat(told.facts()).isEmpty();
        assertThat(told.subject()).isEqualTo(verified(acts(answer).get(0), answer).subject());
        byte[] extra = Proof.parse(act.getString("proof")).extra();
        assertThat(new String(extra, UTF_8)).doesNotContain("facts-salt");
    }

    @Test
    void a_wrong_code_opens_nothing() {
        refused(ask("ba ba ba ba ba ba ba ba"), 404, "return-code-unknown");
        refused(ask(""), 404, "return-code-unknown");
        refused(Api.post(PATH, ""), 404, "return-code-unknown");
    }

    @Test
    void files_are_handed_out_for_the_code_in_a_form() {
        JsonObject act = acts(published()).get(0);
        String index = act.getJsonNumber("index").toString();
        Api.Answer file = form("code=" + encoded(code) + "&index=" + index);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).endsWith(".tlog-proof\"");
        assertThat(file.header("Set-Cookie")).isNull();
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Proof.parse(file.body()).index()).hasToString(index);
        assertThat(form("code=" + encoded(code) + "&words=words").body()).contains("Hồ sơ của tôi");
        assertThat(form("code=" + encoded(code)).header("Content-Type"))
                .isEqualTo("application/zip");
        for (String wrong :
                List.of("index=0&code=x", "", "code=" + encoded(code) + "&index=999999999999")) {
            assertThat(form(wrong).status()).isEqualTo(303);
        }
    }

    private static Api.Answer form(String body) {
        return Api.send(
                Api.request("/ledger/receipt")
                        .setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
