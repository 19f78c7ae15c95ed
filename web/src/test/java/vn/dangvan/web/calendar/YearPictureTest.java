package vn.dangvan.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dangvan.calendar.CalendarYear;
import vn.dangvan.calendar.CalendarYear.What;
import vn.dangvan.law.Certainty;

class YearPictureTest {
    @Test
    void each_month_begins_in_the_column_of_its_first_day() {
        YearPicture picture = YearPicture.of(year(Certainty.PUBLISHED), Locale.ENGLISH);
        assertThat(picture.months()).hasSize(12);
        assertThat(picture.weekdays()).containsExactly("M", "T", "W", "T", "F", "S", "S");
        YearPicture.Page november = picture.months().get(10);
        assertThat(november.name()).isEqualTo("November");
        assertThat(november.cells()).hasSize(30);
        assertThat(november.cells().get(0)).isEqualTo(new YearPicture.Cell(1, "working from-7"));
        assertThat(november.cells().get(1).look()).isEqualTo("working");
    }

    @Test
    void what_is_not_certain_looks_so() {
        YearPicture picture = YearPicture.of(year(Certainty.PROVISIONAL), vietnamese());
        assertThat(picture.months().get(10).name()).isEqualTo("Tháng 11");
        assertThat(picture.months().get(0).cells().get(1).look()).isEqualTo("working provisional");
    }

    private static Locale vietnamese() {
        return Locale.forLanguageTag("vi");
    }

    private static CalendarYear year(Certainty certainty) {
        List<CalendarYear.Day> days =
                Stream.iterate(
                                LocalDate.of(2026, 1, 1),
                                day -> day.getYear() == 2026,
                                day -> day.plusDays(1))
                        .map(day -> new CalendarYear.Day(day, What.WORKING, certainty, "", "", ""))
                        .toList();
        return new CalendarYear(2026, certainty, days);
    }
}
