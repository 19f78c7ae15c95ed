package vn.dangvan.web.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class SeenTest {
    @ParameterizedTest
    @CsvSource({"8:30,08:30", "08:30,08:30", "8h30,08:30", "13g05,13:05", " 7.15 ,07:15"})
    void a_time_is_read_as_people_write_it(String typed, LocalTime time) {
        assertThat(Seen.time(typed, "from")).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "8", "sáng", "8:3", "08:30:00"})
    void what_is_no_time_is_refused_with_its_field(String typed) {
        Problem refused = catchThrowableOfType(Problem.class, () -> Seen.time(typed, "from"));
        assertThat(refused.facts()).hasToString("{fields={from=unreadable}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "DV-2000-000000",
                "0-0-0-0-0",
                "zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz"
            })
    void what_is_no_id_is_the_id_of_nothing(String typed) {
        assertThat(Seen.id(typed)).isEqualTo(new UUID(0, 0));
        assertThat(Seen.id(null)).isEqualTo(new UUID(0, 0));
    }

    @Test
    void a_version_is_needed_and_has_one_form() {
        assertThat(Seen.version("\"3\"")).isEqualTo(3);
        assertThat(type(() -> Seen.version(null))).isEqualTo(ProblemType.VERSION_NEEDED);
        assertThat(type(() -> Seen.version("3"))).isEqualTo(ProblemType.CHANGED_MEANWHILE);
        assertThat(type(() -> Seen.posted("-1"))).isEqualTo(ProblemType.VERSION_NEEDED);
    }

    private static ProblemType type(Runnable act) {
        return catchThrowableOfType(Problem.class, act::run).type();
    }
}
