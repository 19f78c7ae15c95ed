package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.booking.AnswerKind;
import vn.dangvan.booking.Booked;
import vn.dangvan.booking.Booking;
import vn.dangvan.booking.Bookings;
import vn.dangvan.docket.Kind;
import vn.dangvan.reception.Host;
import vn.dangvan.receptionbook.Handling;
import vn.dangvan.receptionbook.Hearing;
import vn.dangvan.receptionbook.Reception;
import vn.dangvan.receptionbook.ReceptionBook;
import vn.dangvan.receptionbook.Results;
import vn.dangvan.receptionbook.Visitor;

/** What people say at a reception lies sealed; nothing of it changes without an entry. */
@ExtendWith({Running.class, ArquillianExtension.class})
class ReceptionSealedIT {
    private static final List<String> PLANTED =
            List.of(
                    "Dòngbímật",
                    "Kháchbímật",
                    "Ngàbímật",
                    "099888777666",
                    "Lờibímật",
                    "Cấpbímật",
                    "Chốnbímật",
                    "Trảlờibímật");

    @Inject Bookings bookings;
    @Inject Reception reception;
    @Inject ReceptionBook book;
    @Inject Results results;
    @Inject Hall hall;
    @Inject Tables tables;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(ReceptionSealedIT.class);
    }

    private Booked booked() {
        Booking booking =
                new Booking(
                        hall.ahead(false),
                        1,
                        Kind.DENUNCIATION,
                        "Dòngbímật",
                        1,
                        1,
                        "Kháchbímật",
                        null,
                        false);
        return bookings.book(UUID.randomUUID().toString(), booking);
    }

    private UUID heard() {
        UUID session = hall.today(Host.REGULAR);
        Hearing hearing =
                new Hearing(
                        new Visitor("Kháchbímật", "Ngàbímật", "099888777666"),
                        Kind.COMPLAINT,
                        "Lờibímật",
                        1,
                        1,
                        "Cấpbímật",
                        false,
                        Handling.GUIDED,
                        "Chốnbímật",
                        null);
        Life.INTAKE.act(() -> reception.receiveUnbooked(session, hearing));
        UUID id = Life.INTAKE.see(() -> book.turns(session)).get(0).id();
        Life.INTAKE.act(() -> results.answer(id, 0, AnswerKind.REFUSED, "Trảlờibímật"));
        return id;
    }

    @Test
    void nothing_anybody_typed_or_said_stands_in_any_column() {
        String code = booked().code();
        heard();
        String all = everything();
        for (String word : PLANTED) {
            String hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
            assertThat(all.contains(word)).as(word).isFalse();
            assertThat(all.contains(hex)).as(word).isFalse();
        }
        assertThat(all.contains(code)).isFalse();
    }

    private String everything() {
        StringBuilder all = new StringBuilder();
        for (String table :
                List.of("reception_session", "reception_turn", "reception_book", "entry")) {
            all.append(String.join("\n", tables.words("select t::text from " + table + " t")));
        }
        return all.toString();
    }

    @Test
    void rows_change_with_an_entry_of_their_own_transaction_only() {
        UUID turn = bookings.look(booked().code()).turn().id();
        UUID line = heard();
        for (String change :
                List.of(
                        "update reception_turn set state = 'ABSENT' where id = ?",
                        "update reception_session set place = 'Khác' where id = (select session_id"
                                + " from reception_turn where id = ?)")) {
            assertThat(Refusal.of(() -> tables.change(change, turn))).isEqualTo(Refusal.UNGUARDED);
        }
        assertThat(
                        Refusal.of(
                                () ->
                                        tables.change(
                                                "update reception_book set persons = 9 where id = ?",
                                                line)))
                .isEqualTo(Refusal.UNGUARDED);
        for (String table : List.of("reception_turn", "reception_session", "reception_book")) {
            assertThat(Refusal.of(() -> tables.change("delete from " + table)))
                    .isEqualTo(Refusal.NO_RIGHT);
        }
    }

    @Test
    void the_citizen_reads_with_the_code_what_they_wrote() {
        assertThat(bookings.look(booked().code()).clue().subject()).isEqualTo("Dòngbímật");
    }
}
