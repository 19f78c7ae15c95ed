package vn.dangvan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.law.Holiday;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** What administrators paste, in the form of the shipped file. */
class CalendarFileTest {
    private static final String HEADER = "date,name_vi,name_en,kind,certainty,source\n";
    private static final String GOOD = "2026-11-23,Nghỉ,Off,substitute,published,\"Số 1, thử\"\n";

    @Test
    void a_file_in_the_form_of_the_shipped_one_is_read() {
        String more = "2026-11-28,Làm bù,Worked,swapped-working-day,published,Số 1\r\n";
        Announcement read = CalendarFile.read("\uFEFF" + HEADER + GOOD + more);
        assertThat(read.days()).hasSize(2);
        Announcement.Day day = read.days().get(0);
        assertThat(day.line()).isEqualTo(2);
        assertThat(day.on()).isEqualTo("2026-11-23");
        assertThat(day.decree()).isEqualTo("Số 1, thử");
        assertThat(read.days().get(1).kind()).isEqualTo(Holiday.Kind.SWAPPED_WORKING_DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-31,Nghỉ,Off,substitute,published,Số 1",
                "23/11/2026,Nghỉ,Off,substitute,published,Số 1",
                "2026-11-25,,Off,substitute,published,Số 1",
                "2026-11-25,Nghỉ,Off,swap,published,Số 1",
                "2026-11-25,Nghỉ,Off,substitute,provisional,Số 1",
                "2026-11-25,Nghỉ,Off,substitute,published,",
                "2026-11-25,Nghỉ,Off,substitute,published",
                "2026-11-25,Nghỉ,Off,substitute,published,\"Số 1",
                "2026-11-25,%s,Off,substitute,published,Số 1"
            })
    void a_bad_line_is_named(String line) {
        String text = HEADER + GOOD + line.formatted("n".repeat(121));
        refused(text, ProblemType.CALENDAR_LINE_UNREADABLE, 3);
    }

    @Test
    void a_wrong_header_is_line_one() {
        refused("date;name\n" + GOOD, ProblemType.CALENDAR_LINE_UNREADABLE, 1);
    }

    @Test
    void a_day_that_stands_there_twice_is_named_with_its_line() {
        String again = GOOD.replace("substitute", "holiday");
        refused(HEADER + GOOD + again, ProblemType.CALENDAR_DAY_TWICE, 3);
    }

    @Test
    void nothing_or_too_much_is_no_file() {
        invalid(null);
        invalid(" ");
        invalid(HEADER);
        invalid(HEADER + "x".repeat(CalendarFile.MOST_TEXT));
    }

    private static void invalid(String text) {
        assertThatThrownBy(() -> CalendarFile.read(text))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.type()).isEqualTo(ProblemType.INPUT_INVALID));
    }

    private static void refused(String text, ProblemType why, int line) {
        assertThatThrownBy(() -> CalendarFile.read(text))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> {
                            assertThat(p.type()).isEqualTo(why);
                            assertThat(p.facts()).containsEntry("line", line);
                        });
    }
}
