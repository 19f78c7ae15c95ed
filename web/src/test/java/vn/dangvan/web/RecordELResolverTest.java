package vn.dangvan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELException;
import jakarta.el.ELProcessor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvan.docket.Place;
import vn.dangvan.docket.Search;
import vn.dangvan.docket.Stage;
import vn.dangvan.reporting.Tally;

class RecordELResolverTest {
    private final ELProcessor page = new ELProcessor();

    @BeforeEach
    void show() {
        page.getELManager().addELResolver(new RecordELResolver());
        page.defineBean("tally", new Tally("tinh", YearMonth.of(2026, 11), 3, 2));
        Place place = new Place(LocalDate.of(2026, 11, 30), "DV-2026-000123");
        page.defineBean("search", Search.in(Set.of(Stage.CLOSED)).after(place));
        page.defineBean("tallies", List.of(new Tally("a", YearMonth.of(2026, 10), 0, 0)));
        page.defineBean("text", Spoken.in("en"));
    }

    @ParameterizedTest
    @CsvSource({
        "tally.unit, tinh",
        "tally['unit'], tinh",
        "tally.month, 2026-11",
        "tally.counted, 3",
        "tally.rate, 66",
        "tally.late(), 1",
        "tallies[0].rate, -1",
        "search.after.number, DV-2026-000123",
        "search.after.dueOn.year, 2026",
        "search.month == null, true",
        "tally.counted - tally.onTime, 1"
    })
    void a_page_reads_records_as_it_reads_beans(String expression, String shown) {
        assertThat(read(expression)).hasToString(shown);
    }

    @Test
    void a_part_there_is_not_is_an_error_and_not_nothing() {
        assertThatThrownBy(() -> read("tally.colour"))
                .isInstanceOf(ELException.class)
                .hasMessageContaining("Tally has no colour");
        assertThatThrownBy(() -> read("tally.plus")).isInstanceOf(ELException.class);
    }

    @Test
    void records_are_not_written_to() {
        assertThatThrownBy(() -> page.setValue("tally.unit", "so")).isInstanceOf(ELException.class);
    }

    @Test
    void a_key_with_a_dot_is_looked_up_and_a_name_without_one_is_a_property() {
        assertThat(read("text['nowhere.title']")).isEqualTo("⟦nowhere.title⟧");
        assertThat(read("text.language")).isEqualTo("en");
        assertThat(read("text.otherLanguage")).isEqualTo("vi");
    }

    @Test
    void what_is_no_record_is_left_to_others() {
        RecordELResolver resolver = new RecordELResolver();
        assertThat(resolver.getCommonPropertyType(null, "text")).isNull();
        assertThat(resolver.isReadOnly(null, "text", "length")).isFalse();
        assertThat(resolver.getType(null, "text", "length")).isNull();
        assertThat(resolver.getValue(null, null, "tally")).isNull();
        assertThat(read("'text'.length()")).isEqualTo(4);
    }

    private Object read(String expression) {
        return page.eval(expression);
    }
}
