package vn.dangvan.web.problem;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import vn.dangvan.problem.ProblemType;

/**
 * The page of each kind of problem, {@code /problems/<slug>}: for whoever follows the address in a
 * problem document, and in place of pages that are not there.
 */
@WebServlet("/problems/*")
public class ProblemServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Request attribute with the {@link ProblemType} to explain. */
    static final String TYPE = ProblemServlet.class.getName();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<ProblemType> type = type(request.getPathInfo());
        if (type.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(TYPE, type.get());
        request.getRequestDispatcher("/problems.xhtml").forward(request, response);
    }

    private static Optional<ProblemType> type(String path) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> ("/" + type.slug()).equals(path))
                .findFirst();
    }

    /** Whether the page is shown in place of another that failed. */
    static boolean inPlaceOfAnother(HttpServletRequest request) {
        return request.getAttribute("jakarta.servlet.error.status_code") != null;
    }
}
