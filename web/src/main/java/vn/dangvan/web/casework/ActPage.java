package vn.dangvan.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.procedure.Ask;
import vn.dangvan.procedure.Procedure;
import vn.dangvan.proceedings.Proceedings;
import vn.dangvan.web.Text;
import vn.dangvan.web.desk.Done;
import vn.dangvan.web.docket.SaidWords;

/**
 * One act in one case: what it is, by which article, what it asks for, or why it cannot be done.
 */
@Named("actPage")
@RequestScoped
public class ActPage {
    @Inject CasePage page;
    @Inject Proceedings proceedings;
    @Inject Choices choices;
    @Inject SaidWords words;
    @Inject WayLines lines;
    @Inject Done done;
    @Inject Text text;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private final Map<String, Object> said = new HashMap<>();

    /**
     * One thing the act asks for, ready to be drawn.
     *
     * @param sort how it is asked: {@code text}, {@code line}, {@code day}, {@code number}, {@code
     *     one} of a list or {@code several}
     */
    public record Field(
            String code,
            String sort,
            String label,
            String hint,
            boolean needed,
            List<SelectItem> choices) {}

    /** Reads case and act before anything is drawn, so that a refusal is a page of its own. */
    public void load() {
        getWay();
    }

    /** The key of the act. */
    public String getKey() {
        return request.getParameter("act");
    }

    /** The act and what stands against it. */
    public Procedure.Way getWay() {
        return page.getView().ways().stream()
                .filter(way -> way.act().key().equals(getKey()))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    }

    /** The act in words. */
    public WayLine getLine() {
        return lines.of(List.of(getWay())).get(0);
    }

    /** Whether the form is there: what was sent always finds it, so that nothing typed is lost. */
    public boolean isOpen() {
        return getWay().open() || request.getParameter("way:do") != null;
    }

    /** What it asks for. */
    public List<Field> getFields() {
        return getWay().act().asks().stream().map(this::field).toList();
    }

    private Field field(Ask.Named ask) {
        List<SelectItem> answers = choices.of(ask, LocalDate.now(clock));
        return new Field(
                ask.code(),
                sort(ask.sort()),
                words.label(getKey(), ask.code()),
                words.hint(getKey(), ask.code()),
                ask.needed(),
                answers);
    }

    private static String sort(Ask.Sort sort) {
        return switch (sort) {
            case TEXT -> "text";
            case LINE, CASE -> "line";
            case DAY -> "day";
            case NUMBER -> "number";
            case POINTS -> "several";
            default -> "one";
        };
    }

    /** Does the act. */
    public String go() {
        String number = page.getNumber();
        Map<String, String> answers =
                said.entrySet().stream()
                        .filter(e -> e.getValue() != null && !joined(e.getValue()).isEmpty())
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> joined(e.getValue())));
        CaseCard after = proceedings.take(number, page.seenVersion(), getKey(), answers);
        String name = text.of("procedure.act." + getKey());
        return stays(after)
                ? done.go("procedure.done", "/desk/case", "number", number, name, number)
                : done.go("procedure.done", "/desk/docket", "queue", "classify", name, number);
    }

    /** Whether the officer still sees the case; a transferred one they do not. */
    private boolean stays(CaseCard after) {
        return page.sees(after);
    }

    private static String joined(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining(","))
                : value.toString();
    }

    /** What was answered so far, by the name of the ask. */
    public Map<String, Object> getSaid() {
        return said;
    }
}
