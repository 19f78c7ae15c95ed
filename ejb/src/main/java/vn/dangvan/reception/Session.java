package vn.dangvan.reception;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.accountability.Recorded;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** One reception of citizens on one day (buổi tiếp công dân). */
@Entity
@Table(name = "reception_session")
public class Session extends Recorded {
    private static final int MINUTES = 60;
    private static final int LAST_MINUTE = 24 * MINUTES - 1;

    @Id private UUID id;
    private String unit;
    private LocalDate day;

    @Column(name = "from_minute")
    private int fromMinute;

    @Column(name = "to_minute")
    private int toMinute;

    private String place;

    @Column(name = "host_name")
    private String hostName;

    @Enumerated(EnumType.STRING)
    private Host host;

    @Enumerated(EnumType.STRING)
    @Column(name = "held_as")
    private Host heldAs;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private boolean online;
    private String ground;
    private int turns;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "moved_from")
    private LocalDate movedFrom;

    @Column(name = "tested_on")
    private LocalDate testedOn;

    private String link;

    protected Session() {}

    Session(String unit, SessionPlan plan) {
        this.id = UUID.randomUUID();
        this.unit = unit;
        this.day = plan.day();
        this.fromMinute = minute(plan.from());
        this.toMinute = minute(plan.to());
        this.place = plan.place();
        this.hostName = plan.hostName();
        this.host = plan.host();
        this.online = plan.online();
        this.ground = plan.ground();
        this.turns = plan.turns();
        this.state = SessionState.PLANNED;
    }

    /**
     * Puts it on the public schedule.
     *
     * @param last the last day on which that is in time; an unscheduled session has none
     */
    ReceptionEvent post(LocalDate today, Announcement last) {
        require(state == SessionState.PLANNED);
        LocalDate until = ground == null || online ? last.until() : day;
        if (today.isAfter(until)) {
            throw new Problem(ProblemType.RECEPTION_TOO_LATE, Map.of("until", until));
        }
        this.state = SessionState.POSTED;
        this.postedOn = today;
        return new ReceptionEvent.Scheduled(id, unit, last.rule(), day, host.code());
    }

    /** Moves it to a later day; whoever has booked keeps the number of the turn. */
    ReceptionEvent postpone(LocalDate today, LocalDate to) {
        require(state == SessionState.POSTED && !day.isBefore(today) && to.isAfter(day));
        LocalDate from = day;
        this.movedFrom = from;
        this.day = to;
        return new ReceptionEvent.Postponed(id, unit, from, to);
    }

    /** The connection was tried and is open to those who have booked. */
    ReceptionEvent connect(LocalDate today, String to) {
        require(online && state == SessionState.POSTED && !day.isBefore(today));
        this.link = to;
        this.testedOn = today;
        return new ReceptionEvent.Connected(id, unit);
    }

    /** It took place, received by the head or by whom the head has sent. */
    ReceptionEvent hold(LocalDate today, Host as) {
        require(state == SessionState.POSTED && !day.isAfter(today));
        require((as == Host.REGULAR) == (host == Host.REGULAR));
        this.state = SessionState.HELD;
        this.heldAs = as;
        return new ReceptionEvent.Held(id, unit, day, as.code());
    }

    /** It does not take place: a plan is given up, or nobody received on the day. */
    ReceptionEvent miss(LocalDate today) {
        require(
                state == SessionState.PLANNED
                        || state == SessionState.POSTED && !day.isAfter(today));
        this.state = SessionState.MISSED;
        return new ReceptionEvent.Missed(id, unit, day);
    }

    /**
     * Requires that a turn may be booked: it is posted, and its day has not come.
     *
     * @throws Problem {@link ProblemType#SESSION_CLOSED}
     */
    public void requireBookable(LocalDate today, int number) {
        if (state != SessionState.POSTED || !day.isAfter(today) || number < 1 || number > turns) {
            throw new Problem(ProblemType.SESSION_CLOSED);
        }
    }

    /**
     * Requires that people may be received in it: it is posted or was held, and its day has come.
     *
     * @throws Problem {@link ProblemType#RECEPTION_STATE}
     */
    public void requireReceiving(LocalDate today) {
        require(
                (state == SessionState.POSTED || state == SessionState.HELD)
                        && !day.isAfter(today));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new Problem(ProblemType.RECEPTION_STATE);
        }
    }

    public UUID id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    public LocalDate day() {
        return day;
    }

    public boolean online() {
        return online;
    }

    public int turns() {
        return turns;
    }

    /** As everybody may see it. */
    public SessionCard card() {
        return card(null);
    }

    /** As the unit and those who have booked see it. */
    public SessionCard inside() {
        return card(link);
    }

    private SessionCard card(String shown) {
        return new SessionCard(
                id,
                version(),
                unit,
                day,
                time(fromMinute),
                time(toMinute),
                place,
                hostName,
                host,
                heldAs,
                state,
                online,
                ground,
                turns,
                postedOn,
                movedFrom,
                testedOn,
                shown);
    }

    private static int minute(LocalTime time) {
        return time.getHour() * MINUTES + time.getMinute();
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay((long) Math.min(minute, LAST_MINUTE) * MINUTES);
    }
}
