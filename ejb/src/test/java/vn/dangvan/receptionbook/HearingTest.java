package vn.dangvan.receptionbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.docket.Kind;
import vn.dangvan.problem.Problem;
import vn.dangvan.reception.ReceptionLaw;

class HearingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Visitor WHO = new Visitor("Lê Thị Ví Dụ", "Thôn Giữa", "001200000001");

    private static Hearing of(Visitor who, Handling handling, String toWhom, String earlier) {
        return new Hearing(
                who, Kind.PETITION, "Đường hỏng.", 1, 1, null, true, handling, toWhom, earlier);
    }

    private static Object faults(Hearing hearing) {
        ReceptionLaw.Crowd crowd = ReceptionLaw.read().crowd(hearing.persons(), DAY);
        Problem refused = catchThrowableOfType(Problem.class, () -> hearing.faults(crowd).refuse());
        return refused == null ? Map.of() : refused.facts().get("fields");
    }

    @Test
    void whoever_is_received_gives_name_address_and_the_number_of_a_paper() {
        assertThat(faults(of(WHO, Handling.ACCEPTED, null, null))).isEqualTo(Map.of());
        assertThat(faults(of(new Visitor("", " ", null), Handling.ACCEPTED, null, null)))
                .isEqualTo(Map.of("name", "empty", "address", "empty", "paper", "empty"));
        assertThat(faults(of(new Visitor("A", "B", "12"), Handling.ACCEPTED, null, null)))
                .isEqualTo(Map.of("paper", "unreadable"));
    }

    @Test
    void who_is_guided_or_passed_on_is_told_where_and_nobody_else() {
        assertThat(faults(of(WHO, Handling.GUIDED, null, null)))
                .isEqualTo(Map.of("toWhom", "empty"));
        assertThat(faults(of(WHO, Handling.TRANSFERRED, "Sở Xây dựng", null))).isEqualTo(Map.of());
        assertThat(faults(of(WHO, Handling.EXPLAINED, "Sở Xây dựng", null)))
                .isEqualTo(Map.of("toWhom", "not-wanted"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "12/26", "x/2026", "1234567890/2026", "12/2026; drop"})
    void an_earlier_number_is_a_number_and_a_year(String earlier) {
        assertThat(faults(of(WHO, Handling.ACCEPTED, null, earlier)))
                .isEqualTo(Map.of("earlier", "unreadable"));
    }

    @Test
    void nothing_of_it_is_in_any_text_of_the_record() {
        Hearing hearing = of(WHO, Handling.ACCEPTED, null, "12/2026");
        assertThat(hearing.toString() + WHO).doesNotContain("Lê", "001200", "Đường");
        assertThat(Visitor.of(WHO.json())).isEqualTo(WHO);
    }
}
