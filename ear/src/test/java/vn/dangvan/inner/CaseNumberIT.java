package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers as the database gives them; the questions are taken back, the numbers stay used. */
class CaseNumberIT {
    private static final List<Integer> NUMBERS =
            Prompt.application()
                    .words("select next_case_number() from generate_series(1, 2000)")
                    .stream()
                    .map(Integer::valueOf)
                    .toList();

    @Test
    void no_number_is_given_twice_and_each_has_six_digits_at_most() {
        assertThat(NUMBERS)
                .hasSize(2000)
                .doesNotHaveDuplicates()
                .allMatch(n -> n >= 0 && n < 1_000_000);
    }

    @Test
    void numbers_do_not_tell_the_order_in_which_they_were_given() {
        long rising = 0;
        for (int i = 1; i < NUMBERS.size(); i++) {
            rising += NUMBERS.get(i) > NUMBERS.get(i - 1) ? 1 : 0;
        }
        // Of 1,999 steps about half rise; 200 more or fewer is nine standard deviations away.
        assertThat(rising).isBetween(800L, 1_200L);
    }
}
