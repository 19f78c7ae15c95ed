package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.accountability.Actor;
import vn.dangvan.booking.Booked;
import vn.dangvan.booking.Booking;
import vn.dangvan.booking.Bookings;
import vn.dangvan.booking.TurnState;
import vn.dangvan.booking.TurnView;
import vn.dangvan.docket.Kind;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.reception.Noticeboard;
import vn.dangvan.reception.Schedule;
import vn.dangvan.receptionbook.Reception;
import vn.dangvan.receptionbook.ReceptionBook;
import vn.dangvan.sealing.ReturnCode;

@ExtendWith({Running.class, ArquillianExtension.class})
class BookingIT {
    private static final String STATE = ProblemType.RECEPTION_STATE.slug();

    @Inject Schedule schedule;
    @Inject Noticeboard noticeboard;
    @Inject Bookings bookings;
    @Inject Reception reception;
    @Inject ReceptionBook book;
    @Inject Hall hall;
    @Inject Tables tables;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(BookingIT.class);
    }

    @Test
    void eight_people_who_want_the_same_turn_at_once_are_one_who_has_it_and_seven_who_do_not() {
        UUID session = hall.ahead(false);
        List<String> outcomes = Together.all(8, i -> Refusal.of(() -> hall.book(session, 3)));
        assertThat(outcomes).filteredOn(Refusal.NONE::equals).hasSize(1);
        assertThat(outcomes).filteredOn(ProblemType.TURN_TAKEN.slug()::equals).hasSize(7);
        assertThat(bookings.taken(List.of(session)).get(session)).containsExactly(3);
    }

    @Test
    void the_same_form_sent_eight_times_at_once_books_once_and_shows_one_code() {
        UUID session = hall.ahead(false);
        String key = UUID.randomUUID().toString();
        Booking wanted = Hall.booking(session, 2, "Một lần thôi");
        List<Booked> booked = Together.all(8, i -> bookings.book(key, wanted));
        assertThat(booked).extracting(Booked::code).containsOnly(booked.get(0).code());
        assertThat(
                        tables.words(
                                "select count(*) from reception_turn where session_id = ?",
                                session))
                .containsExactly("1");
        Booking other = Hall.booking(session, 4, "Khác");
        assertThat(Refusal.of(() -> bookings.book(key, other)))
                .isEqualTo(ProblemType.KEY_REUSED.slug());
    }

    @Test
    void the_database_itself_never_gives_a_turn_twice() {
        UUID session = hall.ahead(false);
        hall.book(session, 1);
        assertThat(
                        tables.words(
                                "select indexdef from pg_indexes where indexname ="
                                        + " 'reception_turn_once'"))
                .singleElement()
                .asString()
                .contains("UNIQUE");
    }

    @Test
    void a_turn_given_back_can_be_booked_by_somebody_else_and_not_given_back_again() {
        UUID session = hall.ahead(false);
        Booked first = hall.book(session, 1);
        bookings.cancel(first.code());
        hall.book(session, 1);
        assertThat(bookings.look(first.code()).turn().state()).isEqualTo(TurnState.CANCELLED);
        assertThat(Refusal.of(() -> bookings.cancel(first.code()))).isEqualTo(STATE);
    }

    @Test
    void booking_and_giving_back_are_acts_of_the_public_and_one_entry_each() {
        Booked booked = As.intake("an-binh").see(() -> hall.book(hall.ahead(false), 1));
        UUID id = bookings.look(booked.code()).turn().id();
        As.intake("an-binh").act(() -> bookings.cancel(booked.code()));
        assertThat(tables.entries(id))
                .extracting(e -> e.get("act") + " " + e.get("actor"))
                .containsExactly(
                        "reception.booked " + Actor.PUBLIC.id(),
                        "reception.cancelled " + Actor.PUBLIC.id());
    }

    @Test
    void a_code_nobody_holds_and_what_is_no_code_are_refused_in_the_same_words() {
        String unknown = ProblemType.TURN_UNKNOWN.slug();
        for (String code : new String[] {null, "", "ba", ReturnCode.random().text(), "\0"}) {
            assertThat(Refusal.of(() -> bookings.look(code))).isEqualTo(unknown);
            assertThat(Refusal.of(() -> bookings.cancel(code))).isEqualTo(unknown);
        }
    }

    @Test
    void who_has_booked_reads_the_new_day_of_a_postponed_session() {
        UUID session = hall.ahead(false);
        Booked booked = hall.book(session, 1);
        LocalDate later = booked.session().day().plusDays(3);
        Life.LEADER.act(() -> schedule.postpone(session, 1, later));
        TurnView view = bookings.look(booked.code());
        assertThat(view.session().day()).isEqualTo(later);
        assertThat(view.session().movedFrom()).isEqualTo(booked.session().day());
        assertThat(view.turn().number()).isEqualTo(1);
        assertThat(tables.entries(session))
                .extracting(e -> e.get("act"))
                .containsExactly("reception.planned", "reception.scheduled", "reception.postponed");
    }

    @Test
    void only_who_has_booked_sees_the_way_in_to_an_online_session() {
        UUID session = hall.ahead(true);
        Life.INTAKE.act(() -> schedule.connect(session, 1, "https://hop.example/7"));
        Booking booking =
                new Booking(session, 1, Kind.PETITION, "Xa", 1, 1, null, "emergency", false);
        Booked booked = bookings.book(UUID.randomUUID().toString(), booking);
        assertThat(noticeboard.read(session).link()).isNull();
        assertThat(booked.session().link()).isNull();
        assertThat(bookings.look(booked.code()).session().link())
                .isEqualTo("https://hop.example/7");
    }
}
