package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.booking.AnswerKind;
import vn.dangvan.booking.TurnLine;
import vn.dangvan.docket.Stage;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.reception.Host;
import vn.dangvan.reception.Noticeboard;
import vn.dangvan.reception.Schedule;
import vn.dangvan.receptionbook.BookRow;
import vn.dangvan.receptionbook.Handling;
import vn.dangvan.receptionbook.Reception;
import vn.dangvan.receptionbook.ReceptionBook;
import vn.dangvan.receptionbook.Results;

@ExtendWith({Running.class, ArquillianExtension.class})
class ReceptionIT {
    private static final String ABSENT = ProblemType.NOT_FOUND.slug();

    @Inject Schedule schedule;
    @Inject Noticeboard noticeboard;
    @Inject Reception reception;
    @Inject ReceptionBook book;
    @Inject Results results;
    @Inject Hall hall;
    @Inject Life life;
    @Inject Tables tables;
    @Inject Clock clock;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(ReceptionIT.class);
    }

    @Test
    void a_session_announced_too_late_is_refused_unless_it_is_unscheduled() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        UUID late = hall.planned(tomorrow, Host.HEAD, false, null);
        assertThat(Refusal.of(() -> Life.LEADER.act(() -> schedule.post(late, 0))))
                .isEqualTo(ProblemType.RECEPTION_TOO_LATE.slug());
        UUID urgent = hall.planned(tomorrow, Host.HEAD, false, "urgent");
        Life.LEADER.act(() -> schedule.post(urgent, 0));
        assertThat(noticeboard.read(urgent).ground()).isEqualTo("urgent");
    }

    @Test
    void what_is_planned_and_not_posted_exists_for_the_unit_only() {
        UUID planned = hall.planned(LocalDate.now(clock).plusDays(50), Host.HEAD, false, null);
        assertThat(Refusal.of(() -> noticeboard.read(planned))).isEqualTo(ABSENT);
        assertThat(Refusal.of(() -> hall.book(planned, 1))).isEqualTo(ABSENT);
        assertThat(Life.INTAKE.see(() -> schedule.read(planned)).day()).isNotNull();
        for (As other : List.of(As.intake("an-binh"), As.leader("an-binh"), Life.SUPERIOR)) {
            assertThat(Refusal.of(() -> other.act(() -> schedule.read(planned)))).isEqualTo(ABSENT);
            assertThat(Refusal.of(() -> other.act(() -> schedule.miss(planned, 0))))
                    .isEqualTo(ABSENT);
        }
        assertThat(Refusal.of(() -> Life.INTAKE.act(() -> schedule.post(planned, 0))))
                .isEqualTo(Refusal.NO_ACCESS);
        assertThat(Refusal.of(() -> Life.INSPECTOR.act(() -> schedule.read(planned))))
                .isEqualTo(Refusal.NO_ACCESS);
    }

    @Test
    void somebody_heard_at_the_door_stands_in_the_book_and_the_clock_runs() {
        UUID session = hall.today(Host.REGULAR);
        String number = Life.INTAKE.see(() -> reception.receiveUnbooked(session, Hall.hearing()));
        TurnLine turn = Life.INTAKE.see(() -> book.turns(session)).get(0);
        assertThat(turn.number()).isEqualTo(7);
        assertThat(turn.term().step()).isEqualTo("reception.answer");
        BookRow row = Life.LEADER.see(() -> book.file(turn.id())).row();
        assertThat(row.number()).isEqualTo(number);
        assertThat(row.visitor()).isEqualTo(Hall.visitor());
        assertThat(row.summary()).isEqualTo("Đường thôn hỏng.");
        assertThat(Life.INTAKE.see(() -> book.between(row.on(), row.on()))).contains(row);
        for (As other : List.of(As.intake("an-binh"), As.leader("an-binh"), Life.SUPERIOR)) {
            assertThat(Refusal.of(() -> other.act(() -> book.file(turn.id())))).isEqualTo(ABSENT);
            assertThat(Refusal.of(() -> other.act(() -> book.turns(session)))).isEqualTo(ABSENT);
        }
    }

    @Test
    void numbers_in_the_book_have_no_gap_and_no_double_however_many_are_received_at_once() {
        UUID session = hall.today(Host.REGULAR);
        List<Integer> numbers =
                Together.all(
                                6,
                                i ->
                                        Life.INTAKE.see(
                                                () ->
                                                        reception.receiveUnbooked(
                                                                session, Hall.hearing())))
                        .stream()
                        .map(number -> Integer.valueOf(number.split("/")[0]))
                        .sorted()
                        .toList();
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(numbers.get(5) - numbers.get(0)).isEqualTo(5);
    }

    @Test
    void who_is_refused_gets_a_notice_within_its_limit() {
        UUID session = hall.today(Host.REGULAR);
        assertThat(
                        Refusal.of(
                                () ->
                                        Life.INTAKE.act(
                                                () ->
                                                        reception.refuseUnbooked(
                                                                session, 1, "no-such-ground"))))
                .isEqualTo(ProblemType.UNKNOWN_CODE.slug());
        UUID id = Life.INTAKE.see(() -> reception.refuseUnbooked(session, 1, "threatens"));
        TurnLine turn = Life.INTAKE.see(() -> book.file(id)).view().turn();
        assertThat(turn.term().step()).isEqualTo("reception.refuse");
        assertThat(Life.INTAKE.see(() -> book.due(200))).contains(turn);
        Life.INTAKE.act(() -> results.answer(id, 0, AnswerKind.REFUSED, "Theo Mẫu 01/TCD."));
        assertThat(Life.INTAKE.see(() -> book.file(id)).view().answer()).contains("01/TCD");
        assertThat(tables.entries(id))
                .extracting(e -> e.get("act"))
                .containsExactly("reception.refused", "reception.answered");
    }

    @Test
    void what_was_passed_on_comes_back_and_the_citizen_is_told() {
        UUID session = hall.today(Host.HEAD);
        Life.INTAKE.act(
                () ->
                        reception.receiveUnbooked(
                                session,
                                Hall.hearing(1, Handling.TRANSFERRED, "Sở Xây dựng", null)));
        UUID id = Life.INTAKE.see(() -> book.turns(session)).get(0).id();
        LocalDate today = LocalDate.now(clock);
        Life.INTAKE.act(() -> results.answer(id, 0, AnswerKind.TRANSFERRED, "Đã chuyển."));
        Life.INTAKE.act(() -> results.follow(id, 1, today, "Đã sửa đường."));
        assertThat(Life.INTAKE.see(() -> book.file(id)).view().turn().news().dueOn())
                .isAfter(today);
        Life.INTAKE.act(() -> results.inform(id, 2, "Đường đã sửa xong."));
        assertThat(Life.INTAKE.see(() -> book.file(id)).row().followUp())
                .isEqualTo("Đã sửa đường.");
        assertThat(Life.INTAKE.see(() -> book.file(id)).view().outcome())
                .isEqualTo("Đường đã sửa xong.");
    }

    @Test
    void a_letter_filed_from_it_is_tied_to_it_where_the_reader_may_see_it() {
        UUID session = hall.today(Host.HEAD);
        Life.INTAKE.act(() -> reception.receiveUnbooked(session, Hall.hearing()));
        UUID id = Life.INTAKE.see(() -> book.turns(session)).get(0).id();
        assertThat(Refusal.of(() -> Life.INTAKE.act(() -> results.link(id, 0, "DV-2026-999999"))))
                .isEqualTo(ABSENT);
        String number = life.at(Stage.RECEIVED);
        Life.INTAKE.act(() -> results.link(id, 0, number));
        assertThat(Life.INTAKE.see(() -> book.file(id)).row().caseNumber()).isEqualTo(number);
    }

    @Test
    void who_acts_on_what_has_changed_meanwhile_is_told_so() {
        UUID session = hall.ahead(false);
        LocalDate later = LocalDate.now(clock).plusDays(200);
        assertThat(Refusal.of(() -> Life.LEADER.act(() -> schedule.postpone(session, 0, later))))
                .isEqualTo(ProblemType.CHANGED_MEANWHILE.slug());
    }
}
