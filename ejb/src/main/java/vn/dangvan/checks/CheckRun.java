package vn.dangvan.checks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.dangvan.accountability.Recorded;
import vn.dangvan.checking.Report;

/** One check of the ledger, from its beginning to what it came to. */
@Entity
@Table(name = "ledger_check")
public class CheckRun extends Recorded {
    @Id private UUID id;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private Long size;
    private byte[] root;
    private Long findings;
    private Integer notes;

    /** Why it was begun. */
    public enum Cause {
        NIGHTLY,
        AUDITOR
    }

    /** How far it is. */
    public enum State {
        RUNNING,
        STOPPED,
        DONE
    }

    protected CheckRun() {}

    CheckRun(Cause cause, LocalDate day) {
        this.id = UUID.randomUUID();
        this.cause = cause;
        this.day = day;
        this.state = State.RUNNING;
    }

    CheckEvent begin() {
        return new CheckEvent.Started(id, cause);
    }

    CheckEvent stop() {
        this.state = State.STOPPED;
        return new CheckEvent.Stopped(id);
    }

    CheckEvent conclude(Report report, LocalDate today) {
        this.state = State.DONE;
        this.doneOn = today;
        this.size = report.size();
        this.root = report.root();
        this.findings = report.found();
        this.notes = report.notes().size();
        return new CheckEvent.Done(id, size, findings, report.anchors());
    }

    UUID id() {
        return id;
    }

    State state() {
        return state;
    }

    CheckCard card() {
        return new CheckCard(id, day, cause, state, doneOn, size, findings, notes);
    }
}
