package vn.dangvan.web.checks;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.dangvan.checking.Report.Finding;
import vn.dangvan.checks.CheckCard;
import vn.dangvan.checks.CheckProgress;
import vn.dangvan.checks.Checks;
import vn.dangvan.web.Text;
import vn.dangvan.web.desk.Done;

/** The checks of the ledger: start one, watch it, stop it, and see what was found. */
@Named("checksPage")
@RequestScoped
public class ChecksPage {
    private static final String PAGE = "/desk/checks";

    @Inject Checks checks;
    @Inject Done done;
    @Inject Text text;

    private List<CheckCard> latest;
    private CheckProgress progress;
    private List<Finding> findings;

    /**
     * Reads all; before anything is drawn, so that a refusal is a page of its own. First what runs:
     * one that ends meanwhile is then among those that have ended.
     */
    public void load() {
        progress = checks.progress().orElse(null);
        latest = checks.latest();
        findings = checks.findings();
    }

    /** The checks there were, the newest first. */
    public List<CheckCard> getLatest() {
        return latest;
    }

    /** How far the one that runs has come; null where none does. */
    public CheckProgress getProgress() {
        return progress;
    }

    /** Whether there was a whole check at all: without one nothing may be said to be right. */
    public boolean isEverChecked() {
        return checks.last().isPresent();
    }

    /** What the last whole check found: the first of each kind. */
    public List<Finding> getFindings() {
        return findings;
    }

    /** What a finding is about: the first word of its kind says where it was found. */
    public String meaning(Finding finding) {
        String where = finding.kind().replaceFirst("-.*", "");
        return text.either("checks.kind." + where, "checks.kind.other");
    }

    /** The last whole check, in one sentence for everybody. */
    public String getLastSentence() {
        return checks.last()
                .map(
                        card ->
                                text.of(
                                        card.sound() ? "checks.last.sound" : "checks.last.found",
                                        text.date(card.doneOn()),
                                        card.size(),
                                        card.findings()))
                .orElseGet(() -> text.of("checks.last.never"));
    }

    /** Begins a check. */
    public String start() {
        checks.start();
        return done.go("checks.done.start", PAGE, "shown", "running");
    }

    /** Stops the one that runs. */
    public String stop() {
        checks.stop();
        return done.go("checks.done.stop", PAGE, "shown", "stopped");
    }
}
