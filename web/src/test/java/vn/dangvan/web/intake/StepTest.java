package vn.dangvan.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dangvan.problem.Problem;

class StepTest {
    @Test
    void the_steps_follow_one_another_and_nobody_without_a_name_is_asked_for_it() {
        assertThat(Step.DOOR.next(false)).isEqualTo(Step.STORY);
        assertThat(Step.STORY.next(false)).isEqualTo(Step.WHO);
        assertThat(Step.WHO.next(false)).isEqualTo(Step.YOU);
        assertThat(Step.WHO.next(true)).isEqualTo(Step.CHECK);
        assertThat(Step.YOU.next(false)).isEqualTo(Step.CHECK);
    }

    @ParameterizedTest
    @EnumSource
    void the_way_back_is_the_way_there(Step step) {
        for (boolean anonymous : new boolean[] {true, false}) {
            if (step != Step.CHECK && !(anonymous && step == Step.YOU)) {
                assertThat(step.next(anonymous).previous(anonymous)).isEqualTo(step);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_step_is_found_by_its_name_in_addresses(Step step) {
        assertThat(Step.of(step.code())).isEqualTo(step);
    }

    @Test
    void what_is_no_step_is_not_found() {
        assertThatThrownBy(() -> Step.of("../check"))
                .isInstanceOf(Problem.class)
                .hasMessage("not-found");
    }
}
