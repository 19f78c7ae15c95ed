package vn.dangvan.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dangvan.reporting.Tally;

class ScoreTest {
    @Test
    void tallies_are_added_up_case_by_case() {
        YearMonth month = YearMonth.of(2026, 10);
        assertThat(Score.sum(List.of(new Tally("a", month, 4, 3), new Tally("b", month, 6, 6))))
                .isEqualTo(new Score(10, 9));
    }

    @Test
    void the_target_is_not_reached_by_rounding() {
        assertThat(new Score(1000, 949).rate()).isEqualTo(94);
        assertThat(new Score(1000, 949).look()).isEqualTo("near");
        assertThat(new Score(1000, 950).look()).isEqualTo("met");
    }

    @Test
    void lower_rates_look_lower() {
        assertThat(new Score(100, 85).look()).isEqualTo("below");
        assertThat(new Score(100, 79).look()).isEqualTo("far");
    }

    @Test
    void few_cases_get_no_rate_but_lateness_shows() {
        assertThat(new Score(19, 19).look()).isEqualTo("few none-late");
        assertThat(new Score(19, 18).look()).isEqualTo("few some-late");
        assertThat(new Score(20, 20).few()).isFalse();
    }

    @Test
    void only_what_is_certain_is_called_below_the_target() {
        assertThat(new Score(30, 28).surelyBelow()).isFalse();
        assertThat(new Score(300, 270).surelyBelow()).isTrue();
        assertThat(new Score(10, 0).surelyBelow()).isFalse();
    }

    @Test
    void the_scale_begins_at_ten_below_the_lowest() {
        Scale scale = Scale.of(List.of(new Interval(63.2, 80), new Interval(91, 99)));
        assertThat(scale.from()).isEqualTo(60);
        assertThat(scale.at(80)).isEqualTo("50.0%");
        assertThat(scale.at(100)).isEqualTo("100.0%");
        assertThat(scale.at(20)).isEqualTo("0.0%");
    }
}
