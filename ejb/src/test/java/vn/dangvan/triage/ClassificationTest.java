package vn.dangvan.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.dangvan.docket.Kind;
import vn.dangvan.problem.Problem;

class ClassificationTest {
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
    void it_answers_what_the_act_of_classifying_asks_in_codes() {
        assertThat(new Classification(Kind.PETITION, "delay", "land", "tinh").answers())
                .isEqualTo(
                        Map.of(
                                "kind", "petition",
                                "matter", "delay",
                                "field", "land",
                                "unit", "tinh"));
    }

    private static void assertFaults(ThrowingCallable act, Map<String, String> faults) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.facts()).isEqualTo(Map.of("fields", faults)));
    }
}
