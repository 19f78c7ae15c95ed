package vn.dangvan.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import vn.dangvan.house.TestStack;

/** Sends what no client library agrees to send, byte by byte. */
final class Wire {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Wire() {}

    /**
     * How the server took it.
     *
     * @param text everything it answered before it closed the connection or was done
     * @param hung whether it neither answered nor closed
     */
    record Reaction(String text, boolean hung) {
        int status() {
            return text.startsWith("HTTP/1.1 ") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }
    }

    /** Sends a head, then pieces of a body as long as the server takes them, and listens. */
    static Reaction send(String head, String piece, int times) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", TestStack.whole().ports().web())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            // Ends by itself when the socket is closed under it.
            CompletableFuture.runAsync(() -> write(socket, head, piece, times));
            return read(socket);
        }
    }

    /** The first lines of a request that asks for the connection to be closed after it. */
    static String head(String method, String path, String... headers) {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        head.append("Host: 127.0.0.1:").append(TestStack.whole().ports().web()).append("\r\n");
        head.append("Connection: close\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.append("\r\n").toString();
    }

    private static void write(Socket socket, String head, String piece, int times) {
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        try {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
            out.flush();
        } catch (IOException closed) {
            // The server has had enough; what it said is read on the other side.
        }
    }

    private static Reaction read(Socket socket) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[8192];
        InputStream in = socket.getInputStream();
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                text.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
            }
        } catch (SocketTimeoutException silent) {
            return new Reaction(text.toString(), text.isEmpty());
        } catch (SocketException reset) {
            return new Reaction(text.toString(), false);
        }
        return new Reaction(text.toString(), false);
    }
}
