package vn.dangvan.web.proving;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.proving.CaseProofs;
import vn.dangvan.proving.Receipts;
import vn.dangvan.web.problem.Problems;

/**
 * Hands a reporter their receipts as files. The code is in the body, never in the address; {@code
 * index} names one receipt, {@code words} what they wrote, neither all of it in one archive.
 */
@WebServlet("/ledger/receipt")
public class ReceiptServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String TEXT = "text/plain; charset=utf-8";

    @Inject transient Receipts receipts;

    /** A file and how it is called. */
    private record Sent(String name, String type, byte[] bytes) {
        @Override
        public String toString() {
            return "Sent[" + name + "]";
        }
    }

    /** A receipt has no address of its own; whoever tries one begins with the code. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/intake/track");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Sent file;
        try {
            file = file(request);
        } catch (RuntimeException refused) {
            String slug = Problems.from(refused).type().slug();
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/problems/" + slug);
            return;
        }
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        Answered.bytes(response, file.type(), file.bytes());
    }

    private Sent file(HttpServletRequest request) {
        CaseProofs proofs = receipts.of(request.getParameter("code"));
        String index = request.getParameter("index");
        if (index != null) {
            return proofs.acts().stream()
                    .filter(act -> act.receipt() != null)
                    .filter(act -> act.index().toString().equals(index))
                    .findFirst()
                    .map(act -> text(ReceiptArchive.name(act), act.receipt()))
                    .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
        }
        if (request.getParameter("words") != null) {
            return Optional.ofNullable(proofs.words())
                    .map(words -> text(ReceiptArchive.WORDS, words.file()))
                    .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
        }
        return new Sent("dangvan-proofs.zip", "application/zip", ReceiptArchive.of(proofs));
    }

    private static Sent text(String name, String text) {
        return new Sent(name, TEXT, text.getBytes(StandardCharsets.UTF_8));
    }
}
