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
        "RECEIVED,   CLASSIFIED",
        "CLASSIFIED, CLASSIFIED ACCEPTED",
        "ACCEPTED,   ASSIGNED",
        "ASSIGNED,   ASSIGNED EXAMINED",
        "EXAMINED,   ASSIGNED EXAMINED CONCLUDED",
        "CONCLUDED,  APPROVED",
        "APPROVED,   CLOSED",
        "CLOSED,     ''"
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
    void every_stage_is_known_by_its_code(Stage stage) {
        assertThat(Stage.of(stage.code())).isEqualTo(stage);
    }

    @Test
    void so_is_every_other_word_of_the_register() {
        assertThat(List.of(Door.values())).allMatch(door -> Door.of(door.code()) == door);
        assertThat(List.of(Kind.values())).allMatch(kind -> Kind.of(kind.code()) == kind);
        assertThat(List.of(Finding.values())).allMatch(f -> Finding.of(f.code()) == f);
        assertThat(List.of(Outcome.values())).allMatch(o -> Outcome.of(o.code()) == o);
        assertThat(Stream.of(CaseClock.State.values()).map(CaseClock.State::code))
                .containsExactly("running", "soon", "late", "done", "done-late");
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
