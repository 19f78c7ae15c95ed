package vn.dangvan.web.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Stage;
import vn.dangvan.organisation.Caller;
import vn.dangvan.organisation.Role;

class StepTest {
    private static final UUID HOLDER = UUID.randomUUID();

    private static CaseCard at(Stage stage) {
        LocalDate day = LocalDate.of(2026, 11, 2);
        return new CaseCard(
                "DV-2026-000001",
                Door.SEALED,
                Kind.DENUNCIATION,
                "harassment",
                "land",
                "xa-dong-lac",
                "tinh",
                stage,
                HOLDER,
                day,
                day,
                day,
                null,
                null,
                3);
    }

    private static Caller officer(UUID id, String unit, String role) {
        return new Caller(id, "Lê Thị Minh Họa", unit, Set.of(role));
    }

    private static List<Step> open(Stage stage, Caller caller) {
        return Arrays.stream(Step.values())
                .filter(step -> step.standing(at(stage), caller) == Step.Standing.OPEN)
                .toList();
    }

    @Test
    void an_intake_officer_classifies_again_until_the_case_is_taken_up() {
        Caller intake = officer(UUID.randomUUID(), "tinh", Role.INTAKE_OFFICER);
        assertThat(open(Stage.RECEIVED, intake)).containsExactly(Step.CLASSIFY);
        assertThat(open(Stage.CLASSIFIED, intake)).containsExactly(Step.CLASSIFY, Step.ACCEPT);
        assertThat(open(Stage.ACCEPTED, intake)).isEmpty();
    }

    @Test
    void an_inspector_works_on_what_they_hold() {
        Caller holder = officer(HOLDER, "tinh", Role.INSPECTOR);
        assertThat(open(Stage.ASSIGNED, holder)).containsExactly(Step.EXAMINE);
        assertThat(open(Stage.EXAMINED, holder)).containsExactly(Step.EXAMINE, Step.CONCLUDE);
        Caller other = officer(UUID.randomUUID(), "tinh", Role.INSPECTOR);
        assertThat(Step.EXAMINE.standing(at(Stage.ASSIGNED), other))
                .isEqualTo(Step.Standing.OTHER_HOLDER);
    }

    @Test
    void a_leader_assigns_decides_and_closes_for_the_own_unit() {
        Caller leader = officer(UUID.randomUUID(), "tinh", Role.LEADER);
        assertThat(open(Stage.ACCEPTED, leader)).containsExactly(Step.ASSIGN);
        assertThat(open(Stage.EXAMINED, leader)).containsExactly(Step.ASSIGN);
        assertThat(open(Stage.CONCLUDED, leader)).containsExactly(Step.APPROVE);
        assertThat(open(Stage.APPROVED, leader)).containsExactly(Step.CLOSE);
        Caller above = officer(UUID.randomUUID(), "bo", Role.LEADER);
        assertThat(Step.APPROVE.standing(at(Stage.CONCLUDED), above))
                .isEqualTo(Step.Standing.OTHER_UNIT);
    }

    @Test
    void the_turn_of_others_is_named_and_what_could_be_done_again_is_not() {
        Caller intake = officer(UUID.randomUUID(), "tinh", Role.INTAKE_OFFICER);
        assertThat(Step.ASSIGN.standing(at(Stage.ACCEPTED), intake))
                .isEqualTo(Step.Standing.OTHER_ROLE);
        assertThat(Step.ASSIGN.standing(at(Stage.EXAMINED), intake)).isEqualTo(Step.Standing.DONE);
        assertThat(Step.CLOSE.standing(at(Stage.ACCEPTED), intake)).isEqualTo(Step.Standing.LATER);
    }

    @Test
    void a_closed_case_is_done_with() {
        for (Step step : Step.values()) {
            assertThat(step.standing(at(Stage.CLOSED), officer(HOLDER, "tinh", step.role())))
                    .isEqualTo(Step.Standing.DONE);
        }
    }
}
