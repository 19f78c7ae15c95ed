package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.api.Refusals.refused;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenApiIT {
    private static final String CASES = "/api/v1/cases";
    private static final String DESK = "tiepnhan.an-binh";

    @ParameterizedTest
    @CsvSource({
        "GET,/api/v1/cases",
        "GET,/api/v1/cases/DV-2026-000001",
        "POST,/api/v1/cases/DV-2026-000001/acceptance",
        "POST,/api/v1/cases/DV-2026-000001/classification",
        "GET,/api/v1/inspectors",
        "GET,/api/v1/figures/on-time"
    })
    void without_a_token_an_officers_door_asks_for_one(String method, String path) {
        Api.Answer answer = Api.send(Api.request(path).method(method, BodyPublishers.ofString("")));
        refused(answer, 401, "sign-in-needed");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.header("Set-Cookie")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer garbage", "Bearer a.b.c", "Bearer", "Basic YTpi", "Bearer ..."})
    void what_is_no_token_opens_nothing(String authorization) {
        turnedAway(authorization);
    }

    @Test
    void a_token_somebody_has_edited_opens_nothing() {
        Token own = Token.of(Api.token(DESK));
        assertThat(Api.get(DESK, CASES).status()).isEqualTo(200);
        Token edited = own.with("\"intake-officer\"", "\"leader\"");
        turnedAway("Bearer " + edited.text());
        turnedAway("Bearer " + own.with("tiepnhan.an-binh", "lanhdao.tinh").text());
        turnedAway("Bearer " + edited.unsigned("none").text());
        turnedAway("Bearer " + edited.unsigned("None").text());
        turnedAway("Bearer " + edited.signedByAStranger().text());
        turnedAway("Bearer " + edited.signedWithThePublicKey().text());
        turnedAway(
                "Bearer "
                        + own.with(Token.issuer(), "http://evil.example")
                                .signedByAStranger()
                                .text());
    }

    @Test
    void a_token_for_somebody_else_opens_nothing() {
        turnedAway("Bearer " + Realm.token("lanhdao.tinh", "admin-cli"));
    }

    @Test
    void a_token_past_its_time_opens_nothing() {
        String client = Realm.clientWhoseTokensLive(Duration.ofSeconds(1));
        String token = Realm.token(DESK, client);
        Instant patience = Instant.now().plusSeconds(30);
        Api.Answer answer = get("Bearer " + token);
        while (answer.status() == 200 && Instant.now().isBefore(patience)) {
            answer = get("Bearer " + token);
        }
        refused(answer, 401, "sign-in-needed");
    }

    @Test
    void a_token_counts_only_in_its_header() {
        String token = Api.token(DESK);
        refused(Api.get(CASES + "?access_token=" + token), 401, "sign-in-needed");
    }

    @Test
    void what_is_public_stays_public_whatever_comes_along() {
        assertThat(Api.get(DESK, "/api/v1/units").status()).isEqualTo(200);
        Api.Answer filed =
                Api.post(
                        "/api/v1/submissions",
                        Filing.complaint("xa-an-binh"),
                        "Cookie",
                        "JSESSIONID=x");
        assertThat(filed.status()).isEqualTo(201);
        assertThat(filed.header("Set-Cookie")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiemtra.tinh", "quantri.tinh", "giukhoa1.tinh"})
    void who_has_no_part_in_cases_is_turned_away_even_from_their_list(String account) {
        refused(Api.get(account, CASES), 403, "not-allowed");
        refused(Api.get(account, CASES + "/DV-2026-000001"), 403, "not-allowed");
        refused(Api.get(account, "/api/v1/figures/on-time"), 403, "not-allowed");
    }

    @Test
    void every_answer_says_what_a_browser_may_do_with_it() {
        Map<String, String> wanted =
                Map.of(
                        "X-Content-Type-Options", "nosniff",
                        "Referrer-Policy", "no-referrer",
                        "X-Frame-Options", "DENY",
                        "Cross-Origin-Opener-Policy", "same-origin",
                        "Cross-Origin-Resource-Policy", "same-origin",
                        "Cache-Control", "no-store");
        List<Api.Answer> answers =
                List.of(
                        Api.get("/api/v1/units"),
                        Api.get("/api/v1/nothing"),
                        Api.get(CASES),
                        Api.get(DESK, CASES),
                        Api.post("/api/v1/submissions", "{"));
        for (Api.Answer answer : answers) {
            wanted.forEach((name, value) -> assertThat(answer.header(name)).isEqualTo(value));
            assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
            assertThat(answer.header("Server")).isNull();
            assertThat(answer.header("X-Powered-By")).isNull();
            assertThat(answer.header("Set-Cookie")).isNull();
        }
    }

    private static void turnedAway(String authorization) {
        Api.Answer answer = get(authorization);
        refused(answer, 401, "sign-in-needed");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    private static Api.Answer get(String authorization) {
        return Api.send(Api.request(CASES).header("Authorization", authorization).GET());
    }
}
