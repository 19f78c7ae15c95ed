package vn.dangvan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import vn.dangvan.booking.AnswerKind;
import vn.dangvan.booking.Booking;
import vn.dangvan.booking.Bookings;
import vn.dangvan.booking.TurnLine;
import vn.dangvan.deadline.Deadlines;
import vn.dangvan.docket.Kind;
import vn.dangvan.organisation.Callers;
import vn.dangvan.organisation.Level;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.organisation.Role;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.reception.Host;
import vn.dangvan.reception.Schedule;
import vn.dangvan.reception.SessionPlan;
import vn.dangvan.receptionbook.Handling;
import vn.dangvan.receptionbook.Hearing;
import vn.dangvan.receptionbook.Reception;
import vn.dangvan.receptionbook.ReceptionBook;
import vn.dangvan.receptionbook.Results;
import vn.dangvan.receptionbook.Visitor;
import vn.dangvan.sealing.DraftToken;
import vn.dangvan.time.Today;

/** Receptions of the demo: two months back and two ahead, one commune below its minimum. */
@ApplicationScoped
class Receptions {
    private static final long SEED = 20_261_118;
    private static final int MONTHS = 2;
    private static final int NOTICE = 14;
    private static final String BEHIND = "xa-dong-lac";
    private static final String POSTPONED = "phuong-tan-lap";
    private static final String ONLINE = "so-xd";
    private static final List<String> SUBJECTS =
            List.of(
                    "Đất ở bị thu hồi, chưa có quyết định bồi thường",
                    "Hồ sơ cấp giấy chứng nhận quá hẹn nhiều lần",
                    "Đường thôn hỏng, kiến nghị sửa trước mùa mưa",
                    "Cán bộ hướng dẫn thiếu giấy tờ, phải đi lại nhiều lần");

    private static final String ANSWER =
            "Đơn vị đã tiếp nhận nội dung và giao bộ phận chuyên môn xem xét.";

    @Inject Organisation organisation;
    @Inject Callers callers;
    @Inject Deadlines deadlines;
    @Inject Schedule schedule;
    @Inject Bookings bookings;
    @Inject Reception reception;
    @Inject ReceptionBook book;
    @Inject Results results;

    /** Tells the receptions of every unit around a day. */
    void tell(LocalDate today) throws Exception {
        Random random = new Random(SEED);
        for (UnitDeed unit : organisation.units()) {
            String name =
                    acting(unit, today, "lanhdao", Role.LEADER, () -> callers.current().name());
            for (int month = -MONTHS; month <= MONTHS; month++) {
                YearMonth in = YearMonth.from(today).plusMonths(month);
                head(unit, in.atDay(10), today, name, Host.HEAD, random);
                if (unit.level() == Level.COMMUNE) {
                    Host second = unit.code().equals(BEHIND) ? Host.DELEGATED : Host.HEAD;
                    head(unit, in.atDay(25), today, name, second, random);
                } else if (unit.level() == Level.PROVINCE) {
                    session(unit, in.atDay(18), today, "Ban tiếp công dân", Host.REGULAR, random);
                }
            }
        }
    }

    private void head(
            UnitDeed unit, LocalDate on, LocalDate today, String name, Host host, Random random)
            throws Exception {
        String post =
                unit.level() == Level.DEPARTMENT
                        ? "thủ trưởng cơ quan"
                        : "Chủ tịch Ủy ban nhân dân";
        session(unit, on, today, name + ", " + post, host, random);
    }

    private void session(
            UnitDeed unit, LocalDate on, LocalDate today, String name, Host host, Random random)
            throws Exception {
        LocalDate day = deadlines.calendar().workingDayFrom(on);
        LocalDate early = day.minusDays(NOTICE);
        LocalDate noted = early.isAfter(today) ? today : early;
        boolean online = unit.code().equals(ONLINE) && day.isAfter(today);
        SessionPlan plan =
                new SessionPlan(
                        day,
                        LocalTime.of(8, 0),
                        LocalTime.of(11, 0),
                        unit.address(),
                        name,
                        host,
                        online,
                        null,
                        6);
        UUID id = acting(unit, noted, "tiepnhan", Role.INTAKE_OFFICER, () -> schedule.plan(plan));
        boolean waiting = day.isAfter(today.plusMonths(1)) && unit.code().equals("xa-an-binh");
        if (!waiting) {
            leading(unit, noted, () -> schedule.post(id, 0));
            if (!online && day.isBefore(today.plusMonths(1))) {
                book(id, noted, random);
            }
            live(unit, id, day, today, host);
        }
    }

    private void book(UUID id, LocalDate noted, Random random) throws Exception {
        int turns = 1 + random.nextInt(2);
        for (int turn = 0; turn < turns; turn++) {
            Booking booking =
                    new Booking(
                            id,
                            2 * turn + 1,
                            Kind.values()[random.nextInt(Kind.values().length)],
                            SUBJECTS.get(random.nextInt(SUBJECTS.size())),
                            random.nextInt(12) == 0 ? 7 : 1 + random.nextInt(2),
                            1,
                            null,
                            null,
                            false);
            Today.pretending(noted, () -> bookings.book(DraftToken.random().text(), booking));
        }
    }

    private void live(UnitDeed unit, UUID id, LocalDate day, LocalDate today, Host host)
            throws Exception {
        boolean next = day.isAfter(today) && day.isBefore(today.plusMonths(1));
        if (next && unit.code().equals(POSTPONED)) {
            LocalDate later = deadlines.calendar().workingDayFrom(day.plusDays(2));
            leading(unit, today, () -> schedule.postpone(id, 1, later));
        }
        if (day.isBefore(today)) {
            receive(unit, id, day, today);
            Runnable hold = () -> schedule.hold(id, 1, host);
            acting(unit, day, "tiepnhan", Role.INTAKE_OFFICER, called(hold));
        }
    }

    /**
     * Whoever has an early turn comes; who was heard is answered within a week, as far as it is
     * over.
     */
    private void receive(UnitDeed unit, UUID id, LocalDate day, LocalDate today) throws Exception {
        LocalDate answered = deadlines.calendar().workingDayFrom(day.plusDays(7));
        List<TurnLine> turns =
                acting(unit, day, "tiepnhan", Role.INTAKE_OFFICER, () -> book.turns(id));
        for (TurnLine turn : turns) {
            boolean comes = turn.number() < 3 || turn.persons() > 1;
            Runnable act =
                    comes
                            ? () -> reception.receive(turn.id(), turn.version(), hearing(turn))
                            : () -> reception.miss(turn.id(), turn.version());
            acting(unit, day, "tiepnhan", Role.INTAKE_OFFICER, called(act));
            if (comes && !answered.isAfter(today)) {
                Runnable answer = () -> results.answer(turn.id(), 1, AnswerKind.ACCEPTED, ANSWER);
                acting(unit, answered, "tiepnhan", Role.INTAKE_OFFICER, called(answer));
            }
        }
    }

    private static Hearing hearing(TurnLine turn) {
        return new Hearing(
                new Visitor("Nguyễn Thị Ví Dụ", "Thôn Giữa", "000000000000"),
                Kind.PETITION,
                SUBJECTS.get(turn.number() % SUBJECTS.size()),
                turn.persons(),
                turn.representatives(),
                null,
                true,
                Handling.ACCEPTED,
                null,
                null);
    }

    private void leading(UnitDeed unit, LocalDate day, Runnable act) throws Exception {
        acting(unit, day, "lanhdao", Role.LEADER, called(act));
    }

    private static Callable<Void> called(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }

    private static <T> T acting(
            UnitDeed unit, LocalDate day, String office, String role, Callable<T> act)
            throws Exception {
        String account = office + "." + unit.code().replaceFirst("^(xa|phuong)-", "");
        return Today.pretending(day, () -> As.officer(account, role, act));
    }
}
