package vn.dangvan.web.forus;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.dangvan.forus.Ending;
import vn.dangvan.forus.Guide;
import vn.dangvan.forus.Node;
import vn.dangvan.web.Text;
import vn.dangvan.web.law.Name;

/** The whole tree of “Is this for us?”, with its words in both languages. Public. */
@Path("/for-us")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ForUsResource {
    @Inject Guide guide;
    @Inject Text text;

    /**
     * The tree; an answer names the question or the end it leads to.
     *
     * @param start the code of the first question
     * @param most how many questions there are on the longest way
     */
    public record TreeJson(
            String start, int most, List<QuestionJson> questions, List<EndJson> ends) {}

    public record QuestionJson(String code, Name words, List<AnswerJson> answers) {}

    public record AnswerJson(String code, Name words, String next) {}

    /**
     * Where somebody is led.
     *
     * @param ending here, commune, above, outside or page
     * @param kind what to file; absent unless it is filed here
     * @param matter the code of the matter to file; absent unless it is filed here
     * @param page the address of a page that helps on; absent for none
     * @param where who is competent outside; absent elsewhere
     */
    public record EndJson(
            String code,
            String ending,
            String kind,
            String matter,
            String page,
            List<String> calls,
            String step,
            Name title,
            Name advice,
            Name cannot,
            Name where,
            String basis,
            String citation) {}

    @GET
    public TreeJson tree() {
        Node.Question start = guide.start();
        return new TreeJson(
                start.code(),
                guide.ahead(start),
                guide.questions().stream().map(this::question).toList(),
                guide.ends().stream().map(this::end).toList());
    }

    private QuestionJson question(Node.Question question) {
        return new QuestionJson(
                question.code(),
                words("ask." + question.code()),
                question.answers().stream()
                        .map(
                                answer ->
                                        new AnswerJson(
                                                answer.code(),
                                                words(
                                                        "ask."
                                                                + question.code()
                                                                + "."
                                                                + answer.code()),
                                                answer.next()))
                        .toList());
    }

    private EndJson end(Node.End end) {
        String key = "end." + end.words() + ".";
        return new EndJson(
                end.code(),
                text.code(end.ending()),
                end.kind() == null ? null : end.kind().code(),
                given(end.matter()),
                given(ForUsPage.PAGES.get(end.page())),
                end.calls(),
                given(end.step()),
                words(key + "title"),
                words(key + "do"),
                words(key + "cannot"),
                end.ending() == Ending.OUTSIDE ? words(key + "where") : null,
                text.code(end.basis()),
                end.citation());
    }

    private static String given(String value) {
        return value.isEmpty() ? null : value;
    }

    private static Name words(String key) {
        return new Name(bundle("vi").getString(key), bundle("en").getString(key));
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("text.forus", Locale.forLanguageTag(language));
    }
}
