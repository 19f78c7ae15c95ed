package vn.dangvan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 11);

    @ParameterizedTest
    @CsvSource({
        "0, 0, -1",
        "1, 0, 0",
        "1, 1, 100",
        "3, 2, 66",
        "1000, 949, 94",
        "1000, 999, 99",
        "2147483647, 2147483646, 99",
        "2147483647, 2147483647, 100"
    })
    void the_rate_is_rounded_down(int counted, int onTime, int rate) {
        assertThat(tally(counted, onTime).rate()).isEqualTo(rate);
    }

    @Property
    void no_target_is_reached_by_rounding(
            @ForAll @IntRange(min = 1, max = 1_000_000) int counted,
            @ForAll @IntRange(max = 1_000_000) int some) {
        int onTime = some % (counted + 1);
        int rate = tally(counted, onTime).rate();
        assertThat(rate).isBetween(0, 100);
        assertThat(rate >= Tally.TARGET).isEqualTo(100L * onTime >= 95L * counted);
        assertThat(tally(counted, onTime).late() + onTime).isEqualTo(counted);
    }

    @Test
    void adding_keeps_unit_and_month() {
        assertThat(tally(3, 2).plus(4, 1)).isEqualTo(new Tally("tinh", MONTH, 7, 3));
        assertThat(tally(0, 0).plus(2, 0).late()).isEqualTo(2);
    }

    private static Tally tally(int counted, int onTime) {
        return new Tally("tinh", MONTH, counted, onTime);
    }
}
