package vn.dangvan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class LawTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final LawFiles files = new LawFiles();
    private final RuleBook book = RuleBook.read();

    @Test
    void a_limit_has_no_gap_between_its_first_row_and_its_last() {
        files.timeLimits().stream()
                .collect(Collectors.groupingBy(row -> row.key() + "/" + row.circumstance()))
                .forEach(
                        (name, rows) -> {
                            List<TimeLimit> defaults =
                                    rows.stream()
                                            .filter(TimeLimit::byDefault)
                                            .sorted(Comparator.comparing(TimeLimit::since))
                                            .toList();
                            for (int i = 1; i < defaults.size(); i++) {
                                assertThat(defaults.get(i).since())
                                        .as(name)
                                        .isEqualTo(defaults.get(i - 1).until().plusDays(1));
                            }
                            assertThat(defaults.get(defaults.size() - 1).until()).as(name).isNull();
                        });
    }

    @Test
    void a_reading_beside_another_always_has_a_default_in_force_on_the_same_days() {
        for (TimeLimit row : files.timeLimits()) {
            if (!row.byDefault()) {
                TimeLimit usual =
                        book.on(row.since()).timeLimit(row.key(), row.circumstance(), Reading.ANY);
                assertThat(usual.reading()).as(row.key()).isNotEqualTo(row.reading());
                assertThat(usual.until()).as(row.key()).isEqualTo(row.until());
            }
        }
    }

    @Test
    void every_row_is_cited() {
        Function<String, Boolean> cites =
                text -> text.matches(".*([Ll]uật|Nghị định|Nghị quyết|Thông tư) .*\\d+/\\d{4}/.*");
        assertThat(files.timeLimits())
                .allMatch(row -> row.basis() == Basis.HOUSE_RULE || cites.apply(row.citation()));
        assertThat(files.competences())
                .allMatch(row -> row.basis() == Basis.HOUSE_RULE || cites.apply(row.citation()));
        assertThat(book.yearlyHolidays()).allMatch(row -> cites.apply(row.citation()));
        assertThat(book.holidays()).noneMatch(row -> row.source().isBlank());
    }

    @Test
    void every_code_form_and_duty_is_cited_and_a_house_rule_says_so() {
        Taxonomy taxonomy = files.taxonomy();
        Stream.of(
                        taxonomy.kinds(),
                        taxonomy.matters(),
                        taxonomy.fields(),
                        files.points(),
                        files.forms(),
                        files.duties())
                .<Dated.Cited>flatMap(List::stream)
                .forEach(row -> assertThat(cited(row)).as("%s", row).isTrue());
    }

    private static boolean cited(Dated.Cited row) {
        return row.basis() == Basis.HOUSE_RULE
                ? row.citation().contains("hệ thống này")
                : row.citation().matches(".*([Ll]uật|Nghị định|Thông tư) .*\\d+/\\d{4}/.*");
    }

    @Test
    void a_promise_that_no_law_makes_says_so() {
        TimeLimit answer = book.on(TODAY).timeLimit("petition.answer", "", Reading.ANY);

        assertThat(answer.basis()).isEqualTo(Basis.HOUSE_RULE);
        assertThat(answer.citation()).contains("luật không ấn định");
    }

    @Test
    void competence_is_decided_once_for_each_kind_and_circumstance() {
        for (LocalDate day : List.of(LocalDate.of(2019, 1, 1), TODAY)) {
            Set<String> seen = new HashSet<>();
            for (Competence row : book.on(day).competences()) {
                assertThat(seen.add(row.kind() + "/" + row.circumstance())).as(row.key()).isTrue();
                assertThat(book.on(day).taxonomy().kind(row.kind())).isNotNull();
            }
        }
    }

    @Test
    void a_case_never_goes_to_the_office_it_names_unless_the_law_on_complaints_says_so() {
        for (Code.Kind kind : book.on(TODAY).taxonomy().kinds()) {
            Competence named = book.on(TODAY).competence(kind.code(), "respondent-named");
            assertThat(named.settledBy())
                    .isEqualTo(
                            kind.code().equals("complaint")
                                    ? Competence.SettledBy.OWN
                                    : Competence.SettledBy.SUPERIOR);
        }
        assertThat(book.on(TODAY).competence("complaint", "second").settledBy())
                .isEqualTo(Competence.SettledBy.SUPERIOR);
    }

    @Test
    void a_matter_goes_with_kinds_there_are_and_every_kind_has_one() {
        Taxonomy taxonomy = book.on(TODAY).taxonomy();
        for (Code.Matter matter : taxonomy.matters()) {
            matter.kinds().forEach(kind -> assertThat(taxonomy.kind(kind)).isNotNull());
        }
        for (Code.Kind kind : taxonomy.kinds()) {
            assertThat(taxonomy.matters(kind.code())).as(kind.code()).isNotEmpty();
        }
    }

    @Test
    void a_code_stands_for_one_thing_and_is_written_as_lower_case_words() {
        Taxonomy taxonomy = files.taxonomy();
        for (List<? extends Code> codes :
                List.of(taxonomy.kinds(), taxonomy.matters(), taxonomy.fields())) {
            assertThat(codes).extracting(Code::code).doesNotHaveDuplicates();
            assertThat(codes).allMatch(code -> code.code().matches("[a-z]+(-[a-z]+)*"));
        }
    }

    @Test
    void a_field_is_counted_under_a_column_the_report_has() {
        Set<String> columns = Set.of("land", "policy", "other");
        for (Code.Field field : book.on(TODAY).taxonomy().fields()) {
            assertThat(columns).contains(field.reportGroup("complaint"));
            assertThat(columns).contains(field.reportGroup("feedback"));
            assertThat(Set.of("administrative", "corruption", "judicial", "other"))
                    .contains(field.reportGroup("denunciation"));
        }
    }

    @Test
    void the_law_of_the_day_is_the_law_of_that_day() {
        assertThat(accept(LocalDate.of(2026, 6, 30)).amount()).isEqualTo(10);
        assertThat(accept(LocalDate.of(2026, 7, 1)).amount()).isEqualTo(7);
    }

    private TimeLimit accept(LocalDate day) {
        return book.on(day).timeLimit("complaint.accept", "", Reading.ANY);
    }

    @Test
    void a_day_before_all_law_is_refused_with_the_day_it_began() {
        assertThatThrownBy(() -> book.on(LocalDate.of(2012, 6, 30)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.type()).isEqualTo(ProblemType.DATE_BEFORE_LAW);
                            assertThat(problem.facts())
                                    .containsEntry("since", LocalDate.of(2012, 7, 1));
                        });
    }

    @Test
    void a_code_nobody_knows_is_refused() {
        Taxonomy taxonomy = book.on(TODAY).taxonomy();

        assertThatThrownBy(() -> taxonomy.matter("murder"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.UNKNOWN_CODE));
    }

    @Test
    void a_point_has_the_words_of_its_day() {
        assertThat(refusal(LocalDate.of(2026, 6, 30)).nameVi()).contains("trong nội bộ");
        assertThat(refusal(LocalDate.of(2026, 7, 1)).nameVi()).contains("mang tính nội bộ");
    }

    private Point refusal(LocalDate day) {
        return book.on(day).point("refuse-complaint", "internal-administration");
    }

    @Test
    void a_list_not_yet_in_force_is_empty_and_one_there_never_is_refused() {
        assertThat(book.on(LocalDate.of(2026, 6, 30)).points("suspend-complaint")).isEmpty();
        assertThat(book.on(TODAY).points("suspend-complaint")).hasSize(2);
        assertRefused(() -> book.on(TODAY).points("excuses"), "list");
    }

    @Test
    void a_point_not_in_force_or_not_in_the_list_is_refused_by_the_name_of_the_list() {
        LawInForce before = book.on(LocalDate.of(2026, 6, 30));

        assertRefused(() -> before.point("terminate-complaint", "court"), "terminate-complaint");
        assertRefused(() -> book.on(TODAY).point("obstacle", "laziness"), "obstacle");
        assertRefused(() -> book.on(TODAY).point("excuses", "laziness"), "excuses");
    }

    private static void assertRefused(ThrowingCallable asked, String field) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.type()).isEqualTo(ProblemType.UNKNOWN_CODE);
                            assertThat(problem.facts()).containsEntry("field", field);
                        });
    }
}
