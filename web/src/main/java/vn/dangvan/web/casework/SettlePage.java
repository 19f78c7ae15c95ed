package vn.dangvan.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.dangvan.casework.Casework;
import vn.dangvan.docket.Finding;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.procedure.Answers;
import vn.dangvan.web.Text;
import vn.dangvan.web.desk.Done;
import vn.dangvan.web.desk.Names;

/** The forms by which inspectors and leaders settle a case. What was typed is never written out. */
@Named("settle")
@RequestScoped
public class SettlePage {
    private static final String PAGE = "/desk/case";

    @Inject Casework casework;
    @Inject Organisation organisation;
    @Inject CasePage page;
    @Inject Names names;
    @Inject Text text;
    @Inject Done done;

    private String inspector;
    private String finding;
    private String found;
    private String conclusion;
    private String decision;

    /** Gives the case to an inspector. */
    public String assign() {
        UUID to = UUID.fromString(inspector);
        casework.assign(page.getNumber(), page.seenVersion(), to);
        return stay("assign", names.officer(to));
    }

    /** Puts a finding on file. */
    public String examine() {
        casework.examine(page.getNumber(), page.seenVersion(), finding);
        return stay("examine", "");
    }

    /** Concludes. */
    public String conclude() {
        casework.conclude(page.getNumber(), page.seenVersion(), Finding.of(found), conclusion);
        return stay("conclude", "");
    }

    /** Decides. */
    public String approve() {
        casework.approve(page.getNumber(), page.seenVersion(), decision);
        return stay("approve", "");
    }

    /** Closes the case. */
    public String close() {
        casework.close(page.getNumber(), page.seenVersion());
        return stay("close", "");
    }

    private String stay(String act, String fact) {
        String number = page.getNumber();
        return done.go("casework.done." + act, PAGE, "number", number, number, fact);
    }

    /** The inspectors of the leader's own unit. */
    public List<SelectItem> getInspectors() {
        return organisation.inspectors().stream()
                .map(officer -> new SelectItem(officer.id().toString(), officer.name()))
                .toList();
    }

    /** What an examination can come to. */
    public List<SelectItem> getFindings() {
        return Arrays.stream(Finding.values())
                .map(f -> new SelectItem(f.code(), text.of("docket.finding." + f.code())))
                .toList();
    }

    /** The longest text there may be. */
    public int getMostText() {
        return Answers.MOST_TEXT;
    }

    public String getInspector() {
        return inspector;
    }

    public void setInspector(String inspector) {
        this.inspector = inspector;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
