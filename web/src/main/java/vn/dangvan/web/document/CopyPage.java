package vn.dangvan.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import vn.dangvan.document.PaperCard;
import vn.dangvan.document.Papers;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.web.desk.Done;

/** Puts a scan or signed copy to an issued paper. */
@Named("copyPage")
@RequestScoped
public class CopyPage {
    @Inject Papers papers;
    @Inject CasePapers all;
    @Inject Done done;
    @Inject HttpServletRequest request;

    private PaperCard card;

    /** Finds the paper; before anything is drawn, so that a refusal is a page of its own. */
    public void load() {
        getCard();
    }

    /** The paper. */
    public PaperCard getCard() {
        if (card == null) {
            String id = PaperResource.id(request.getParameter("paper")).toString();
            card =
                    all.getCards().stream()
                            .filter(c -> c.id().toString().equals(id))
                            .findFirst()
                            .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
        }
        return card;
    }

    /** Takes the file that was chosen. */
    public String attach() throws IOException, ServletException {
        Part part = request.getPart("file");
        new Faults().unless(part != null && part.getSize() > 0, "file", "empty").refuse();
        byte[] bytes;
        try (InputStream in = part.getInputStream()) {
            bytes = in.readNBytes(Papers.MOST_BYTES + 1);
        }
        papers.attach(all.getNumber(), getCard().id(), bytes);
        return done.go(
                "document.done.attach",
                "/desk/case",
                "number",
                all.getNumber(),
                getCard().reference());
    }
}
