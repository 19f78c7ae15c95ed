package vn.dangvan.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.accountability.Recorded;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * The line of one case in the register. Its due day is an index only: it can be computed again from
 * the other days and the law.
 */
@Entity
public class Docket extends Recorded {
    @Id private UUID id;
    private String number;

    @Enumerated(EnumType.STRING)
    private Door door;

    @Embedded private Subject subject;

    /** Unit that settles the case: as the law says, for a first complaint the one complained of. */
    private String settler;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private UUID holder;

    /** What was found; null before the conclusion. */
    @Enumerated(EnumType.STRING)
    private Finding found;

    private String language;

    @Embedded private Days days;

    /** Place in a queue, made by the database: the due day, or the end of time. */
    @Column(name = "queue_on", insertable = false, updatable = false)
    private LocalDate queueOn;

    /** Month in which the case counts as on time or late, made by the database. */
    @Column(name = "counted_month", insertable = false, updatable = false)
    private LocalDate countedMonth;

    protected Docket() {}

    /** Opens the line of a case that has just come in. */
    public Docket(
            UUID id,
            String number,
            Door door,
            Subject subject,
            String settler,
            String language,
            LocalDate on,
            Due accept) {
        this.id = id;
        this.number = number;
        this.door = door;
        this.subject = subject;
        this.settler = settler;
        this.language = language;
        this.stage = Stage.RECEIVED;
        this.days = Days.received(on, accept);
    }

    /**
     * Puts down what the case is about and who settles it.
     *
     * @throws Problem {@link ProblemType#UNIT_CONCERNED_WOULD_SETTLE} for a case that lies above
     *     the unit complained of: its reporter was told that this unit never sees it
     */
    public void classify(Subject as, String settledBy, LocalDate on, Due accept) {
        boolean above = !settler.equals(subject.unit());
        if (above && settledBy.equals(as.unit())) {
            throw new Problem(ProblemType.UNIT_CONCERNED_WOULD_SETTLE, Map.of("unit", settledBy));
        }
        move(Stage.CLASSIFIED);
        this.subject = as;
        this.settler = settledBy;
        this.days = days.classified(on, accept);
    }

    /** Takes the case up; from the next day on the time limit runs. */
    public void accept(LocalDate on, Due resolve) {
        move(Stage.ACCEPTED);
        this.days = days.accepted(on, resolve);
    }

    /** Hands the case to an inspector. */
    public void assign(UUID inspector, LocalDate on) {
        move(Stage.ASSIGNED);
        this.holder = inspector;
        this.days = days.assigned(on);
    }

    /** Findings were put on file. */
    public void examine() {
        move(Stage.EXAMINED);
    }

    /** The inspector has concluded. */
    public void conclude(Finding finding) {
        move(Stage.CONCLUDED);
        this.found = finding;
    }

    /** The leader has decided. On time or late is settled with this day. */
    public void approve(LocalDate on, Due send) {
        move(Stage.APPROVED);
        this.days = days.decided(on, send);
    }

    /** The result has gone out. */
    public void close(LocalDate on) {
        move(Stage.CLOSED);
        this.days = days.closed(on);
    }

    private void move(Stage next) {
        if (!stage.allows(next)) {
            throw new Problem(
                    ProblemType.WRONG_STAGE, Map.of("stage", stage.code(), "wanted", next.code()));
        }
        this.stage = next;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Door door() {
        return door;
    }

    public Subject subject() {
        return subject;
    }

    public String settler() {
        return settler;
    }

    public Stage stage() {
        return stage;
    }

    /** The inspector who holds it; null before it was assigned. */
    public UUID holder() {
        return holder;
    }

    /** What was found; null before the conclusion. */
    public Finding found() {
        return found;
    }

    /** What was found, for the reporter: null until the result has gone out. */
    public Finding result() {
        return stage == Stage.CLOSED ? found : null;
    }

    public String language() {
        return language;
    }

    public Days days() {
        return days;
    }

    /** What lists and headers show. */
    public CaseCard card() {
        return new CaseCard(
                number,
                door,
                subject.kind(),
                subject.matter(),
                subject.field(),
                subject.unit(),
                settler,
                stage,
                holder,
                days.receivedOn(),
                days.dueOn(),
                days.resolveDue(),
                days.decidedOn(),
                found,
                version());
    }
}
