package vn.dangvan.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a witness that listens lets in, and what many at once leave behind. */
class WitnessServerTest {
    @TempDir Path place;

    private final GrowingLog log = GrowingLog.fresh().grow("true", 200);
    private Listening witness;

    @BeforeEach
    void start() throws IOException {
        log.keyIn(place);
        witness = new Listening(place);
    }

    @AfterEach
    void stop() {
        witness.close();
    }

    @Test
    void a_hundred_at_once_leave_one_history() throws Exception {
        GrowingLog split = log.split(0, "false", 200);
        ExecutorService many = Executors.newFixedThreadPool(100);
        List<Future<Boolean>> honest = new ArrayList<>();
        List<Future<Boolean>> dishonest = new ArrayList<>();
        try {
            for (int i = 1; i <= 50; i++) {
                int size = i;
                honest.add(many.submit(() -> cosigned(log, size)));
                dishonest.add(many.submit(() -> cosigned(split, size)));
            }
            boolean one = any(honest);
            boolean other = any(dishonest);
            assertThat(one ^ other).as("%s and %s", one, other).isTrue();
            GrowingLog lost = one ? split : log;
            assertThat(witness.refusal(lost, 200, 0)).isEqualTo(Refused.Reason.INCONSISTENT);
            witness.cosign(one ? log : split, 200, 0);
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    void only_what_is_offered_is_served_and_nothing_too_long() throws Exception {
        assertThat(send("GET", "/", "").body()).isEqualTo(witness.client.key() + "\n");
        assertThat(send("POST", "/", "").statusCode()).isEqualTo(405);
        assertThat(send("GET", "/add-checkpoint", "").statusCode()).isEqualTo(405);
        assertThat(send("GET", "/add-checkpoint/", "").statusCode()).isEqualTo(404);
        assertThat(send("POST", "/add-checkpoint", "x".repeat(65_537)).statusCode()).isEqualTo(413);
        assertThat(send("POST", "/add-checkpoint", "x".repeat(65_536)).statusCode()).isEqualTo(400);
    }

    @Test
    void a_conflict_says_the_size_in_its_own_type() throws Exception {
        HttpResponse<String> conflict =
                send("POST", "/add-checkpoint", log.question(5, 9).toString());
        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.headers().firstValue("Content-Type")).hasValue("text/x.tlog.size");
        assertThat(conflict.body()).isEqualTo("0\n");
    }

    @Test
    void a_port_that_is_taken_is_told() {
        InetSocketAddress taken =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), witness.server.port());
        assertThatThrownBy(() -> WitnessServer.start(witness.witness, taken))
                .isInstanceOfSatisfying(
                        Unusable.class, e -> assertThat(e.code()).isEqualTo(Unusable.PORT));
    }

    private boolean cosigned(GrowingLog of, int size) {
        try {
            witness.cosign(of, size, 0);
            return true;
        } catch (Refused | Unreachable e) {
            return false;
        }
    }

    private static boolean any(List<Future<Boolean>> asked) throws Exception {
        boolean any = false;
        for (Future<Boolean> one : asked) {
            any |= one.get();
        }
        return any;
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(witness.url() + path))
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
