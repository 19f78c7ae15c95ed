package vn.dangvan.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.web.problem.ProblemMapper;

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

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'none'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    @Inject transient Text text;

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
        if (request.getContentLengthLong() > MOST_BODY) {
            response.setHeader("Connection", "close");
            refuse(request, response, new Problem(ProblemType.BODY_TOO_LARGE));
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        response.setStatus(problem.type().status());
        response.setCharacterEncoding("UTF-8");
        if (request.getRequestURI().startsWith("/api/")) {
            response.setContentType(ProblemMapper.MEDIA_TYPE);
            response.setHeader("Content-Language", text.getLanguage());
            response.getWriter().write(ProblemMapper.document(problem, text));
        } else {
            response.setHeader("Location", "/problems/" + problem.type().slug());
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        }
    }
}
