package vn.dangvan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Due;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Subject;
import vn.dangvan.problem.Problem;

class ClassificationTest {
    @Test
    void it_becomes_the_subject_of_the_case() {
        assertThat(new Classification(Kind.PETITION, "delay", "land", "tinh").subject())
                .isEqualTo(new Subject(Kind.PETITION, "delay", "land", "tinh"));
    }

    @Test
    void every_part_of_it_has_to_be_there() {
        assertFaults(
                () -> new Classification(null, null, " ", ""),
                Map.of("kind", "empty", "matter", "empty", "field", "empty", "unit", "empty"));
    }

    @Test
    void no_part_of_it_is_longer_than_any_code() {
        String longest = "x".repeat(61);
        assertFaults(
                () -> new Classification(Kind.PETITION, longest, longest, "x".repeat(41)),
                Map.of("matter", "too-long", "field", "too-long", "unit", "too-long"));
    }

    @Test
    void the_ledger_is_told_in_codes_and_ids_and_by_which_row_of_law() {
        UUID id = new UUID(0, 1);
        LocalDate day = LocalDate.of(2026, 11, 22);
        Due accept = new Due(day.plusDays(10), "letter.process@2014-01-01");
        Subject subject = new Subject(Kind.PETITION, "delay", "land", "xa-an-binh");
        Docket docket =
                new Docket(id, "DV-2026-000001", Door.NAMED, subject, "tinh", "vi", day, accept);
        TriageEvent.Classified event = TriageEvent.Classified.of(docket, accept);
        assertThat(event.subject()).isEqualTo(id);
        assertThat(event.unit()).isEqualTo("tinh");
        assertThat(event.rule()).isEqualTo(accept.rule());
        assertThat(event.dueOn()).isEqualTo(accept.on());
        assertThat(event.facts())
                .isEqualTo(
                        Map.of(
                                "kind", "petition",
                                "matter", "delay",
                                "field", "land",
                                "concerns", "xa-an-binh"));
    }

    private static void assertFaults(ThrowingCallable act, Map<String, String> faults) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.facts()).isEqualTo(Map.of("fields", faults)));
    }
}
