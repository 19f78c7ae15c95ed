package vn.dangvan.ledger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import vn.dangvan.transparency.Note;
import vn.dangvan.transparency.NoteKey;
import vn.dangvan.witness.Witness;
import vn.dangvan.witness.WitnessServer;

/**
 * A real witness behind a door that writes down all it cosigns; its clock can be turned, its memory
 * taken back to what it was, and the whole of it taken away.
 */
final class TrialWitness implements AutoCloseable {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final Path folder;
    private final Path memory;
    private final Path logs;
    private final Queue<Note> cosigned = new ConcurrentLinkedQueue<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile Duration ahead = Duration.ZERO;
    private int port;
    private Witness witness;
    private WitnessServer behind;
    private HttpServer door;
    private ExecutorService threads;

    TrialWitness(Path folder, String logKey) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.memory = folder.resolve("memory");
        this.logs = Files.writeString(folder.resolve("log.keys"), logKey + "\n");
        open();
    }

    NoteKey key() {
        return witness.key();
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Everything it ever cosigned, in that order. */
    List<Note> cosigned() {
        return List.copyOf(cosigned);
    }

    /** Its clock is so far ahead of ours from now on; behind if negative. */
    void turnClock(Duration ahead) {
        this.ahead = ahead;
    }

    void open() throws IOException {
        witness = new Witness(memory, folder.getFileName().toString(), logs, clock());
        behind = WitnessServer.start(witness, new InetSocketAddress(HERE, 0));
        door = HttpServer.create(new InetSocketAddress(HERE, port), 0);
        threads = Executors.newCachedThreadPool();
        door.createContext("/", this::pass);
        door.setExecutor(threads);
        door.start();
        port = door.getAddress().getPort();
    }

    @Override
    public void close() {
        door.stop(0);
        threads.shutdownNow();
        behind.close();
        witness.close();
    }

    /** A copy of what it remembers. */
    void keepMemory() throws IOException {
        copy(memory, folder.resolve("copy"));
    }

    /** It forgets what it has done since the copy was made, as after a restore. */
    void takeBackMemory() throws IOException {
        close();
        copy(folder.resolve("copy"), memory);
        open();
    }

    private Clock clock() {
        Clock real = Clock.systemUTC();
        return new Clock() {
            @Override
            public java.time.Instant instant() {
                return real.instant().plus(ahead);
            }

            @Override
            public java.time.ZoneId getZone() {
                return real.getZone();
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] question = exchange.getRequestBody().readAllBytes();
            URI address =
                    URI.create("http://127.0.0.1:" + behind.port() + exchange.getRequestURI());
            HttpResponse<byte[]> answer =
                    client.send(
                            HttpRequest.newBuilder(address)
                                    .POST(HttpRequest.BodyPublishers.ofByteArray(question))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200) {
                write(text(question), text(answer.body()));
            }
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(String question, String answer) {
        Note note = Note.parse(question.substring(question.indexOf("\n\n") + 2));
        cosigned.add(note.with(answer.lines().map(Note.Line::parse).toList()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".checkpoint")).toList()) {
                Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }
}
