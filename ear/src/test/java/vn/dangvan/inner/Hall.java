package vn.dangvan.inner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.dangvan.booking.Booked;
import vn.dangvan.booking.Booking;
import vn.dangvan.booking.Bookings;
import vn.dangvan.docket.Kind;
import vn.dangvan.reception.Host;
import vn.dangvan.reception.Schedule;
import vn.dangvan.reception.SessionPlan;
import vn.dangvan.receptionbook.Handling;
import vn.dangvan.receptionbook.Hearing;
import vn.dangvan.receptionbook.Visitor;

/** Sessions of one commune, and what people say there. */
@ApplicationScoped
public class Hall {
    /** Far enough ahead for every notice, whatever holidays there are. */
    private static final int AHEAD = 40;

    private static final AtomicInteger DAYS = new AtomicInteger();

    @Inject Schedule schedule;
    @Inject Bookings bookings;
    @Inject Clock clock;

    static Visitor visitor() {
        return new Visitor("Lê Thị Ví Dụ", "Thôn Giữa", "001200000001");
    }

    static Hearing hearing(int persons, Handling handling, String toWhom, String earlier) {
        return new Hearing(
                visitor(),
                Kind.PETITION,
                "Đường thôn hỏng.",
                persons,
                1,
                null,
                toWhom == null,
                handling,
                toWhom,
                earlier);
    }

    static Hearing hearing() {
        return hearing(1, Handling.ACCEPTED, null, null);
    }

    /** A session on a day, which its officers have planned. */
    public UUID planned(LocalDate day, Host host, boolean online, String ground) {
        SessionPlan plan =
                new SessionPlan(
                        day,
                        LocalTime.of(8, 0),
                        LocalTime.of(11, 0),
                        "Phòng tiếp công dân xã",
                        "Trần Văn Ví Dụ, Chủ tịch",
                        host,
                        online,
                        ground,
                        6);
        return Life.INTAKE.see(() -> schedule.plan(plan));
    }

    /** A session of today, unscheduled, since an ordinary one would have been posted days ago. */
    public UUID today(Host host) {
        UUID id = planned(LocalDate.now(clock), host, false, "urgent");
        Life.LEADER.act(() -> schedule.post(id, 0));
        return id;
    }

    /** A posted session on a day of its own. */
    public UUID ahead(boolean online) {
        LocalDate day = LocalDate.now(clock).plusDays(AHEAD + DAYS.incrementAndGet() % 100);
        UUID id = planned(day, Host.HEAD, online, null);
        Life.LEADER.act(() -> schedule.post(id, 0));
        return id;
    }

    static Booking booking(UUID session, int number, String subject) {
        return new Booking(session, number, Kind.PETITION, subject, 1, 1, null, null, false);
    }

    /** Books a turn. */
    public Booked book(UUID session, int number) {
        return bookings.book(
                UUID.randomUUID().toString(), booking(session, number, "Đường thôn hỏng"));
    }
}
