package vn.dangvan.web.proving;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import vn.dangvan.problem.Problem;
import vn.dangvan.proving.ServedLog;

/** The newest checkpoint, the policy to check it against, and the program that checks. */
@WebServlet({"/ledger/checkpoint", "/ledger/policy", "/ledger/verifier.jar"})
public class LedgerFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String VERIFIER = "/WEB-INF/dangvan-verifier.jar";

    @Inject transient ServedLog log;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            switch (request.getServletPath()) {
                case "/ledger/checkpoint" -> Answered.text(response, log.checkpoint());
                case "/ledger/policy" -> Answered.text(response, log.policy());
                default -> verifier(response);
            }
        } catch (Problem e) {
            Answered.refused(response, e);
        }
    }

    private void verifier(HttpServletResponse response) throws IOException {
        try (InputStream jar = getServletContext().getResourceAsStream(VERIFIER)) {
            if (jar == null) {
                Answered.nothing(response);
                return;
            }
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"dangvan-verifier.jar\"");
            Answered.bytes(response, "application/java-archive", jar.readAllBytes());
        }
    }
}
