package vn.dangvan.witness;

import static vn.dangvan.witness.Refused.Reason.INCONSISTENT;
import static vn.dangvan.witness.Refused.Reason.NOT_SIGNED;
import static vn.dangvan.witness.Refused.Reason.ROLLBACK;
import static vn.dangvan.witness.Refused.Reason.SPLIT_VIEW;
import static vn.dangvan.witness.Refused.Reason.UNEXPECTED;
import static vn.dangvan.witness.Refused.Reason.UNKNOWN_LOG;
import static vn.dangvan.witness.Refused.Reason.WRONG_SIGNATURE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import vn.dangvan.transparency.Checkpoint;
import vn.dangvan.transparency.Cosignature;
import vn.dangvan.transparency.Malformed;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.NoteKey;
import vn.dangvan.transparency.Policy;

/** Asks one witness to cosign checkpoints (C2SP tlog-witness); keeps nothing between questions. */
public final class WitnessClient {
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVERS_FAULT = 500;
    private static final Pattern SIZE = Pattern.compile("(0|[1-9][0-9]{0,17})\n");

    private final NoteKey key;
    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(TO_CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    /**
     * @param key what checks its cosignatures
     * @param prefix its address, with or without a slash at the end
     */
    public WitnessClient(NoteKey key, String prefix) {
        this.key = key;
        this.address = URI.create(prefix.replaceFirst("/+$", "") + "/add-checkpoint");
    }

    /**
     * The client of a witness in a policy.
     *
     * @throws Malformed if the policy does not say where it answers
     */
    public static WitnessClient of(Policy.Witness witness) {
        if (witness.url() == null) {
            throw new Malformed("The policy does not say where " + witness.name() + " answers");
        }
        return new WitnessClient(witness.key(), witness.url());
    }

    /** Whose cosignatures it asks for. */
    public NoteKey key() {
        return key;
    }

    /**
     * The checked cosignature of the witness. If it remembers another size than was thought, but
     * none above the checkpoint's, it is asked once more with that.
     *
     * @param checkpoint signed by the log
     * @param knownSize what the witness cosigned last, as far as known; 0 if nothing
     * @param consistencyFrom proves that the tree of a size, neither 0 nor the checkpoint's, is the
     *     beginning of this one
     * @throws Unreachable if it does not answer, or cannot; nothing is wrong with the log
     * @throws Refused if it does not cosign: an alarm
     */
    public Note.Line cosign(
            Note checkpoint, long knownSize, LongFunction<List<byte[]>> consistencyFrom)
            throws Unreachable, Refused {
        long size = Checkpoint.parse(checkpoint.text()).size();
        long old = Math.min(knownSize, size);
        HttpResponse<byte[]> answer = ask(checkpoint, old, size, consistencyFrom);
        if (answer.statusCode() == Answer.OTHER_SIZE) {
            long remembered = remembered(answer, size);
            if (remembered != old) {
                old = remembered;
                answer = ask(checkpoint, old, size, consistencyFrom);
            }
        }
        if (answer.statusCode() == Answer.OTHER_SIZE) {
            if (remembered(answer, size) == size && old == size) {
                throw refused(SPLIT_VIEW);
            }
            throw unreachable("its memory moves", null);
        }
        return line(checkpoint, answer);
    }

    private Note.Line line(Note checkpoint, HttpResponse<byte[]> answer)
            throws Unreachable, Refused {
        switch (answer.statusCode()) {
            case Answer.GOOD -> {
                return mine(checkpoint, answer.body());
            }
            case Answer.NOT_SIGNED -> throw refused(NOT_SIGNED);
            case Answer.UNKNOWN_LOG -> throw refused(UNKNOWN_LOG);
            case Answer.INCONSISTENT -> throw refused(INCONSISTENT);
            default -> {
                int status = answer.statusCode();
                if (status >= SERVERS_FAULT || status == TOO_MANY_REQUESTS) {
                    throw unreachable("status " + status, null);
                }
                throw refused(UNEXPECTED);
            }
        }
    }

    private long remembered(HttpResponse<byte[]> answer, long size) throws Refused {
        String body = new String(answer.body(), StandardCharsets.US_ASCII);
        if (!SIZE.matcher(body).matches()) {
            throw refused(UNEXPECTED);
        }
        long remembered = Long.parseLong(body.strip());
        if (remembered > size) {
            throw refused(ROLLBACK);
        }
        return remembered;
    }

    private Note.Line mine(Note checkpoint, byte[] body) throws Refused {
        try {
            return new String(body, StandardCharsets.UTF_8)
                    .lines()
                    .map(Note.Line::parse)
                    .filter(line -> line.by(key) && Cosignature.good(checkpoint.text(), line, key))
                    .findFirst()
                    .orElseThrow(() -> refused(WRONG_SIGNATURE));
        } catch (Malformed e) {
            throw refused(UNEXPECTED);
        }
    }

    private HttpResponse<byte[]> ask(
            Note checkpoint, long old, long size, LongFunction<List<byte[]>> consistencyFrom)
            throws Unreachable {
        List<byte[]> proof = old == 0 || old == size ? List.of() : consistencyFrom.apply(old);
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .timeout(TO_ANSWER)
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(
                                BodyPublishers.ofString(
                                        new Question(old, proof, checkpoint).toString()))
                        .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, about -> new Bounded(Question.LONGEST));
        try {
            // The timeout of the request ends with the first line of an answer; this one does not.
            return answer.get(TO_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw unreachable(e.getCause().getClass().getSimpleName(), e.getCause());
        } catch (TimeoutException e) {
            throw unreachable("too slow", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable("interrupted", e);
        } finally {
            answer.cancel(true);
        }
    }

    private Refused refused(Refused.Reason reason) {
        return new Refused(key.name(), reason);
    }

    private Unreachable unreachable(String how, Throwable cause) {
        return new Unreachable(key.name(), how, cause);
    }

    /** Reads an answer up to a length, and refuses a longer one before it is read. */
    private static final class Bounded implements BodySubscriber<byte[]> {
        private final int longest;
        private final ByteArrayOutputStream read = new ByteArrayOutputStream();
        private final CompletableFuture<byte[]> result = new CompletableFuture<>();
        private Flow.Subscription source;

        Bounded(int longest) {
            this.longest = longest;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return result;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            source = subscription;
            source.request(1);
        }

        @Override
        public void onNext(List<ByteBuffer> more) {
            for (ByteBuffer buffer : more) {
                if (read.size() + buffer.remaining() > longest) {
                    source.cancel();
                    result.completeExceptionally(new IOException("An answer that is too long"));
                    return;
                }
                byte[] bytes = new byte[buffer.remaining()];
                buffer.get(bytes);
                read.writeBytes(bytes);
            }
            source.request(1);
        }

        @Override
        public void onError(Throwable failure) {
            result.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            result.complete(read.toByteArray());
        }
    }
}
