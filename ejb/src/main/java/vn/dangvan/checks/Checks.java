package vn.dangvan.checks;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.checking.Report.Finding;
import vn.dangvan.checks.CheckRun.Cause;
import vn.dangvan.organisation.Role;

/** Checks of the ledger: by an auditor at any time; that the last one was sound, for everybody. */
@Stateless
public class Checks {
    /** No more than this many are shown. */
    private static final int MOST = 50;

    @Inject CheckRuns runs;
    @Inject Checker checker;
    @Inject Ledger ledger;
    @Inject Clock clock;

    /** Has a check begun within a few seconds. Where one runs already, that one goes on. */
    @RolesAllowed(Role.AUDITOR)
    public void start() {
        if (runs.running().isEmpty()) {
            CheckRun run = new CheckRun(Cause.AUDITOR, LocalDate.now(clock));
            ledger.record(run.begin());
            runs.add(run);
        }
    }

    /** Stops the check that runs, on whichever node, within a few seconds. */
    @RolesAllowed(Role.AUDITOR)
    public void stop() {
        runs.running().ifPresent(run -> ledger.record(run.stop()));
    }

    /** How far the check that runs has come; empty where none does. */
    @RolesAllowed(Role.AUDITOR)
    public Optional<CheckProgress> progress() {
        return runs.running().map(run -> checker.progress(run.id()));
    }

    /** The checks there were, the newest first. */
    @RolesAllowed(Role.AUDITOR)
    public List<CheckCard> latest() {
        return runs.latest(false, MOST).stream().map(CheckRun::card).toList();
    }

    /** What is wrong, as the last check that came to its end found it: the first of each kind. */
    @RolesAllowed(Role.AUDITOR)
    public List<Finding> findings() {
        return runs.findings();
    }

    /** The last check that came to its end: when, up to which size, and whether it was sound. */
    @PermitAll
    public Optional<CheckCard> last() {
        return runs.latest(true, 1).stream().map(CheckRun::card).findFirst();
    }
}
