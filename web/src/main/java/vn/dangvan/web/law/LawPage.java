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
import vn.dangvan.law.LawInForce;
import vn.dangvan.law.RuleBook;
import vn.dangvan.web.Text;
import vn.dangvan.web.TypedDay;

/** Shows every rule in force on a day: today, or the day typed as {@code on}. */
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

    public List<Chapter> getChapters() {
        return Chapter.of(rules.timeLimits());
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
