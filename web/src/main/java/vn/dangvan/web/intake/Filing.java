package vn.dangvan.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvan.intake.Drafting;
import vn.dangvan.intake.Lodgement;
import vn.dangvan.law.RuleBook;
import vn.dangvan.law.Taxonomy;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.sealing.DraftToken;
import vn.dangvan.web.Text;

/**
 * The draft a citizen is working on. Its token travels in the parameter {@code d}, in addresses and
 * in forms; there is no session and no cookie.
 *
 * <p>Inputs are read from the request and not through components: whatever was typed is kept before
 * anything is said about it, and stands in the form again when it could not be kept.
 */
@Named
@RequestScoped
public class Filing {
    @Inject HttpServletRequest request;
    @Inject ExternalContext external;
    @Inject Drafting drafting;
    @Inject RuleBook law;
    @Inject Clock clock;
    @Inject Text text;

    private String token;
    private Answers answers;

    /** The token of the draft; null before there is one. */
    public String getToken() {
        if (token == null) {
            String given = request.getParameter("d");
            token = given == null || given.isBlank() ? null : given;
        }
        return token;
    }

    /** What stands in the fields. */
    public Map<String, String> getAnswers() {
        return answers().byField();
    }

    /**
     * Kind and matter that a link has chosen beforehand; empty for none and once there is a draft.
     */
    public Map<String, String> getPreset() {
        return getToken() == null ? Answers.typed(request).preset(taxonomy()).byField() : Map.of();
    }

    Answers answers() {
        if (answers == null) {
            answers =
                    "POST".equals(request.getMethod())
                            ? Answers.typed(request)
                            : new Answers(Map.of());
        }
        return answers;
    }

    /**
     * Opens a step that somebody comes to. What was sent already leads to its receipt.
     *
     * @throws Problem DRAFT_UNKNOWN
     */
    public void open() throws IOException {
        load();
    }

    /** Reads what was kept; false where it has been sent and the receipt is shown instead. */
    boolean load() throws IOException {
        Map<String, String> kept = drafting.answers(getToken());
        if (!kept.isEmpty()) {
            answers = new Answers(kept);
            return true;
        }
        if (drafting.receipt(getToken()) == null) {
            throw new Problem(ProblemType.DRAFT_UNKNOWN);
        }
        go("receipt");
        return false;
    }

    /** A draft begins when the first form is sent, not when a page is looked at. */
    private void begin() {
        answers = answers().first(taxonomy());
        token = DraftToken.random().text();
        drafting.keep(token, answers.byField());
    }

    /** Keeps what was typed on a step; false where the draft has been sent already. */
    boolean keep(Step step) throws IOException {
        Answers typed = answers();
        if (step == Step.DOOR && getToken() == null) {
            begin();
            return true;
        }
        if (!load()) {
            return false;
        }
        answers = answers.with(step, typed);
        drafting.keep(getToken(), answers.byField());
        return true;
    }

    /** Keeps a step and goes on, unless something on it is wrong. */
    public void next(String code) throws IOException {
        Step step = Step.of(code);
        if (step == Step.DOOR && answers().door() == null) {
            faults(step).refuse();
        }
        if (keep(step)) {
            faults(step).refuse();
            goAfter(step);
        }
    }

    /** Keeps a step as it is, and shows how to come back. */
    public void later(String code) throws IOException {
        if (keep(Step.of(code))) {
            external.redirect(to("later") + "&at=" + code);
        }
    }

    /** Keeps a step as it is, and shows it in the other language. */
    public void speak(String code) throws IOException {
        if (getToken() == null && answers().door() == null) {
            StringBuilder preset = new StringBuilder();
            getPreset().forEach((name, of) -> preset.append("&" + name + "=" + of));
            external.redirect(text.getSwitchUrl() + preset);
        } else if (keep(Step.of(code))) {
            external.redirect(address(code, text.getOtherLanguage()) + changing());
        }
    }

    /** What is wrong on a step. */
    Faults faults(Step step) {
        return faults().of(step.fields()::contains);
    }

    /** What is wrong anywhere. */
    Faults faults() {
        return answers().faults(taxonomy(), text.getLanguage(), today());
    }

    Lodgement lodgement() {
        return answers().lodgement(taxonomy(), text.getLanguage());
    }

    Taxonomy taxonomy() {
        return law.on(today()).taxonomy();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Goes on from a step: back to the summary for whoever came from there. */
    void goAfter(Step step) throws IOException {
        Step next = isChanging() ? Step.CHECK : step.next(answers().anonymous());
        go(next.code());
    }

    void go(String page) throws IOException {
        external.redirect(to(page));
    }

    /** Whether somebody came from the summary to change one thing. */
    public boolean isChanging() {
        return "check".equals(request.getParameter("back"));
    }

    private String changing() {
        return isChanging() ? "&back=check" : "";
    }

    /** The address of a page of this filing, in the language of this page. */
    public String to(String page) {
        return address(page, text.getLanguage());
    }

    private String address(String page, String language) {
        return "%s/intake/%s?d=%s%s"
                .formatted(
                        request.getContextPath(),
                        page,
                        getToken(),
                        "en".equals(language) ? "&lang=en" : "");
    }

    /** Where the page before a step is. */
    public String before(String code) {
        Step step = Step.of(code);
        if (step == Step.DOOR && !isChanging()) {
            return text.to("/");
        }
        return to(isChanging() ? "check" : step.previous(isAnonymous()).code());
    }

    /** The code of the door that was chosen; empty before. */
    public String getDoor() {
        return answers().door() == null ? "" : answers().door().code();
    }

    public boolean isAnonymous() {
        return answers().anonymous();
    }

    /** Which step it is, counted from 1. */
    public int number(String code) {
        int number = Step.of(code).ordinal() + 1;
        return isAnonymous() && number > Step.YOU.ordinal() ? number - 1 : number;
    }

    /** How many steps there are. */
    public int getSteps() {
        return isAnonymous() ? Step.values().length - 1 : Step.values().length;
    }

    /** The key of a field's name; rows of a table share theirs. */
    public String label(String field) {
        return "intake.label." + field.replaceAll("\\[\\d]", "");
    }

    /** The fields of a step, in their order on its page. */
    public List<String> fields(String code) {
        return Step.of(code).fields();
    }
}
