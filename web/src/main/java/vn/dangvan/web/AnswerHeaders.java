package vn.dangvan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import vn.dangvan.problem.ProblemType;

/**
 * What goes with every answer: nothing may be kept in between, and a browser may load nothing from
 * elsewhere and run nothing that is not a file of ours. Also turns away what is too large to be
 * meant.
 *
 * <p>The desk's policy comes from PrimeFaces, which has to name the nonce of each page.
 */
@WebFilter("/*")
public class AnswerHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Bytes; a story of the largest size allowed, in the widest encoding a form can give it. */
    static final long MOST_BODY = 4L << 20;

    /** Bytes; the server itself hangs up on more. */
    private static final long MOST_READ = 8L << 20;

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'none'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (!path.startsWith("/desk")) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
        if (!path.startsWith("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        boolean tooLarge = request.getContentLengthLong() > MOST_BODY;
        if (tooLarge) {
            response.setHeader("Connection", "close");
        }
        // The interface refuses in its own words: see BodyBound.
        if (tooLarge && !path.startsWith("/api/")) {
            if (request.getContentLengthLong() <= MOST_READ) {
                // A browser that is still sending would never read the answer.
                request.getInputStream().transferTo(OutputStream.nullOutputStream());
            }
            response.setHeader("Location", "/problems/" + ProblemType.BODY_TOO_LARGE.slug());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } else {
            chain.doFilter(request, response);
        }
    }
}
