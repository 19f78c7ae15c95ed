package vn.dangvan.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvan.deadline.Deadlines;
import vn.dangvan.deadline.DueDay;
import vn.dangvan.deadline.Skipped;
import vn.dangvan.law.Certainty;
import vn.dangvan.law.RuleBook;
import vn.dangvan.law.TimeLimit;
import vn.dangvan.problem.Problem;
import vn.dangvan.web.Text;

/** Tells anybody when a step is due. What is asked stands in the address and is not kept. */
@Named
@RequestScoped
public class CalculatorPage {
    @Inject RuleBook law;
    @Inject Deadlines deadlines;
    @Inject Clock clock;
    @Inject Text text;
    @Inject HttpServletRequest request;

    private Reckoning reckoning = new Reckoning(List.of(), Map.of());

    /** Answers what the address asks; a page asked for without a question is only shown. */
    public void open() {
        if (getStep() == null && getFrom() == null) {
            return;
        }
        reckoning = Reckoning.of(law, deadlines, getStep(), getFrom(), getCircumstance());
        if (isRefused()) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    public String getStep() {
        return request.getParameter("step");
    }

    /** The day as it was typed. */
    public String getFrom() {
        return request.getParameter("from");
    }

    public String getCircumstance() {
        return request.getParameter("circumstance");
    }

    public boolean isRefused() {
        return !reckoning.faults().isEmpty();
    }

    public Collection<String> getFaulty() {
        return reckoning.faults().keySet();
    }

    public List<Reckoning.Answer> getAnswers() {
        return reckoning.answers();
    }

    /** The steps counted in days, by part of the law. */
    public List<Chapter> getChapters() {
        return Chapter.of(limits().stream().filter(limit -> limit.unit().countsDays()).toList());
    }

    /** Every circumstance some step knows; the usual case is not one. */
    public List<String> getCircumstances() {
        return limits().stream()
                .map(TimeLimit::circumstance)
                .filter(circumstance -> !circumstance.isEmpty())
                .distinct()
                .toList();
    }

    private List<TimeLimit> limits() {
        return law.on(LocalDate.now(clock)).timeLimits();
    }

    /** What is wrong with a field, in words; null where it is right. */
    public String fault(String field) {
        Problem problem = reckoning.faults().get(field);
        if (problem == null) {
            return null;
        }
        return switch (problem.type()) {
            case INPUT_INVALID ->
                    text.fault((String) ((Map<?, ?>) problem.facts().get("fields")).get(field));
            case CIRCUMSTANCE_UNKNOWN -> known((List<?>) problem.facts().get("known"));
            default -> text.detail(problem);
        };
    }

    private String known(List<?> circumstances) {
        String words =
                circumstances.stream()
                        .map(Object::toString)
                        .filter(circumstance -> !circumstance.isEmpty())
                        .map(circumstance -> text.of("law.circumstance." + circumstance))
                        .collect(Collectors.joining("; "));
        return words.isEmpty()
                ? text.of("law.calculator.circumstance.none")
                : text.of("law.calculator.circumstance.unknown", words);
    }

    /** A day with its day of the week, such as “Thứ Năm, 26/11/2026”. */
    public String day(LocalDate day) {
        String name = day.format(DateTimeFormatter.ofPattern("EEEE", text.getLocale()));
        return name + ", " + text.date(day);
    }

    /** How far away the due day is, in words. */
    public String left(DueDay due) {
        long days = due.daysLeftOn(LocalDate.now(clock));
        if (days == 0) {
            return text.of("law.calculator.today");
        }
        return days > 0
                ? text.of("law.calculator.left", days)
                : text.of("law.calculator.past", -days);
    }

    /** How it was counted, in one sentence. */
    public String counted(DueDay due) {
        if (due.unit().isDate()) {
            return text.of("law.calculator.dated");
        }
        String key =
                due.direction() == TimeLimit.Direction.BACKWARD
                        ? "law.calculator.back"
                        : "law.counted";
        return text.of(
                key,
                text.date(due.from()),
                text.of("law.unit." + text.code(due.unit()), due.amount()));
    }

    /** Why a day was passed over. */
    public String why(Skipped day) {
        String name = text.pick(day.nameVi(), day.nameEn());
        return (text.of("law.skipped." + day.why().code()) + " " + name).strip();
    }

    /** Why the calendar may still change under this day; null where it was announced. */
    public String doubt(DueDay due) {
        return due.certainty() == Certainty.PUBLISHED
                ? null
                : text.of("casework.clock.certainty." + text.code(due.certainty()));
    }
}
