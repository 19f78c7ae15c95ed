package vn.dangvan.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvan.docket.Kind;
import vn.dangvan.problem.Problem;
import vn.dangvan.reception.ReceptionLaw;

class BookingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ReceptionLaw LAW = ReceptionLaw.read();

    private static Booking of(Kind kind, String subject, int persons, int speak) {
        return of(kind, subject, persons, speak, null, false);
    }

    private static Booking of(
            Kind kind, String subject, int persons, int speak, String online, boolean open) {
        return new Booking(UUID.randomUUID(), 1, kind, subject, persons, speak, null, online, open);
    }

    private static Object faults(Booking booking, boolean online) {
        Problem refused =
                catchThrowableOfType(
                        Problem.class,
                        () -> booking.faults(online, LAW.crowd(booking.persons(), DAY)).refuse());
        return refused == null ? Map.of() : refused.facts().get("fields");
    }

    @Test
    void nobody_has_to_say_who_they_are() {
        assertThat(faults(of(Kind.PETITION, "Đường hỏng", 1, 1), false)).isEqualTo(Map.of());
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(faults(of(null, " ", 0, 0), false))
                .isEqualTo(
                        Map.of(
                                "kind", "empty",
                                "subject", "empty",
                                "persons", "empty"));
    }

    @ParameterizedTest
    @CsvSource({"4,4,true", "5,2,true", "5,3,false", "10,3,false", "11,5,true", "11,6,false"})
    void a_crowd_names_as_many_who_speak_as_the_law_allows(int come, int speak, boolean fine) {
        Object faults = faults(of(Kind.COMPLAINT, "Đất", come, speak), false);
        assertThat(faults).isEqualTo(fine ? Map.of() : Map.of("representatives", "out-of-range"));
    }

    @Test
    void an_online_reception_needs_a_ground_and_one_in_person_has_none() {
        assertThat(faults(of(Kind.PETITION, "Đường", 1, 1), true))
                .isEqualTo(Map.of("onlineGround", "empty"));
        assertThat(faults(of(Kind.PETITION, "Đường", 1, 1, "emergency", false), false))
                .isEqualTo(Map.of("onlineGround", "not-wanted"));
    }

    @Test
    void who_denounces_online_has_to_ask_for_no_secrecy() {
        String ground = "denunciation-without-secrecy";
        assertThat(faults(of(Kind.DENUNCIATION, "Vòi vĩnh", 1, 1, ground, false), true))
                .isEqualTo(Map.of("open", "empty"));
        assertThat(faults(of(Kind.DENUNCIATION, "Vòi vĩnh", 1, 1, ground, true), true))
                .isEqualTo(Map.of());
    }

    @Test
    void what_was_typed_is_in_no_text_of_the_record() {
        assertThat(of(Kind.PETITION, "Chuyện kín", 1, 1).toString()).doesNotContain("kín");
        assertThat(Clue.of(of(Kind.PETITION, "Chuyện kín", 1, 1)).toString()).doesNotContain("kín");
    }

    @Test
    void what_was_typed_comes_back_as_it_went_in() {
        Booking booking =
                new Booking(
                        UUID.randomUUID(),
                        1,
                        Kind.PETITION,
                        "Đường \"hỏng\"",
                        1,
                        1,
                        "Lê Thị",
                        "emergency",
                        false);
        assertThat(Clue.of(Clue.of(booking).json()))
                .isEqualTo(new Clue(Kind.PETITION, "Đường \"hỏng\"", "Lê Thị", "emergency"));
    }
}
