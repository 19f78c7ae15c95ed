package vn.dangvan.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class StageTest {
    @ParameterizedTest
    @CsvSource({
        "RECEIVED, CLASSIFIED REFUSED GUIDED TRANSFERRED FILED MERGED TERMINATED",
        "CLASSIFIED, CLASSIFIED ACCEPTED CHECKING REFUSED GUIDED TRANSFERRED FILED MERGED TERMINATED",
        "ACCEPTED, ASSIGNED TERMINATED TAKEN_OVER",
        "CHECKING, ASSIGNED",
        "ASSIGNED, ASSIGNED EXAMINED TERMINATED TAKEN_OVER",
        "EXAMINED, ASSIGNED EXAMINED CONCLUDED TERMINATED TAKEN_OVER",
        "CONCLUDED, EXAMINED APPROVED TERMINATED TAKEN_OVER",
        "APPROVED, CLOSED",
        "CLOSED, ''",
        "REFUSED, ''",
        "GUIDED, CLASSIFIED",
        "TRANSFERRED, CLASSIFIED",
        "FILED, ''",
        "MERGED, CLASSIFIED",
        "TERMINATED, ''",
        "TAKEN_OVER, ''"
    })
    void from_each_stage_only_the_listed_ways_lead_on(Stage from, String ways) {
        Set<String> listed = Set.of(ways.split(" "));
        for (Stage to : Stage.values()) {
            assertThat(from.allows(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(listed.contains(to.name()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_case_runs_until_it_is_decided_and_no_longer(Stage stage) {
        boolean leads = Stream.of(Stage.values()).anyMatch(stage::allows);
        assertThat(stage.running()).isEqualTo(leads && !stage.endedAtTheDesk());
    }

    @ParameterizedTest
    @EnumSource
    void every_stage_is_known_by_its_code(Stage stage) {
        assertThat(Stage.of(stage.code())).isEqualTo(stage);
    }

    @Test
    void so_is_every_other_word_of_the_register() {
        assertThat(List.of(Door.values())).allMatch(door -> Door.of(door.code()) == door);
        assertThat(List.of(Kind.values())).allMatch(kind -> Kind.of(kind.code()) == kind);
        assertThat(List.of(Finding.values())).allMatch(f -> Finding.of(f.code()) == f);
        assertThat(List.of(Outcome.values())).allMatch(o -> Outcome.of(o.code()) == o);
        assertThat(Stage.TAKEN_OVER.code()).isEqualTo("taken-over");
        assertThat(Finding.PARTLY_FOUNDED.code()).isEqualTo("partly-founded");
        assertThat(Outcome.ON_TIME.code()).isEqualTo("on-time");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "RECEIVED", "Received", "received ", "đóng", "NAMED", "ON_TIME", "İ"})
    void a_word_there_is_not_is_refused_by_the_field_it_stood_in(String code) {
        assertUnknown(() -> Stage.of(code), "stage");
        assertUnknown(() -> Door.of(code), "door");
        assertUnknown(() -> Kind.of(code), "kind");
        assertUnknown(() -> Finding.of(code), "finding");
        assertUnknown(() -> Outcome.of(code), "outcome");
    }

    private static void assertUnknown(ThrowingCallable read, String field) {
        assertThatThrownBy(read)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.type()).isEqualTo(ProblemType.UNKNOWN_CODE);
                            assertThat(problem.facts()).containsOnlyKeys("field");
                            assertThat(problem.facts()).containsEntry("field", field);
                        });
    }
}
