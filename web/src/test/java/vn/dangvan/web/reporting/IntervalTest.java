package vn.dangvan.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {
    /** Newcombe 1998, table I, method 3: Wilson's interval without continuity correction. */
    @Test
    void it_agrees_with_published_examples() {
        assertInterval(81, 263, 25.53, 36.62);
        assertInterval(15, 148, 6.24, 16.05);
        assertInterval(0, 20, 0, 16.11);
        assertInterval(1, 29, 0.61, 17.18);
    }

    private static void assertInterval(int hits, int tries, double low, double high) {
        Interval interval = Interval.of(hits, tries);
        assertThat(interval.low()).isCloseTo(low, within(0.01));
        assertThat(interval.high()).isCloseTo(high, within(0.01));
    }

    @Test
    void it_never_leaves_the_scale() {
        assertThat(Interval.of(5, 5).high()).isLessThanOrEqualTo(100);
        assertThat(Interval.of(0, 5).low()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void more_cases_make_it_narrower() {
        Interval few = Interval.of(9, 10);
        Interval many = Interval.of(900, 1000);
        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    }

    @Test
    void people_are_shown_no_narrower_one() {
        Interval interval = new Interval(84.6, 92.1);
        assertThat(interval.from()).isEqualTo(84);
        assertThat(interval.to()).isEqualTo(93);
    }
}
