package vn.dangvan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grounds, forms and duties: none is missing, and none stands alone. */
class PointTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final LawFiles files = new LawFiles();
    private final LawInForce law = RuleBook.read().on(TODAY);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "refuse-complaint, 'internal-administration superior-direction normative-act state-secret"
                + " no-direct-effect no-capacity unlawful-representative no-signature too-late"
                + " second-decision-exists termination-not-continued court'",
        "refuse-denunciation, 'form no-capacity not-competent no-grounds from-settled-complaint"
                + " sent-to-many already-guided'",
        "refuse-letter, 'lacks-form sent-to-several already-guided opposing-insulting unreadable"
                + " copy'",
        "complicated-complaint, 'several-places several-contents several-people foreign-element"
                + " several-agencies agencies-disagree conflicting-evidence'",
        "complicated-denunciation, 'several-places several-contents several-people foreign-element"
                + " several-agencies agencies-disagree conflicting-evidence'",
        "suspend-complaint, 'obstacle awaiting-result'",
        "terminate-complaint, 'withdrawn complainant-gone object-gone court'",
        "suspend-denunciation, 'awaiting-result awaiting-expertise'",
        "terminate-denunciation, 'withdrawn denounced-died decided'",
        "obstacle, 'illness disaster war travel other'",
        "information-check, 'violator-clear evidence verifiable'",
        "protect-end, 'concluded terminated no-ground own-request duty-breached'",
        "publish, 'posting portal meeting'",
        "take-over, 'serious-violation bias'"
    })
    void a_list_has_the_grounds_the_law_names_and_no_other(String list, String codes) {
        assertThat(law.points(list)).extracting(Point::code).containsExactly(codes.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"prohibited, 13", "reception-refuse, 13", "discipline-officer, 32"})
    void a_long_list_is_whole(String list, int points) {
        assertThat(law.points(list)).hasSize(points);
    }

    @Test
    void before_the_law_of_2025_a_complaint_ended_by_withdrawal_only() {
        LawInForce before = RuleBook.read().on(LocalDate.of(2026, 6, 30));

        assertThat(before.points("terminate-complaint"))
                .extracting(Point::code)
                .containsExactly("withdrawn");
        assertThat(before.points("suspend-complaint")).isEmpty();
        assertThat(before.points("complicated-complaint")).isEmpty();
        assertThat(before.points("complicated-denunciation")).hasSize(7);
    }

    @Test
    void every_list_has_a_point_today() {
        for (String list : law.lists()) {
            assertThat(law.points(list)).as(list).isNotEmpty();
        }
    }

    @Test
    void codes_and_lists_are_lower_case_words() {
        assertThat(files.points())
                .allMatch(point -> point.code().matches("[a-z]+(-[a-z]+)*"))
                .allMatch(point -> point.list().matches("[a-z]+(-[a-z]+)*"));
        assertThat(files.forms()).allMatch(form -> form.code().matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void every_name_is_there_in_both_languages_and_written_as_one_writes() {
        Stream<String> points = files.points().stream().flatMap(p -> names(p.nameVi(), p.nameEn()));
        Stream<String> forms = files.forms().stream().flatMap(f -> names(f.nameVi(), f.nameEn()));

        assertThat(Stream.concat(points, forms))
                .allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC))
                .noneMatch(name -> name.contains("  ") || name.endsWith("."));
        assertThat(files.points()).noneMatch(point -> point.nameVi().equals(point.nameEn()));
    }

    private static Stream<String> names(String vi, String en) {
        return Stream.of(vi, en);
    }

    @Test
    void a_code_with_several_rows_leaves_no_day_without_one() {
        List<Dated> rows = new ArrayList<>(files.points());
        for (Point point : files.points()) {
            assertThat(point.until() == null || ends(point) || followed(point, rows))
                    .as("%s", point)
                    .isTrue();
        }
    }

    /** What Law 136/2025 and its decrees did away with for good. */
    private static boolean ends(Point point) {
        return (point.list() + "/" + point.code()).equals("reception-refuse/other");
    }

    private static boolean followed(Point point, List<Dated> rows) {
        return rows.stream()
                .map(Point.class::cast)
                .filter(other -> other.list().equals(point.list()))
                .filter(other -> other.code().equals(point.code()))
                .anyMatch(other -> other.since().equals(point.until().plusDays(1)));
    }

    @Test
    void the_forms_the_law_names_are_all_there() {
        Set<String> complaint = Set.of("01", "02", "03", "04", "14", "14a", "14b");
        Set<String> denunciation =
                Set.of("01", "02", "03", "04", "05", "06", "07", "08", "09", "12");

        assertThat(numbers("complaint")).containsExactlyInAnyOrderElementsOf(complaint);
        assertThat(numbers("denunciation")).containsExactlyInAnyOrderElementsOf(denunciation);
        assertThat(numbers("reception")).containsExactly("01/TCD", "02/TCD", "03/TCD");
        assertThat(numbers("letter")).containsExactly("01", "03");
        assertThat(numbers("report"))
                .containsExactly(
                        "02", "01/TCD", "02/XLD", "03/GQKN", "04/GQTC", "05/KQTH", "06/QLKNTC");
        assertThat(law.form("complaint-14b").nameVi()).contains("tiếp tục giải quyết");
    }

    private List<String> numbers(String procedure) {
        return law.forms().stream()
                .filter(form -> form.procedure().equals(procedure))
                .map(Code.Form::number)
                .toList();
    }
}
