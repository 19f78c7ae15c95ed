package vn.dangvan.web.proving;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.dangvan.problem.Problem;

/** How a file of the log is answered, and how every one that is not there. */
final class Answered {
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final byte[] NOTHING = "not found\n".getBytes(StandardCharsets.UTF_8);

    private Answered() {}

    static void text(HttpServletResponse response, String text) throws IOException {
        bytes(response, TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    static void bytes(HttpServletResponse response, String type, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The same to the last byte, whether it is not there or not for the caller. */
    static void nothing(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        bytes(response, TEXT, NOTHING);
    }

    /** A refusal in a word, for programs. */
    static void refused(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.type().status());
        text(response, problem.type().slug() + "\n");
    }
}
