package vn.dangvan.erasure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import vn.dangvan.accountability.Recorded;
import vn.dangvan.intake.Submissions;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** One proposal to erase a letter (đề nghị xóa), and what became of it. */
@Entity
class Erasure extends Recorded {
    @Id private UUID id;

    /** The letter: id of its first line. */
    private UUID origin;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    /** The row of law, {@code key@since}, or the number of the act of a court. */
    private String basis;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    /** The last day on which it can be confirmed. */
    private LocalDate until;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    protected Erasure() {}

    Erasure(UUID origin, Ground ground, String basis, UUID by, LocalDate on, LocalDate until) {
        this.id = UUID.randomUUID();
        this.origin = origin;
        this.state = State.PROPOSED;
        this.ground = ground;
        this.basis = basis;
        this.proposedBy = by;
        this.proposedOn = on;
        this.until = until;
    }

    @Override
    protected UUID about() {
        return origin;
    }

    UUID origin() {
        return origin;
    }

    Ground ground() {
        return ground;
    }

    UUID id() {
        return id;
    }

    /** A step of it, about one case of the letter. */
    ErasureEvent event(String act, UUID line, String unit) {
        return new ErasureEvent(
                line,
                act,
                unit,
                ground == Ground.RETENTION ? basis : null,
                state == State.PROPOSED ? until : null,
                ground);
    }

    /** The second person has looked at it and agrees; MUST NOT be the first. */
    void confirm(UUID by, LocalDate on) {
        requireOther(by);
        decide(State.DONE, by, on);
    }

    /** The second person does not agree. */
    void decline(UUID by, LocalDate on) {
        requireOther(by);
        decide(State.DECLINED, by, on);
    }

    /** Whoever proposed it takes it back. */
    void withdraw(UUID by, LocalDate on) {
        if (!by.equals(proposedBy)) {
            throw new Problem(ProblemType.NOT_ALLOWED);
        }
        decide(State.WITHDRAWN, by, on);
    }

    /** Four eyes, before anything else is looked at. */
    void requireOther(UUID by) {
        if (by.equals(proposedBy)) {
            throw new Problem(ProblemType.FOUR_EYES_NEEDED);
        }
    }

    private void decide(State as, UUID by, LocalDate on) {
        state = as;
        decidedBy = by;
        decidedOn = on;
    }

    Submissions.Erased erased(LocalDate on) {
        return new Submissions.Erased(on, ground.code(), basis);
    }

    /** How it is shown. */
    Proposal card(String number, UUID reader) {
        boolean own = reader.equals(proposedBy);
        return new Proposal(id, number, ground, basis, proposedBy, proposedOn, until, own);
    }
}
