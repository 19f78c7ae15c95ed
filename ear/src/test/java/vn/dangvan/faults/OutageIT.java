package vn.dangvan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dangvan.api.Api;
import vn.dangvan.api.Filing;
import vn.dangvan.api.Refusals;
import vn.dangvan.house.TestStack;
import vn.dangvan.stack.Stack;

/** Takes away what the server leans on, and brings it back; the server itself is never touched. */
class OutageIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static Stack stack;

    @BeforeAll
    static void start() {
        stack = TestStack.own();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    void citizens_file_and_follow_their_cases_while_keycloak_is_away() {
        stack.keycloak().stop();
        try {
            Api.Answer filed = file();
            assertThat(filed.status()).as(filed.body()).isEqualTo(201);
            Api.Answer tracked = track(filed);
            assertThat(tracked.status()).as(tracked.body()).isEqualTo(200);
            Api.Answer ready = get("/health/ready");
            assertThat(ready.status()).isEqualTo(503);
            assertThat(ready.body())
                    .contains("{\"name\":\"sign-in\",\"status\":\"DOWN\"}")
                    .contains("{\"name\":\"database\",\"status\":\"UP\"}");
            assertThat(get("/health/live").status()).isEqualTo(200);
        } finally {
            stack.keycloak().start();
        }
        assertThat(until(200, () -> get("/health/ready")).status()).isEqualTo(200);
    }

    @Test
    void while_the_database_is_away_everybody_is_told_at_once_and_afterwards_all_goes_on() {
        Api.Answer before = file();
        assertThat(before.status()).as(before.body()).isEqualTo(201);
        stack.postgres().kill();
        try {
            // Twice: the connections in the pool are dead at first, later there are none.
            for (int i = 0; i < 2; i++) {
                Instant begin = Instant.now();
                Api.Answer refused = file();
                Refusals.refused(refused, 503, "database-unavailable");
                assertThat(refused.header("Retry-After")).isNotNull();
                assertThat(Duration.between(begin, Instant.now()))
                        .isLessThan(PATIENCE.dividedBy(4));
                Refusals.refused(track(before), 503, "database-unavailable");
                Refusals.refused(calculate(), 503, "database-unavailable");
            }
            assertThat(get("/health/ready").status()).isEqualTo(503);
            assertThat(get("/health/live").status()).isEqualTo(200);
        } finally {
            stack.postgres().start();
        }
        assertThat(until(201, OutageIT::file).status()).isEqualTo(201);
        assertThat(track(before).status()).isEqualTo(200);
        assertThat(calculate().status()).isEqualTo(200);
        assertThat(until(200, () -> get("/health/ready")).status()).isEqualTo(200);
    }

    private static Api.Answer file() {
        return post("/api/v1/submissions", Filing.complaint("xa-an-binh"));
    }

    private static Api.Answer track(Api.Answer filed) {
        String code = filed.json().getString("returnCode");
        return post("/api/v1/tracking", "{\"returnCode\":\"" + code + "\"}");
    }

    /** Announced days lie in the database, and without them a due day may be wrong. */
    private static Api.Answer calculate() {
        return get("/api/v1/time-limits/complaint.accept?from=2026-11-16");
    }

    private static Api.Answer post(String path, String body) {
        return Api.send(request(path).POST(BodyPublishers.ofString(body)));
    }

    private static Api.Answer get(String path) {
        return Api.send(request(path).GET());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(stack.url() + path))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE);
    }

    private static Api.Answer until(int status, Supplier<Api.Answer> asked) {
        Instant end = Instant.now().plus(PATIENCE);
        Api.Answer answer = asked.get();
        while (answer.status() != status && Instant.now().isBefore(end)) {
            answer = asked.get();
        }
        return answer;
    }
}
