package vn.dangvan.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dangvan.organisation.Level;

class MonthDutyTest {
    private static final ReceptionLaw LAW = ReceptionLaw.read();
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);

    private static SessionCard card(String day, Host host, Host heldAs, SessionState state) {
        return new SessionCard(
                UUID.randomUUID(),
                1,
                "xa-an-binh",
                LocalDate.parse(day),
                LocalTime.of(8, 0),
                LocalTime.of(11, 0),
                "Phòng",
                "Chủ tịch",
                host,
                heldAs,
                state,
                false,
                null,
                6,
                LocalDate.parse(day).minusDays(9),
                null,
                null,
                null);
    }

    private static SessionCard held(String day, Host as) {
        return card(day, Host.HEAD, as, SessionState.HELD);
    }

    private static SessionCard ahead(String day) {
        return card(day, Host.HEAD, null, SessionState.POSTED);
    }

    private static MonthDuty commune(YearMonth month, SessionCard... sessions) {
        return MonthDuty.of(month, LAW.minimum(Level.COMMUNE, month.atDay(1)), List.of(sessions));
    }

    @Test
    void the_head_of_a_commune_receives_on_two_days_a_month_since_july_2026() {
        assertThat(LAW.minimum(Level.COMMUNE, LocalDate.of(2026, 7, 1)).amount()).isEqualTo(2);
        assertThat(commune(NOVEMBER).required()).isEqualTo(2);
        assertThat(commune(NOVEMBER).citation()).contains("136/2025/QH15");
    }

    @Test
    void before_that_it_was_once_a_week_and_a_week_belongs_to_the_month_of_its_thursday() {
        assertThat(commune(JUNE).required()).isEqualTo(4);
        assertThat(commune(YearMonth.of(2026, 4)).required()).isEqualTo(5);
        MonthDuty june =
                commune(JUNE, held("2026-06-01", Host.HEAD), held("2026-06-02", Host.HEAD));
        assertThat(june.held()).isEqualTo(1);
        assertThat(commune(JUNE, held("2026-06-30", Host.HEAD)).held()).isZero();
    }

    @Test
    void province_and_departments_owe_one_day_a_month() {
        for (Level level : List.of(Level.PROVINCE, Level.DEPARTMENT)) {
            assertThat(LAW.minimum(level, NOVEMBER.atDay(1)).amount()).isEqualTo(1);
        }
    }

    @Test
    void a_delegate_does_not_count_and_two_sessions_of_one_day_are_one() {
        MonthDuty duty =
                commune(
                        NOVEMBER,
                        held("2026-11-10", Host.HEAD),
                        held("2026-11-10", Host.HEAD),
                        held("2026-11-25", Host.DELEGATED));
        assertThat(duty.held()).isEqualTo(1);
        assertThat(duty.planned()).isEqualTo(1);
        assertThat(duty.met()).isFalse();
        assertThat(duty.enoughPlanned()).isFalse();
    }

    @Test
    void what_is_ahead_is_planned_and_not_held() {
        MonthDuty duty = commune(NOVEMBER, held("2026-11-10", Host.HEAD), ahead("2026-11-25"));
        assertThat(duty.planned()).isEqualTo(2);
        assertThat(duty.held()).isEqualTo(1);
        assertThat(duty.enoughPlanned()).isTrue();
        assertThat(duty.met()).isFalse();
    }

    @Test
    void what_was_missed_and_other_months_do_not_count() {
        MonthDuty duty =
                commune(
                        NOVEMBER,
                        card("2026-11-10", Host.HEAD, null, SessionState.MISSED),
                        ahead("2026-12-10"));
        assertThat(duty.planned()).isZero();
    }
}
