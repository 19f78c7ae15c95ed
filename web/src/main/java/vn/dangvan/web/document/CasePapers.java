package vn.dangvan.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.dangvan.document.Form;
import vn.dangvan.document.Forms;
import vn.dangvan.document.PaperCard;
import vn.dangvan.document.Papers;
import vn.dangvan.organisation.Callers;
import vn.dangvan.web.Text;

/** The papers of the case a page is about. */
@Named("casePapers")
@RequestScoped
public class CasePapers {
    private static final int SHORT_HASH = 12;

    @Inject Papers papers;
    @Inject Forms forms;
    @Inject Callers callers;
    @Inject Text text;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private List<PaperCard> cards;

    /** Issued papers, newest first. */
    public List<PaperCard> getCards() {
        if (cards == null) {
            cards = papers.list(getNumber());
        }
        return cards;
    }

    /** Number of the case; in the address when the page is asked for, else in the form. */
    public String getNumber() {
        return request.getParameter("number");
    }

    /** The name of a paper; its key where it is no longer issued. */
    public String name(String form) {
        return forms.on(LocalDate.now(clock)).stream()
                .filter(f -> f.key().equals(form))
                .findFirst()
                .map(this::name)
                .orElse(form);
    }

    /** The name of a paper in the language of the page. */
    public String name(Form form) {
        return text.pick(form.nameVi(), form.nameEn());
    }

    /** Enough of a hash to compare by eye. */
    public String brief(String sha256) {
        return sha256.substring(0, SHORT_HASH);
    }

    /** Where a file of a paper is fetched. */
    public String file(PaperCard card, String type) {
        return "/desk/paper-file?number=" + getNumber() + "&id=" + card.id() + "&type=" + type;
    }

    /** Where a scan or signed copy is fetched. */
    public String copy(PaperCard card, PaperCard.Copy copy) {
        return "/desk/paper-file?number=" + getNumber() + "&id=" + card.id() + "&copy=" + copy.id();
    }

    /** Whether the reader can put another copy to a paper. */
    public boolean attachable(PaperCard card) {
        return card.unit().equals(callers.current().unit())
                && card.copies().size() < Papers.MOST_COPIES;
    }
}
