package vn.dangvan.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The days that matter to the clocks of a case, all in Viet Nam; null until they happen.
 *
 * @param receivedOn counts as day zero of the acceptance limit
 * @param acceptedOn counts as day zero of the settlement limit
 * @param resolveDue last day of the settlement limit
 * @param decidedOn the day of the leader's decision
 * @param dueOn the next due day, for queues; null when nothing is due any more
 */
@Embeddable
public record Days(
        @Column(name = "received_on") LocalDate receivedOn,
        @Column(name = "classified_on") LocalDate classifiedOn,
        @Column(name = "accepted_on") LocalDate acceptedOn,
        @Column(name = "assigned_on") LocalDate assignedOn,
        @Column(name = "resolve_due") LocalDate resolveDue,
        @Column(name = "decided_on") LocalDate decidedOn,
        @Column(name = "closed_on") LocalDate closedOn,
        @Column(name = "due_on") LocalDate dueOn) {
    /** The days of a case that has just come in. */
    public static Days received(LocalDate on, LocalDate dueOn) {
        return new Days(on, null, null, null, null, null, null, dueOn);
    }

    Days recounted(LocalDate resolve, LocalDate next) {
        return new Days(
                receivedOn,
                classifiedOn,
                acceptedOn,
                assignedOn,
                resolve,
                decidedOn,
                closedOn,
                next);
    }

    /** What was decided on time or late stays so, whatever the calendar says afterwards. */
    Days settled(Days before) {
        return new Days(
                receivedOn,
                classifiedOn,
                acceptedOn,
                assignedOn,
                before.resolveDue,
                before.decidedOn,
                closedOn,
                dueOn);
    }
}
