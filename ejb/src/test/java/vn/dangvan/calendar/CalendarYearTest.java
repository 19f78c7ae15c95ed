package vn.dangvan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dangvan.calendar.CalendarYear.What;
import vn.dangvan.law.Certainty;
import vn.dangvan.law.Holiday;
import vn.dangvan.law.RuleBook;
import vn.dangvan.problem.Problem;

class CalendarYearTest {
    private static final RuleBook LAW = RuleBook.read();

    @Test
    void every_day_of_a_year_is_what_the_calendar_says() {
        CalendarYear year = year(2026);
        assertThat(year.days()).hasSize(365);
        assertThat(day(year, 11, 24).what()).isEqualTo(What.HOLIDAY);
        assertThat(day(year, 8, 31).what()).isEqualTo(What.SUBSTITUTE);
        assertThat(day(year, 8, 22).what()).isEqualTo(What.WORKED_INSTEAD);
        assertThat(day(year, 11, 22).what()).isEqualTo(What.WEEKEND);
        assertThat(day(year, 11, 23).what()).isEqualTo(What.WORKING);
        assertThat(day(year, 11, 23).special()).isFalse();
        assertThat(day(year, 11, 24).source()).isNotEmpty();
    }

    @Test
    void it_says_how_certain_each_day_is() {
        assertThat(day(year(2027), 2, 5).certainty()).isEqualTo(Certainty.PROVISIONAL);
        assertThat(day(year(2027), 6, 2).certainty()).isEqualTo(Certainty.PUBLISHED);
        CalendarYear.Day computed = day(year(2040), 5, 1);
        assertThat(computed.certainty()).isEqualTo(Certainty.COMPUTED);
        assertThat(computed.nameEn()).isEqualTo("Labour Day");
        assertThat(computed.source()).isEmpty();
    }

    @Test
    void an_announced_day_carries_its_decree() {
        Holiday off =
                new Holiday(
                        LocalDate.of(2026, 11, 23),
                        "Nghỉ",
                        "Off",
                        Holiday.Kind.SUBSTITUTE,
                        Certainty.PUBLISHED,
                        "Số 1");
        CalendarYear.Day day = day(year(2026, off), 11, 23);
        assertThat(day.what()).isEqualTo(What.SUBSTITUTE);
        assertThat(day.source()).isEqualTo("Số 1");
    }

    @Test
    void a_year_beyond_the_calendar_is_refused() {
        assertThatThrownBy(() -> year(2011)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> year(2101)).isInstanceOf(Problem.class);
        assertThat(year(2100).days()).hasSize(365);
    }

    private static CalendarYear year(int year, Holiday... announced) {
        return CalendarYear.of(WorkDays.Edition.of(LAW, 1, List.of(announced)), year);
    }

    private static CalendarYear.Day day(CalendarYear year, int month, int day) {
        return year.days().get(LocalDate.of(year.year(), month, day).getDayOfYear() - 1);
    }
}
