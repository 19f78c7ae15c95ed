package vn.dangvan.checks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.checking.Report;
import vn.dangvan.checks.CheckRun.Cause;
import vn.dangvan.checks.CheckRun.State;
import vn.dangvan.organisation.Role;

/** What the system itself does about checks: begins the one of the night, and writes down ends. */
@Stateless
public class Nights {
    @Inject CheckRuns runs;
    @Inject Ledger ledger;
    @Inject Clock clock;

    /** Begins the check of this night, unless it was begun or another one runs. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void begin() {
        LocalDate today = LocalDate.now(clock);
        if (!runs.hasNight(today) && runs.running().isEmpty()) {
            CheckRun run = new CheckRun(Cause.NIGHTLY, today);
            ledger.record(run.begin());
            runs.add(run);
        }
    }

    /** The check that is to run; empty where none is. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public Optional<UUID> running() {
        return runs.running().map(CheckRun::id);
    }

    /** Gives a check up that broke; an alarm says so until another one comes to its end. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void giveUp(UUID id) {
        runs.find(id)
                .filter(run -> run.state() == State.RUNNING)
                .ifPresent(run -> ledger.record(run.stop()));
    }

    /** Writes down what a check came to; one that was stopped stays stopped. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void conclude(UUID id, Report report) {
        LocalDate today = LocalDate.now(clock);
        runs.find(id)
                .filter(run -> run.state() == State.RUNNING)
                .ifPresent(run -> ledger.record(run.conclude(report, today)));
    }
}
