package vn.dangvan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.deadline.Skipped.Why;
import vn.dangvan.law.Certainty;
import vn.dangvan.law.Holiday;
import vn.dangvan.law.RuleBook;

class StatutoryHolidaysTest {
    private static final RuleBook LAW = RuleBook.read();
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(LAW.holidays(), LAW.yearlyHolidays());
    private final StatutoryHolidays statutory = new StatutoryHolidays(LAW.yearlyHolidays());

    @Test
    void new_year_takes_the_last_day_of_the_old_year_and_four_of_the_new_one() {
        assertThat(statutory.in(2031).values())
                .filteredOn(day -> day.nameEn().equals("Lunar New Year"))
                .extracting(Skipped::on)
                .containsExactly(days("2031-01-22", 5));
    }

    @Test
    void a_holiday_on_a_day_of_rest_is_made_up_for_on_the_next_day_worked() {
        assertThat(statutory.in(2031).values())
                .filteredOn(day -> day.why() == Why.SUBSTITUTE)
                .extracting(Skipped::on, Skipped::nameVi)
                .containsExactly(
                        tuple(day("2031-01-27"), "Nghỉ bù Tết Nguyên đán (25/1)"),
                        tuple(day("2031-01-28"), "Nghỉ bù Tết Nguyên đán (26/1)"));
    }

    @Test
    void two_holidays_at_a_weekend_are_made_up_for_one_after_the_other() {
        assertThat(statutory.in(2033)).containsKeys(day("2033-05-02"), day("2033-05-03"));
    }

    @Test
    void no_law_makes_up_for_culture_day() {
        assertThat(day("2035-11-24").getDayOfWeek().getValue()).isEqualTo(6);
        assertThat(statutory.in(2035))
                .containsKey(day("2035-11-24"))
                .doesNotContainKey(day("2035-11-26"));
    }

    @Test
    void before_the_code_of_2012_new_year_had_four_days() {
        assertThat(statutory.in(2013).values())
                .filteredOn(day -> day.nameEn().equals("Lunar New Year"))
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026})
    void what_the_law_gives_was_announced_too(int year) {
        assertThat(statutory.in(year).values())
                .filteredOn(day -> day.why() == Why.HOLIDAY)
                .filteredOn(day -> !day.nameEn().equals("Lunar New Year"))
                .filteredOn(day -> !day.nameEn().equals("Vietnamese Culture Day") || year > 2025)
                .allMatch(day -> CALENDAR.closure(day.on()).isPresent());
        LocalDate newYear = new LunarCalendar().day(year, 1, 1);
        for (int i = -1; i < 3; i++) {
            assertThat(CALENDAR.isWorking(newYear.plusDays(i))).isFalse();
        }
    }

    @Test
    void a_year_with_announced_days_has_those_and_no_others() {
        assertThat(CALENDAR.isWorking(day("2026-02-21"))).isFalse();
        assertThat(CALENDAR.closure(day("2026-02-16")).orElseThrow().nameVi())
                .isEqualTo("Tết Nguyên đán");
        assertThat(CALENDAR.isWorking(day("2028-01-31"))).isTrue();
        assertThat(CALENDAR.certainty(day("2026-03-01"))).isEqualTo(Certainty.PUBLISHED);
    }

    @Test
    void without_rows_of_the_moon_a_year_says_that_they_are_missing() {
        List<Holiday.Yearly> sun =
                LAW.yearlyHolidays().stream()
                        .filter(row -> row.calendar() == Holiday.Calendar.SOLAR)
                        .toList();
        WorkingCalendar calendar = new WorkingCalendar(LAW.holidays(), sun);

        assertThat(calendar.certainty(day("2040-03-01"))).isEqualTo(Certainty.FIXED_DAYS_ONLY);
        assertThat(CALENDAR.certainty(day("2040-03-01"))).isEqualTo(Certainty.COMPUTED);
    }

    @Property
    void nobody_loses_a_day_off_to_a_weekend(@ForAll @IntRange(min = 2014, max = 2100) int year) {
        Map<LocalDate, Skipped> off = statutory.in(year);
        long owed =
                off.values().stream()
                        .filter(day -> WorkingCalendar.weekend(day.on()))
                        .filter(day -> !day.nameEn().equals("Vietnamese Culture Day"))
                        .count();

        assertThat(off.values().stream().filter(day -> day.why() == Why.SUBSTITUTE))
                .hasSize((int) owed)
                .noneMatch(day -> WorkingCalendar.weekend(day.on()));
        assertThat(off.keySet()).allMatch(day -> day.getYear() == year);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static LocalDate[] days(String first, int count) {
        return day(first).datesUntil(day(first).plusDays(count)).toArray(LocalDate[]::new);
    }
}
