package vn.dangvan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarCalendarTest {
    private final LunarCalendar lunar = new LunarCalendar();

    @ParameterizedTest
    @CsvSource({
        "2018-02-16, 2018-04-25",
        "2019-02-05, 2019-04-14",
        "2020-01-25, 2020-04-02",
        "2021-02-12, 2021-04-21",
        "2022-02-01, 2022-04-10",
        "2023-01-22, 2023-04-29",
        "2024-02-10, 2024-04-18",
        "2025-01-29, 2025-04-07",
        "2026-02-17, 2026-04-26",
        "2027-02-06, 2027-04-16",
        "2028-01-26, 2028-04-04",
        "2029-02-13, 2029-04-23",
        "2030-02-02, 2030-04-12"
    })
    void new_year_and_the_day_of_the_kings_are_where_everybody_knows_them(
            LocalDate newYear, LocalDate kings) {
        assertThat(lunar.day(newYear.getYear(), 1, 1)).isEqualTo(newYear);
        assertThat(lunar.day(newYear.getYear(), 3, 10)).isEqualTo(kings);
    }

    @ParameterizedTest
    @CsvSource({
        "1968, 1968-01-29, 1968-01-30",
        "1985, 1985-01-21, 1985-02-20",
        "2007, 2007-02-17, 2007-02-18",
        "2030, 2030-02-02, 2030-02-03"
    })
    void some_years_begin_earlier_than_in_china(int year, LocalDate here, LocalDate china) {
        assertThat(lunar.day(year, 1, 1)).isEqualTo(here);
        assertThat(new LunarCalendar(8).day(year, 1, 1)).isEqualTo(china);
    }

    @ParameterizedTest
    @CsvSource({"2020, 4, 5", "2023, 2, 3", "2025, 6, 7", "2028, 5, 6"})
    void a_year_of_thirteen_months_repeats_one(int year, int repeated, int next) {
        long days = ChronoUnit.DAYS.between(lunar.day(year, repeated, 1), lunar.day(year, next, 1));

        assertThat(days).isBetween(58L, 60L);
    }

    @Test
    void months_after_the_solstice_belong_to_the_year_that_ends() {
        assertThat(lunar.day(2025, 12, 23)).isEqualTo("2026-02-10");
    }

    @Property
    void a_year_begins_between_21_january_and_21_february(
            @ForAll @IntRange(min = 1901, max = 2199) int year) {
        assertThat(lunar.day(year, 1, 1))
                .isBetween(LocalDate.of(year, 1, 20), LocalDate.of(year, 2, 21));
    }

    @Property
    void a_year_has_twelve_or_thirteen_moons(@ForAll @IntRange(min = 1901, max = 2199) int year) {
        long days = ChronoUnit.DAYS.between(lunar.day(year, 1, 1), lunar.day(year + 1, 1, 1));

        assertThat(days)
                .satisfiesAnyOf(
                        d -> assertThat(d).isBetween(353L, 355L),
                        d -> assertThat(d).isBetween(383L, 385L));
    }

    @Property
    void months_follow_each_other_and_none_is_longer_than_two_moons(
            @ForAll @IntRange(min = 1901, max = 2199) int year,
            @ForAll @IntRange(min = 1, max = 11) int month) {
        long days =
                ChronoUnit.DAYS.between(lunar.day(year, month, 1), lunar.day(year, month + 1, 1));

        assertThat(days)
                .satisfiesAnyOf(
                        d -> assertThat(d).isBetween(29L, 30L),
                        d -> assertThat(d).isBetween(58L, 60L));
    }
}
