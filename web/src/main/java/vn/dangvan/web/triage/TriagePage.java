package vn.dangvan.web.triage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.docket.Kind;
import vn.dangvan.law.Code;
import vn.dangvan.organisation.Callers;
import vn.dangvan.triage.Classification;
import vn.dangvan.triage.Triage;
import vn.dangvan.web.Text;
import vn.dangvan.web.casework.CasePage;
import vn.dangvan.web.desk.Done;
import vn.dangvan.web.desk.Names;

/** The forms by which intake officers classify a case and take it up. */
@Named("triage")
@RequestScoped
public class TriagePage {
    private static final String QUEUE = "/desk/docket";

    @Inject Triage triage;
    @Inject Callers callers;
    @Inject CasePage page;
    @Inject Names names;
    @Inject Text text;
    @Inject Done done;
    @Inject HttpServletRequest request;

    private String kind;
    private String matter;
    private String field;
    private String unit;

    /** Classifies; the case may leave the officer's sight with it, then the next one is shown. */
    public String classify() {
        String number = page.getNumber();
        String settler =
                triage.classify(
                        number,
                        page.seenVersion(),
                        new Classification(Kind.of(kind), matter, field, unit));
        if (settler.equals(callers.current().unit())) {
            return done.go("triage.done.classify", "/desk/case", "number", number, number);
        }
        return done.go(
                "triage.done.passed", QUEUE, "queue", "classify", number, names.unit(settler));
    }

    /** Takes the case up; it is the leader's from now on. */
    public String accept() {
        String number = page.getNumber();
        triage.accept(number, page.seenVersion());
        return done.go("triage.done.accept", QUEUE, "queue", "classify", number);
    }

    /** What a letter can be in law. */
    public List<SelectItem> getKinds() {
        return Arrays.stream(Kind.values())
                .map(k -> new SelectItem(k.code(), text.of("docket.kind." + k.code())))
                .toList();
    }

    /** What can have been done, for the kind that is chosen on the page, saved or not. */
    public List<SelectItem> getMatters() {
        String chosen = request.getParameter("classify:kind");
        return items(names.taxonomy().matters(chosen == null ? getKind() : chosen));
    }

    /** The fields of administration. */
    public List<SelectItem> getFields() {
        return items(names.taxonomy().fields());
    }

    /** The units a case can be about. */
    public List<SelectItem> getUnits() {
        return names.getUnits().stream()
                .map(u -> new SelectItem(u.code(), u.name(text.getLanguage())))
                .toList();
    }

    private List<SelectItem> items(List<? extends Code> codes) {
        return codes.stream().map(code -> new SelectItem(code.code(), names.of(code))).toList();
    }

    private CaseCard card() {
        return page.getCard();
    }

    /** As chosen, else as the reporter put it. */
    public String getKind() {
        return kind == null ? card().kind().code() : kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** As chosen, else as the reporter put it. */
    public String getMatter() {
        return matter == null ? card().matter() : matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getField() {
        return field == null ? card().field() : field;
    }

    public void setField(String field) {
        this.field = field;
    }

    /** As chosen, else as the reporter put it. */
    public String getUnit() {
        return unit == null ? card().unit() : unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
