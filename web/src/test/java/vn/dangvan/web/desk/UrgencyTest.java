package vn.dangvan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class UrgencyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void the_day_after_the_due_day_is_the_first_late_one() {
        assertThat(Urgency.of(TODAY.minusDays(1), TODAY))
                .isEqualTo(new Urgency("late", TODAY.minusDays(1), "desk.due.late", 1));
    }

    @Test
    void the_due_day_itself_is_still_in_time() {
        assertThat(Urgency.of(TODAY, TODAY))
                .isEqualTo(new Urgency("soon", TODAY, "desk.due.today", 0));
    }

    @Test
    void three_days_are_soon_and_four_are_not() {
        assertThat(Urgency.of(TODAY.plusDays(3), TODAY).state()).isEqualTo("soon");
        assertThat(Urgency.of(TODAY.plusDays(4), TODAY))
                .isEqualTo(new Urgency("on-time", TODAY.plusDays(4), "desk.due.left", 4));
    }

    @Test
    void nothing_due_says_so() {
        assertThat(Urgency.of((LocalDate) null, TODAY).words()).isEqualTo("desk.due.none");
    }

    @Test
    void a_decision_on_the_last_day_is_on_time() {
        assertThat(Urgency.decided(TODAY, TODAY).state()).isEqualTo("done");
        assertThat(Urgency.decided(TODAY, TODAY.minusDays(2)))
                .isEqualTo(new Urgency("late", TODAY, "desk.due.decidedLate", 2));
    }
}
