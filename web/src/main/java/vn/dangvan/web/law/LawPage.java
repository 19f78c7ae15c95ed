package vn.dangvan.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dangvan.docket.Kind;
import vn.dangvan.law.Code;
import vn.dangvan.law.Competence;
import vn.dangvan.law.Duty;
import vn.dangvan.law.LawInForce;
import vn.dangvan.law.RuleBook;
import vn.dangvan.web.Text;
import vn.dangvan.web.TypedDay;

/**
 * Shows every rule in force on a day: today, or the day typed as {@code on}. Without a {@code part}
 * it is the table of contents.
 */
@Named
@RequestScoped
public class LawPage {
    @Inject RuleBook law;
    @Inject Clock clock;
    @Inject Text text;
    @Inject HttpServletRequest request;

    private LawInForce rules;
    private LocalDate day;
    private String fault;

    /** One form with its columns, where they are known. */
    public record Sheet(Code.Form form, List<Duty.Column> columns) {}

    /** Who settles one kind of submission, with a line for each circumstance. */
    public record Competent(Kind kind, List<Competence> rows) {}

    /** Opens the rule book at the day asked for. A day it cannot be opened at is said to be so. */
    public void open() {
        LocalDate today = LocalDate.now(clock);
        LocalDate asked = isAsked() ? TypedDay.of(getOn()) : today;
        if (asked == null) {
            fault = text.fault("unreadable");
        } else if (asked.isBefore(law.beginning())) {
            fault = text.of("law.book.before", text.date(law.beginning()));
        }
        if (fault != null) {
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        day = fault == null ? asked : today;
        rules = law.on(day);
    }

    private boolean isAsked() {
        return getOn() != null && !getOn().isBlank();
    }

    /** The day as it was typed. */
    public String getOn() {
        return request.getParameter("on");
    }

    /** What is wrong with the day typed; null where it could be read. */
    public String getFault() {
        return fault;
    }

    /** The day of the rules shown. */
    public LocalDate getDay() {
        return day;
    }

    /** The part asked for; null for the table of contents. */
    public Part getPart() {
        return Part.of(request.getParameter("part")).orElse(null);
    }

    public Part[] getParts() {
        return Part.values();
    }

    /** The address of a part, on the same day and in the same language. */
    public String link(Part to) {
        String on = isAsked() && fault == null ? "&on=" + day : "";
        String lang = "en".equals(text.getLanguage()) ? "&lang=en" : "";
        return request.getContextPath() + "/law?part=" + to.code() + on + lang;
    }

    public List<Chapter> getChapters() {
        return getPart().chapters(rules);
    }

    public List<Part.Points> getPoints() {
        return getPart().points(rules);
    }

    public List<Duty.Minimum> getMinimums() {
        return getPart().minimums(rules);
    }

    public List<Duty.Retention> getRetentions() {
        return rules.duties(Duty.Retention.class);
    }

    public List<Duty.Period> getPeriods() {
        return rules.duties(Duty.Period.class);
    }

    /** The forms of one part of the law, by its word in the file. */
    public List<Code.Form> forms(String procedure) {
        return rules.forms().stream().filter(form -> form.procedure().equals(procedure)).toList();
    }

    /** The parts of the law that have forms on the day. */
    public List<String> getProcedures() {
        return rules.forms().stream().map(Code.Form::procedure).distinct().toList();
    }

    /** The report forms whose columns are known. */
    public List<Sheet> getSheets() {
        return rules.forms().stream()
                .filter(form -> form.procedure().equals("report"))
                .map(form -> new Sheet(form, columns(form)))
                .filter(sheet -> !sheet.columns().isEmpty())
                .toList();
    }

    private List<Duty.Column> columns(Code.Form form) {
        return rules.duties(Duty.Column.class).stream()
                .filter(column -> column.form().equals(form.code()))
                .toList();
    }

    /** Kinds nobody settles yet on that day are left out. */
    public List<Competent> getCompetences() {
        return List.of(Kind.values()).stream()
                .map(kind -> new Competent(kind, competences(kind)))
                .filter(competent -> !competent.rows().isEmpty())
                .toList();
    }

    private List<Competence> competences(Kind kind) {
        return rules.competences().stream().filter(row -> row.kind().equals(kind.code())).toList();
    }

    public List<Code.Kind> getKinds() {
        return rules.taxonomy().kinds();
    }

    public List<Code.Matter> getMatters() {
        return rules.taxonomy().matters();
    }

    public List<Code.Field> getFields() {
        return rules.taxonomy().fields();
    }

    /** The kinds of submission a matter can go with, in words. */
    public String kinds(Set<String> codes) {
        return List.of(Kind.values()).stream()
                .filter(kind -> codes.contains(kind.code()))
                .map(kind -> text.of("docket.kind." + kind.code()))
                .collect(Collectors.joining(", "));
    }
}
