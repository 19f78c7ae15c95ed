package vn.dangvan.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.problem.Problem;

class PlaceTest {
    @Test
    void a_place_reads_as_it_is_written() {
        Place place = new Place(LocalDate.of(2026, 11, 30), "DV-2026-000123");
        assertThat(place.text()).isEqualTo("2026-11-30_DV-2026-000123");
        assertThat(Place.of(place.text())).isEqualTo(place);
        Place undue = new Place(null, "DV-2026-000123");
        assertThat(undue.text()).isEqualTo("_DV-2026-000123");
        assertThat(Place.of(undue.text())).isEqualTo(undue);
    }

    @Property
    void every_place_in_the_register_can_be_gone_on_from(
            @ForAll @IntRange(min = -25_000, max = 2_900_000) int day,
            @ForAll @IntRange(max = 2_000_000_000) int number) {
        LocalDate dueOn = LocalDate.ofEpochDay(day);
        Place place = new Place(dueOn, "DV-%d-%06d".formatted(dueOn.getYear(), number));
        assertThat(Place.of(place.text())).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "x",
                "2026-11-30",
                "2026-11-30_",
                "2026-02-30_DV-2026-000123",
                "2026-11-30T00:00_DV-2026-000123",
                "-2026-11-30_DV-2026-000123",
                "+999999999-12-31_DV-2026-000123",
                "2026-11-30_DV-2026-000123\u0000",
                "2026-11-30_DV-2026-000123\n",
                "2026-11-30_DV-2026-000123_1",
                "2026-11-30_ĐV-2026-000123",
                "_DV-2026-0000000000000000000000000000000000000000000000001"
            })
    void anything_else_is_refused_before_the_database_sees_it(String text) {
        assertThatThrownBy(() -> Place.of(text))
                .isInstanceOfSatisfying(Problem.class, PlaceTest::assertUnreadable);
    }

    @Property
    void any_letters_are_read_as_they_are_written_or_refused(
            @ForAll
                    @Chars({'_', '-', '+', '0', '2', '1', 'D', 'V', ' ', '\u0000', 'ж', '١'})
                    @StringLength(max = 30)
                    String tail) {
        for (String head : new String[] {"", "2026-11-30", "2026-11-30_DV-2026-", "_DV-"}) {
            String text = head + tail;
            try {
                assertThat(Place.of(text).text()).isEqualTo(text);
            } catch (Problem refused) {
                assertUnreadable(refused);
            }
        }
    }

    private static void assertUnreadable(Problem problem) {
        assertThat(problem.facts()).isEqualTo(Map.of("fields", Map.of("after", "unreadable")));
    }
}
