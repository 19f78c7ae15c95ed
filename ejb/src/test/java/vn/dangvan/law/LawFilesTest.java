package vn.dangvan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.csv.CsvFile;
import vn.dangvan.csv.CsvUnreadable;

class LawFilesTest {
    private static final String HOLIDAYS = "holidays.csv";
    private static final String POINTS = "points.csv";
    private static final String LIMITS = "time-limits.csv";

    @Test
    void a_second_row_for_a_holiday_is_refused_with_its_line() {
        String text = packed(HOLIDAYS);
        int lines = text.split("\n").length;

        refused(HOLIDAYS, text + "2026-09-02,a,b,holiday,published,c\n", lines + 1);
    }

    @Test
    void a_second_answer_to_the_same_question_is_refused_with_its_line() {
        String[] lines = packed(LIMITS).split("\n");

        refused(LIMITS, lines[0] + "\n" + lines[1] + "\n" + lines[1] + "\n", 3);
    }

    @Test
    void a_date_that_is_none_is_refused_with_its_line() {
        refused(LIMITS, packed(LIMITS).replaceFirst("2012-07-01", "2012-07-32"), 2);
    }

    @Test
    void a_number_that_is_none_is_refused_with_its_line() {
        refused(LIMITS, packed(LIMITS).replaceFirst(",90,", ",ninety,"), 2);
    }

    @Test
    void a_row_that_ends_before_it_begins_is_refused_with_its_line() {
        refused(LIMITS, packed(LIMITS).replaceFirst("2012-07-01,,", "2012-07-01,2012-06-30,"), 2);
    }

    @Test
    void working_days_that_could_be_extended_are_refused() {
        String[] lines = packed(LIMITS).split("\n");

        refused(LIMITS, lines[0] + "\n" + lines[1].replace(",day,", ",working-day,") + "\n", 2);
    }

    @Test
    void a_row_without_a_citation_is_refused() {
        String[] lines = packed(LIMITS).split("\n");

        refused(LIMITS, lines[0] + "\n" + lines[1].replaceFirst("\"[^\"]*\"$", "") + "\n", 2);
    }

    @Test
    void a_line_with_a_cell_too_many_is_refused() {
        refused(HOLIDAYS, "date,name_vi,name_en,kind,certainty,source\n1,2,3,4,5,6,7\n", 2);
    }

    @Test
    void an_empty_line_between_rows_is_refused() {
        refused(HOLIDAYS, "date,name_vi,name_en,kind,certainty,source\n\n\n", 2);
    }

    @Test
    void a_second_row_for_a_point_on_the_same_days_is_refused_with_its_line() {
        String[] lines = packed(POINTS).split("\n");

        refused(POINTS, lines[0] + "\n" + lines[1] + "\n" + lines[1] + "\n", 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "competence.csv",
                "fields.csv",
                "forms.csv",
                "holidays.csv",
                "kinds.csv",
                "matters.csv",
                "minimums.csv",
                "periods.csv",
                "points.csv",
                "report-columns.csv",
                "retention.csv",
                "time-limits.csv",
                "yearly-holidays.csv"
            })
    void every_file_refuses_what_is_no_law_with_the_line(String file) {
        String[] lines = packed(file).split("\n");
        String head = lines[0] + "\n";

        refused(file, head + lines[1] + "\n" + lines[1] + "\n", 3);
        refused(file, head, 1);
        refused(file, "\uFEFF" + packed(file), 1);
        refused(file, head + lines[1] + "\n" + lines[2].replaceFirst(",", ",\0"), 3);
        refused(file, head + lines[1] + "\n" + lines[2] + "x".repeat(5_000), 3);
        refused(file, head + lines[1] + "\n" + lines[2] + ",", 3);
        refused(file, head + lines[1].substring(0, 3) + "\n", 2);
    }

    @Test
    void a_unit_nobody_counts_in_is_refused_with_its_line() {
        refused(LIMITS, packed(LIMITS).replaceFirst(",day,", ",fortnight,"), 2);
        refused("retention.csv", packed("retention.csv").replaceFirst(",year,", ",moon,"), 2);
    }

    @Test
    void hours_that_would_roll_off_a_closed_day_are_refused() {
        String[] lines = packed(LIMITS).split("\n");
        String hours = lines[1].replace(",day,", ",hour,").replace(",yes,law-text", ",no,law-text");

        refused(LIMITS, lines[0] + "\n" + hours + "\n", 2);
    }

    @Test
    void a_check_of_a_column_that_cannot_be_read_is_refused_with_its_line() {
        String columns = packed("report-columns.csv");

        refused("report-columns.csv", columns.replaceFirst("=5\\+11\\+17", "=5+x"), 2);
    }

    @Test
    void a_word_twice_in_a_cell_is_refused_with_its_line() {
        String matters = packed("matters.csv");

        refused("matters.csv", matters.replaceFirst(",complaint,", ",complaint|complaint,"), 2);
    }

    @Test
    void another_header_is_refused() {
        refused(HOLIDAYS, "day,name\n", 1);
    }

    @Test
    void a_file_without_rows_is_no_law() {
        refused(LIMITS, packed(LIMITS).split("\n")[0], 1);
    }

    @Test
    void quotes_keep_commas_and_doubled_quotes() {
        CsvFile.Row row = CsvFile.read("x", "a,b\r\n\"1,\"\"2\"\"\",3\r\n", "a", "b").get(0);

        assertThat(row.text("a")).isEqualTo("1,\"2\"");
        assertThat(row.text("b")).isEqualTo("3");
    }

    @Property(tries = 1000)
    void whatever_the_file_holds_it_is_read_or_refused_by_name(
            @ForAll @Chars({'a', ',', '"', '\n', '\r', 'đ'}) @StringLength(max = 30) String text) {
        readOrRefused(() -> CsvFile.read("x", "a,b\n" + text, "a", "b"));
    }

    @Property(tries = 150)
    void a_law_with_a_letter_changed_is_read_or_refused_by_name(
            @ForAll @IntRange(min = 0, max = 12_000) int at,
            @ForAll @CharRange(from = ' ', to = '~') char letter) {
        StringBuilder text = new StringBuilder(packed(LIMITS));
        text.setCharAt(at % text.length(), letter);

        readOrRefused(() -> with(LIMITS, text.toString()).timeLimits());
    }

    private static void readOrRefused(Runnable reading) {
        try {
            reading.run();
        } catch (CsvUnreadable refused) {
            assertThat(refused.line()).isPositive();
        }
    }

    private static void refused(String file, String text, int line) {
        assertThatCode(RuleBook::read).doesNotThrowAnyException();
        assertThatThrownBy(() -> new RuleBook(with(file, text)))
                .isInstanceOfSatisfying(
                        CsvUnreadable.class,
                        refused -> {
                            assertThat(refused.file()).isEqualTo(file);
                            assertThat(refused.line()).isEqualTo(line);
                        });
    }

    private static LawFiles with(String file, String text) {
        return new LawFiles(name -> name.equals(file) ? text : packed(name));
    }

    private static String packed(String name) {
        return Example.text("/law/vn/" + name);
    }
}
