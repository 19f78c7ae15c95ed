package vn.dangvan.web.document;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import vn.dangvan.document.PaperFile;
import vn.dangvan.document.Papers;
import vn.dangvan.web.problem.Problems;

/** Hands the files of papers to the desk; whoever may not see the case is told it is not there. */
@WebServlet("/desk/paper-file")
public class PaperFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject transient Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PaperFile file;
        try {
            file = file(request);
        } catch (RuntimeException refused) {
            response.sendError(Problems.from(refused).type().status());
            return;
        }
        response.setContentType(file.type().mediaType());
        response.setHeader("Content-Disposition", Handing.attachment(file));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }

    private PaperFile file(HttpServletRequest request) {
        String number = request.getParameter("number");
        String copy = request.getParameter("copy");
        boolean docx = "docx".equals(request.getParameter("type"));
        PaperFile.Type type = docx ? PaperFile.Type.DOCX : PaperFile.Type.PDF;
        UUID id = PaperResource.id(request.getParameter("id"));
        return copy == null
                ? papers.open(number, id, type)
                : papers.copy(number, id, PaperResource.id(copy));
    }
}
