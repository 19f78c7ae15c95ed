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

    /** The letter it began with, which may have led to several lines. */
    private UUID origin;

    /** The line it comes after; null for the first. */
    private UUID previous;

    private int instance;
    private int acts;

    @Column(name = "merged_into")
    private UUID mergedInto;

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

    /** Opens the line of a case that has just come in, or of the next instance of one. */
    public Docket(Opening opening) {
        this.id = opening.id();
        this.origin = opening.origin();
        this.previous = opening.previous();
        this.instance = opening.instance();
        this.number = opening.number();
        this.door = opening.door();
        this.subject = opening.subject();
        this.settler = opening.settler();
        this.language = opening.language();
        this.stage = Stage.RECEIVED;
        this.days = Days.received(opening.receivedOn(), opening.dueOn());
    }

    /**
     * Puts down what the case is about and who settles it.
     *
     * @throws Problem {@link ProblemType#UNIT_CONCERNED_WOULD_SETTLE} for a case that lies above
     *     the unit complained of: its reporter was told that this unit never sees it
     */
    public void classify(Subject as, String settledBy) {
        refuseDown(settledBy, as.unit());
        this.subject = as;
        this.settler = settledBy;
    }

    /**
     * Hands the case to another unit to settle (chuyển đơn).
     *
     * @throws Problem as {@link #classify}
     */
    public void transfer(String settledBy) {
        refuseDown(settledBy, subject.unit());
        this.settler = settledBy;
    }

    /** Hands the case back to the unit it came from, whichever that is: it has had it before. */
    public void handBack(String before) {
        this.settler = before;
    }

    private void refuseDown(String settledBy, String concerned) {
        boolean above = !settler.equals(subject.unit()) && !settler.equals(settledBy);
        if (above && settledBy.equals(concerned)) {
            throw new Problem(ProblemType.UNIT_CONCERNED_WOULD_SETTLE, Map.of("unit", settledBy));
        }
    }

    /** Hands the case to an inspector. */
    public void assign(UUID inspector) {
        this.holder = inspector;
    }

    public void conclude(Finding finding) {
        this.found = finding;
    }

    /** This letter belongs to a case that is running already; null where it does not after all. */
    public void mergeInto(UUID running) {
        this.mergedInto = running;
    }

    /**
     * One more act was done: every act counts, so that whoever saw the case before it is told.
     *
     * @param to the stage it leads to; null where the case stays where it is
     * @return the number of the act in the journal, the first is 1
     * @throws Problem {@link ProblemType#WRONG_STAGE}
     */
    public int advance(Stage to, Days as) {
        if (to != null && !stage.allows(to)) {
            throw new Problem(
                    ProblemType.WRONG_STAGE, Map.of("stage", stage.code(), "wanted", to.code()));
        }
        this.stage = to == null ? stage : to;
        this.days = days.decidedOn() == null ? as : as.settled(days);
        this.acts = acts + 1;
        return acts;
    }

    /** Puts down other due days, where the calendar has changed. The stage stays. */
    public void reckon(LocalDate dueOn, LocalDate resolveDue) {
        this.days = days.recounted(resolveDue, dueOn);
    }

    @Override
    protected UUID about() {
        return id;
    }

    public UUID id() {
        return id;
    }

    /** Id of the letter it began with; what was typed lies under the key of that letter. */
    public UUID origin() {
        return origin;
    }

    /** The line it comes after; null for the first. */
    public UUID previous() {
        return previous;
    }

    public int instance() {
        return instance;
    }

    public int acts() {
        return acts;
    }

    /** The case this letter was merged into; null for none. */
    public UUID mergedInto() {
        return mergedInto;
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
                instance,
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
