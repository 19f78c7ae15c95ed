package vn.dangvan.web.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.problem.Problem;

class MonthGridTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static MonthGrid grid(YearMonth month) {
        return MonthGrid.of(month, TODAY, day -> day.getDayOfWeek().getValue() < 6, List.of());
    }

    @Test
    void weeks_begin_on_monday_and_are_whole() {
        MonthGrid november = grid(YearMonth.of(2026, 11));
        assertThat(november.weeks()).hasSize(6).allMatch(week -> week.days().size() == 7);
        assertThat(november.weeks().get(0).days().get(0).on())
                .isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(november.weeks().get(5).days().get(6).on()).isEqualTo(LocalDate.of(2026, 12, 6));
    }

    @Test
    void a_month_that_fills_its_weeks_has_nothing_beside_it() {
        MonthGrid february = grid(YearMonth.of(2027, 2));
        assertThat(february.weeks()).hasSize(4);
        assertThat(february.weeks())
                .allMatch(week -> week.days().stream().allMatch(MonthGrid.Day::inside));
    }

    @Test
    void today_and_days_off_are_marked() {
        MonthGrid.Day sunday = grid(YearMonth.of(2026, 11)).weeks().get(3).days().get(6);
        assertThat(sunday.on()).isEqualTo(TODAY);
        assertThat(sunday.today()).isTrue();
        assertThat(sunday.off()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "11/2026", "2026-13", "9999-01", "2026-11-01", "' --"})
    void what_is_no_month_near_today_is_refused(String text) {
        assertThatThrownBy(() -> MonthGrid.read(text, TODAY)).isInstanceOf(Problem.class);
    }

    @Test
    void no_month_is_the_month_of_today() {
        assertThat(MonthGrid.read(null, TODAY)).isEqualTo(YearMonth.of(2026, 11));
        assertThat(MonthGrid.read("2027-01", TODAY)).isEqualTo(YearMonth.of(2027, 1));
    }

    @Test
    void more_sessions_than_fit_make_a_day_crowded() {
        assertThat(day(2).crowded()).isFalse();
        assertThat(day(3).crowded()).isTrue();
    }

    private static MonthGrid.Day day(int sessions) {
        return new MonthGrid.Day(TODAY, true, true, false, Collections.nCopies(sessions, null));
    }
}
