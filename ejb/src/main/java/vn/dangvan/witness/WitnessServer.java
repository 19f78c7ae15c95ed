package vn.dangvan.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A witness that listens: {@code POST /add-checkpoint}, and {@code GET /} for its public key.
 * Nothing about who asks is written down. What is too long, too slow or too much is refused.
 */
public final class WitnessServer implements AutoCloseable {
    private static final int READERS = 64;
    private static final int WAITING = 1024;
    private static final int AT_WORK = 8;
    private static final int PATIENCE_SECONDS = 4;
    private static final int STOP_SECONDS = 2;
    private static final String POST = "POST";

    static {
        // The server of the JDK waits for a slow sender without end unless told otherwise.
        limit("sun.net.httpserver.maxReqTime", "10");
        limit("sun.net.httpserver.maxRspTime", "10");
    }

    private final Witness witness;
    private final HttpServer server;
    private final ThreadPoolExecutor readers;
    private final Semaphore turns = new Semaphore(AT_WORK, true);

    private WitnessServer(Witness witness, HttpServer server) {
        this.witness = witness;
        this.server = server;
        this.readers =
                new ThreadPoolExecutor(
                        READERS, READERS, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(WAITING));
        readers.allowCoreThreadTimeOut(true);
    }

    /**
     * Listens from now on.
     *
     * @param address where; port 0 for any that is free
     * @throws Unusable if the address cannot be used
     */
    public static WitnessServer start(Witness witness, InetSocketAddress address) {
        try {
            HttpServer http = HttpServer.create(address, WAITING);
            WitnessServer server = new WitnessServer(witness, http);
            http.createContext("/", server::handle);
            http.setExecutor(server.readers);
            http.start();
            return server;
        } catch (IOException e) {
            throw new Unusable(
                    Unusable.PORT,
                    "Nobody can listen on %s: %s.".formatted(address, e.getMessage()),
                    e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Finishes what is under way, for two seconds at most, and lets the port go. */
    @Override
    public void close() {
        server.stop(readers.getActiveCount() == 0 ? 0 : STOP_SECONDS);
        readers.shutdown();
        try {
            if (!readers.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                readers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException, InterruptedException {
        boolean post = exchange.getRequestMethod().equals(POST);
        return switch (exchange.getRequestURI().getPath()) {
            case "/add-checkpoint" ->
                    post ? addCheckpoint(exchange.getRequestBody()) : Answer.notAllowed(POST);
            case "/" ->
                    exchange.getRequestMethod().equals("GET")
                            ? Answer.plain(Answer.GOOD, witness.key() + "\n")
                            : Answer.notAllowed("GET");
            default -> Answer.plain(Answer.UNKNOWN_LOG, "There is nothing here.\n");
        };
    }

    private Answer addCheckpoint(InputStream content) throws IOException, InterruptedException {
        byte[] body = content.readNBytes(Question.LONGEST + 1);
        if (body.length > Question.LONGEST) {
            return Answer.plain(Answer.TOO_LONG, "This is longer than any question.\n");
        }
        if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            return Answer.plain(Answer.BUSY, "There is too much to do.\n");
        }
        try {
            return witness.answer(body);
        } finally {
            turns.release();
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(answer.status(), body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static void limit(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
