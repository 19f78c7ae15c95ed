package vn.dangvan.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dangvan.transparency.Cosignature;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.NoteKey;
import vn.dangvan.transparency.NoteSigner;
import vn.dangvan.transparency.Policy;

/** A real witness on loopback, asked by real clients. */
class WitnessClientTest {
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
    void a_growing_log_gets_its_cosignatures() throws Exception {
        for (int size : new int[] {0, 1, 7, 7, 64, 65}) {
            Note checkpoint = log.checkpoint(size);
            Note.Line line = witness.client.cosign(checkpoint, size, log.proofTo(size));
            assertThat(Cosignature.good(checkpoint.text(), line, witness.client.key())).isTrue();
        }
    }

    @Test
    void a_log_that_does_not_know_what_the_witness_knows_is_told_and_asks_again() throws Exception {
        witness.cosign(log, 64, 0);
        witness.cosign(log, 70, 0);
        witness.cosign(log, 70, 13);
        witness.cosign(log, 71, 900);
    }

    @Test
    void a_log_that_was_turned_back_is_an_alarm() throws Exception {
        witness.cosign(log, 64, 0);
        assertThat(witness.refusal(log, 63, 63)).isEqualTo(Refused.Reason.ROLLBACK);
        assertThat(witness.refusal(log, 10, 0)).isEqualTo(Refused.Reason.ROLLBACK);
    }

    @Test
    void a_split_view_is_an_alarm_whatever_the_log_says_it_knows() throws Exception {
        witness.cosign(log, 64, 0);
        GrowingLog split = log.split(60, "false", 70);
        assertThat(witness.refusal(split, 64, 64)).isEqualTo(Refused.Reason.SPLIT_VIEW);
        assertThat(witness.refusal(split, 64, 0)).isEqualTo(Refused.Reason.SPLIT_VIEW);
        assertThat(witness.refusal(split, 70, 64)).isEqualTo(Refused.Reason.INCONSISTENT);
        assertThat(witness.refusal(split, 70, 0)).isEqualTo(Refused.Reason.INCONSISTENT);
    }

    @Test
    void a_log_that_is_not_trusted_is_an_alarm() throws Exception {
        assertThat(witness.refusal(GrowingLog.fresh().grow("x", 3), 3, 0))
                .isEqualTo(Refused.Reason.NOT_SIGNED);
        assertThat(witness.refusal(GrowingLog.fresh("x.example").grow("x", 3), 3, 0))
                .isEqualTo(Refused.Reason.UNKNOWN_LOG);
    }

    @Test
    void a_cosignature_of_another_key_is_an_alarm() throws Exception {
        NoteSigner other =
                NoteSigner.create("witness.example", NoteKey.WITNESS, new SecureRandom());
        Policy policy =
                Policy.parse(
                        "log %s\nwitness w %s %s\nquorum w\n"
                                .formatted(log.signer.key(), other.key(), witness.url()));
        WitnessClient client = WitnessClient.of(policy.witnesses().get("w"));
        assertThat(Listening.refusal(client, log, 3, 0)).isEqualTo(Refused.Reason.WRONG_SIGNATURE);
    }

    @Test
    void a_witness_that_is_away_says_nothing_about_the_log() throws Exception {
        witness.cosign(log, 3, 0);
        witness.close();
        assertThatThrownBy(() -> witness.cosign(log, 4, 3)).isInstanceOf(Unreachable.class);
        witness = new Listening(place);
        witness.cosign(log, 4, 3);
    }

    @Test
    void a_witness_that_cannot_remember_is_asked_later() throws Exception {
        witness.cosign(log, 3, 0);
        Path folder = place.resolve("folder");
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".checkpoint")).toList()) {
                Files.writeString(file, "");
            }
        }
        assertThatThrownBy(() -> witness.cosign(log, 4, 3)).isInstanceOf(Unreachable.class);
    }

    @Test
    void an_answer_without_end_is_cut_off_and_its_words_are_not_repeated() throws Exception {
        try (ServerSocket endless = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread talker = new Thread(() -> talk(endless));
            talker.start();
            WitnessClient client =
                    new WitnessClient(
                            witness.client.key(),
                            "http://127.0.0.1:" + endless.getLocalPort() + "/");
            Throwable failure = catchThrowable(() -> Listening.refusal(client, log, 3, 0));
            assertThat(failure).isInstanceOf(Unreachable.class);
            assertThat(failure.getMessage()).doesNotContain("secret");
            talker.join(10_000);
            assertThat(talker.isAlive()).isFalse();
        }
    }

    @Test
    void an_answer_that_got_lost_is_healed_by_asking_again() throws Exception {
        witness.cosign(log, 3, 0);
        byte[] body = log.question(3, 9).toString().getBytes(UTF_8);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), witness.server.port())) {
            String head =
                    "POST /add-checkpoint HTTP/1.1\r\nHost: w\r\nContent-Length: %d\r\n\r\n"
                            .formatted(body.length);
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().write(body);
            socket.getInputStream().read();
        }
        witness.cosign(log, 9, 3);
        assertThat(witness.refusal(log, 8, 3)).isEqualTo(Refused.Reason.ROLLBACK);
    }

    private void talk(ServerSocket endless) {
        byte[] words = "secret ".repeat(1000).getBytes(UTF_8);
        try (Socket socket = endless.accept()) {
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(UTF_8));
            while (true) {
                socket.getOutputStream().write(words);
            }
        } catch (IOException e) {
            // The client has heard enough.
            return;
        }
    }
}
