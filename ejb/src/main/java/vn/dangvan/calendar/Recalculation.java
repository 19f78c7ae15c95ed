package vn.dangvan.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import vn.dangvan.accountability.Recorded;

/** How far the due days of open cases have been computed again after a notice. */
@Entity
public class Recalculation extends Recorded {
    @Id private UUID id;

    /** Given by the database; what was announced first is done first. */
    @Column(insertable = false, updatable = false)
    private Integer number;

    @Enumerated(EnumType.STRING)
    private State state;

    /** Id of the last case done; null before the first. */
    private UUID position;

    private int total;
    private int seen;
    private int moved;
    private int unclear;

    /** Whether it goes on. */
    public enum State {
        RUNNING,
        STOPPED,
        DONE
    }

    protected Recalculation() {}

    Recalculation(UUID notice, int total) {
        this.id = notice;
        this.state = State.RUNNING;
        this.total = total;
    }

    /**
     * Puts down a batch; the last one is shorter than was asked for.
     *
     * @param moved how many of the cases had another due day
     * @param unclear how many had none that could be found, and kept what they had
     */
    CalendarEvent advance(List<UUID> cases, int moved, int unclear, int asked) {
        this.seen += cases.size();
        this.moved += moved;
        this.unclear += unclear;
        this.position = cases.isEmpty() ? position : cases.get(cases.size() - 1);
        this.state = cases.size() < asked ? State.DONE : state;
        return new CalendarEvent.Recomputed(id, cases.size(), moved, unclear);
    }

    CalendarEvent stop() {
        this.state = State.STOPPED;
        return new CalendarEvent.Stopped(id);
    }

    CalendarEvent resume() {
        this.state = State.RUNNING;
        return new CalendarEvent.Resumed(id);
    }

    @Override
    protected UUID about() {
        return id;
    }

    UUID id() {
        return id;
    }

    State state() {
        return state;
    }

    UUID position() {
        return position;
    }

    Progress progress() {
        return new Progress(id, state, total, seen, moved, unclear);
    }
}
