package vn.dangvan.web.forus;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvan.forus.Ending;
import vn.dangvan.forus.Guide;
import vn.dangvan.forus.Node;
import vn.dangvan.law.Code;
import vn.dangvan.law.LawInForce;
import vn.dangvan.law.Reading;
import vn.dangvan.law.RuleBook;
import vn.dangvan.law.TimeLimit;
import vn.dangvan.problem.Problem;
import vn.dangvan.web.Text;

/** One question, or the end somebody has come to. The address says which: {@code at}. */
@Named
@RequestScoped
public class ForUsPage {
    static final String ADDRESS = "/intake/for-us";

    /** Where the pages are that an end may lead to. */
    static final Map<String, String> PAGES =
            Map.of("", "", "track", "/intake/track", "reception", "/reception");

    @Inject Guide guide;
    @Inject RuleBook law;
    @Inject Clock clock;
    @Inject Text text;
    @Inject HttpServletRequest request;

    private Node node;

    /**
     * Opens the question or end that is asked for; without one, the first question.
     *
     * @throws Problem NOT_FOUND
     */
    public void open() {
        String at = request.getParameter("at");
        node = at == null || at.isBlank() ? guide.start() : guide.at(at);
    }

    /** The question that is asked; null at an end. */
    public Node.Question getQuestion() {
        return node instanceof Node.Question question ? question : null;
    }

    /** The end that was reached; null at a question. */
    public Node.End getEnd() {
        return node instanceof Node.End end ? end : null;
    }

    /** What was asked and answered so far. */
    public List<Node.Given> getGiven() {
        return guide.way(node);
    }

    /** Which question this is on its way, counted from 1. */
    public int getNumber() {
        return getGiven().size() + 1;
    }

    /** How many questions there will be at most, those answered included. */
    public int getMost() {
        return getGiven().size() + guide.ahead(node);
    }

    /** The words of the question, or what the end is about. */
    public String getTitle() {
        return title(node);
    }

    private String title(Node of) {
        return of instanceof Node.End end ? words(end, "title") : text.of("forus.ask." + of.code());
    }

    /** Words of an end: title, do, cannot or where. */
    public String words(Node.End end, String part) {
        return text.of("forus.end." + end.words() + "." + part);
    }

    /** The words of an answer. */
    public String answer(Node.Question question, Node.Answer answer) {
        return text.of("forus.ask." + question.code() + "." + answer.code());
    }

    /** The page before this one: the question before, else the first page of the house. */
    public String getBefore() {
        List<Node.Given> given = getGiven();
        return given.isEmpty() ? text.to("/") : to(given.get(given.size() - 1).question().code());
    }

    /** The address of a question or an end. */
    public String to(String code) {
        return with(text.to(ADDRESS), "at=" + code);
    }

    /** Where to file what this end is about, with kind and matter chosen. */
    public String getDoor() {
        Node.End end = getEnd();
        return with(
                text.to("/intake/door"), "kind=" + end.kind().code() + "&matter=" + end.matter());
    }

    private static String with(String address, String query) {
        return address + (address.contains("?") ? "&" : "?") + query;
    }

    public boolean isHere() {
        return getEnd() != null && getEnd().ending() == Ending.HERE;
    }

    public boolean isOutside() {
        return getEnd() != null && getEnd().ending() == Ending.OUTSIDE;
    }

    /** The address of the other page that helps on; empty for none. */
    public String getPage() {
        String path = PAGES.get(getEnd().page());
        return path.isEmpty() ? "" : text.to(path);
    }

    /** The name of the matter to file; null where the law has none of that code today. */
    public String getMatter() {
        return today().taxonomy().matters().stream()
                .filter(matter -> matter.code().equals(getEnd().matter()))
                .map((Code.Matter matter) -> text.pick(matter.nameVi(), matter.nameEn()))
                .findFirst()
                .orElse(null);
    }

    /** The limit that matters most; null for none. */
    public TimeLimit getLimit() {
        String step = getEnd().step();
        return step.isEmpty() ? null : today().timeLimit(step, "", Reading.ANY);
    }

    private LawInForce today() {
        return law.on(LocalDate.now(clock));
    }

    /** Every question there is, for those who like to see all at once. */
    public List<Node.Question> getQuestions() {
        return guide.questions();
    }

    /** Where an answer leads, in words. */
    public String leads(Node.Answer answer) {
        Node next = guide.at(answer.next());
        return next instanceof Node.Question question
                ? text.of("forus.all.next", question.number())
                : title(next);
    }
}
