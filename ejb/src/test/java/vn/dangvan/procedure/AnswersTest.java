package vn.dangvan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dangvan.procedure.Refusal.refused;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.docket.Stage;
import vn.dangvan.law.LawInForce;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class AnswersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);
    private static final LawInForce LAW = CourseFixture.LAW.on(DAY);

    private static Act asking(Ask.Named... asks) {
        return new Act(
                "act",
                DAY,
                null,
                EnumSet.of(Path.COMPLAINT),
                0,
                EnumSet.of(By.DESK),
                EnumSet.of(Stage.RECEIVED),
                null,
                Act.Pause.ANY,
                List.of(),
                Set.of(),
                0,
                List.of(),
                List.of(asks),
                "x.y",
                false,
                List.of(),
                "Điều 1");
    }

    private static Answers read(Ask ask, String list, String answer) {
        return Answers.read(
                asking(new Ask.Named(ask, list, true)), Map.of(ask.code(), answer), LAW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT||Nội dung",
                "BODY||UBND xã Mẫu",
                "GROUND|publish|portal",
                "GROUNDS|publish|portal,posting",
                "DAY||2026-12-01",
                "DAY||2000-01-01",
                "PEOPLE||1",
                "PEOPLE||9999",
                "VERIFIED||yes",
                "VERIFIED||no",
                "FOUND||partly-founded",
                "OUTCOME||upheld",
                "OUTCOME||cancelled",
                "OUTCOME||changed",
                "KIND||feedback",
                "MATTER||delay",
                "FIELD||land",
                "UNIT||xa-an-binh",
                "INSPECTOR||00000000-0000-4000-8000-00000000000b",
                "CASE||DV-2026-000123"
            })
    void every_sort_of_answer_is_read_as_it_was_given(Ask asked, String list, String answer) {
        Answers read = read(asked, list, answer);
        Map<String, String> given = Map.of(asked.code(), answer);
        assertThat(read.texts()).isEqualTo(asked.sort().typed() ? given : Map.of());
        assertThat(read.codes()).isEqualTo(asked.sort().typed() ? Map.of() : given);
        assertThat(read.toString()).doesNotContain(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAY|2026-02-30",
                "DAY|1999-12-31",
                "DAY|2200-01-01",
                "DAY|-0001-01-01",
                "DAY|+12026-01-01",
                "DAY|01/12/2026",
                "DAY|2026-12-01T00:00",
                "DAY|nay",
                "PEOPLE|0",
                "PEOPLE|-1",
                "PEOPLE|01",
                "PEOPLE|10000",
                "PEOPLE|1.5",
                "PEOPLE|١",
                "PEOPLE|１",
                "VERIFIED|true",
                "VERIFIED|Yes",
                "OUTCOME|UPHELD",
                "OUTCOME|none"
            })
    void what_is_no_such_answer_is_refused_by_its_name(Ask ask, String answer) {
        assertFault(() -> read(ask, null, answer), ask.code(), "unreadable");
    }

    @ParameterizedTest
    @CsvSource({"UNIT,xã", "UNIT,a b", "UNIT,../x", "CASE,DV_1", "INSPECTOR,<b>"})
    void what_can_be_no_code_is_on_no_list(Ask ask, String answer) {
        assertThatThrownBy(() -> read(ask, null, answer))
                .isInstanceOfSatisfying(
                        Problem.class,
                        p -> assertThat(p.facts()).isEqualTo(Map.of("field", ask.code())));
    }

    @ParameterizedTest
    @CsvSource({
        "GROUND, publish, nowhere",
        "GROUND, publish, Portal",
        "GROUNDS, publish, 'portal,'",
        "GROUNDS, publish, 'portal,nowhere'",
        "GROUNDS, publish, 'portal, posting'",
        "FOUND,, Founded",
        "KIND,, letter",
        "MATTER,, everything",
        "FIELD,, everything",
        "GROUND, suspend-complaint, awaiting-expertise"
    })
    void a_code_no_list_has_is_unknown(Ask ask, String list, String answer) {
        refused(ProblemType.UNKNOWN_CODE, () -> read(ask, list, answer));
    }

    @Test
    void a_code_the_law_of_the_day_does_not_have_is_unknown() {
        Act act = asking(new Ask.Named(Ask.GROUND, "suspend-complaint", true));
        Map<String, String> given = Map.of("ground", "obstacle");
        assertThat(Answers.read(act, given, LAW).code("ground")).isEqualTo("obstacle");
        LawInForce before = CourseFixture.LAW.on(LocalDate.of(2026, 6, 30));
        refused(ProblemType.UNKNOWN_CODE, () -> Answers.read(act, given, before));
    }

    @Test
    void a_code_given_twice_is_a_slip() {
        assertFault(() -> read(Ask.GROUNDS, "publish", "portal,portal"), "grounds", "twice");
    }

    @Test
    void text_and_lists_have_an_end() {
        String most = "ă".repeat(Answers.MOST_TEXT);
        assertThat(read(Ask.TEXT, null, most).texts()).containsEntry("text", most);
        assertFault(() -> read(Ask.TEXT, null, most + "ă"), "text", "too-long");
        assertFault(() -> read(Ask.BODY, null, "x".repeat(501)), "body", "too-long");
        assertThatThrownBy(() -> read(Ask.UNIT, null, "x".repeat(61))).isInstanceOf(Problem.class);
        String commas = ",".repeat(1_000_000);
        assertFault(() -> read(Ask.GROUNDS, "publish", commas), "grounds", "too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "\u202e", "\n\t "})
    void what_is_needed_must_say_something_and_what_is_not_may_say_nothing(String nothing) {
        assertFault(() -> read(Ask.REASON, null, nothing), "reason", "empty");
        Act act = asking(new Ask.Named(Ask.REASON, null, false));
        assertThat(Answers.read(act, Map.of("reason", nothing), LAW)).isEqualTo(Answers.NONE);
        assertThat(Answers.read(act, Map.of(), LAW)).isEqualTo(Answers.NONE);
    }

    @Test
    void everything_at_fault_is_told_at_once() {
        Act act =
                asking(
                        new Ask.Named(Ask.REASON, null, true),
                        new Ask.Named(Ask.DAY, null, true),
                        new Ask.Named(Ask.PEOPLE, null, true));
        assertThatThrownBy(() -> Answers.read(act, Map.of("day", "x"), LAW))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.facts().get("fields"))
                                        .isEqualTo(
                                                Map.of(
                                                        "reason", "empty",
                                                        "day", "unreadable",
                                                        "people", "empty")));
    }

    @Test
    void what_nobody_asked_for_is_refused_without_saying_it_back() {
        Act act = asking();
        assertFault(() -> Answers.read(act, Map.of("reason", "x"), LAW), "reason", "not-asked");
        for (String name : List.of("Nguyễn Văn A, 12 phố Mẫu", "<script>", "")) {
            assertFault(() -> Answers.read(act, Map.of(name, "x"), LAW), "answers", "not-asked");
        }
    }

    @Test
    void hostile_text_is_made_harmless_and_one_word_has_one_form() {
        String decomposed = "to\u0302\u0301 ca\u0301o";
        assertThat(read(Ask.TEXT, null, decomposed).texts()).containsEntry("text", "tố cáo");
        assertThat(read(Ask.BODY, null, "a\u0000\u202eb\ufeff\r\n").texts())
                .containsEntry("body", "ab");
        assertThat(read(Ask.DAY, null, " 2026-12-01\u0000 ").codes())
                .containsEntry("day", "2026-12-01");
    }

    @Test
    void a_line_has_no_line_breaks() {
        assertFault(() -> read(Ask.BODY, null, "một\nhai"), "body", "unreadable");
    }

    @Test
    void codes_numbers_and_lists_read_plainly() {
        Answers answers = new Answers(Map.of("people", "7", "grounds", "a,b"), Map.of());
        assertThat(answers.number("people")).isEqualTo(7);
        assertThat(answers.number("representatives")).isZero();
        assertThat(answers.several("grounds")).containsExactlyInAnyOrder("a", "b");
        assertThat(answers.several("measures")).isEmpty();
        assertThat(answers.code("ground")).isEmpty();
    }

    @Property
    void whatever_is_said_is_taken_or_refused_by_name(@ForAll Ask ask, @ForAll String answer) {
        boolean listed = ask.sort() == Ask.Sort.POINT || ask.sort() == Ask.Sort.POINTS;
        try {
            read(ask, listed ? "publish" : null, answer);
        } catch (Problem refused) {
            assertThat(refused.type()).isIn(ProblemType.INPUT_INVALID, ProblemType.UNKNOWN_CODE);
            assertThat(refused.facts().toString()).hasSizeLessThan(100);
        }
    }

    private static void assertFault(ThrowingCallable reading, String field, String fault) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.type()).isEqualTo(ProblemType.INPUT_INVALID);
                            assertThat(problem.facts().get("fields"))
                                    .isEqualTo(Map.of(field, fault));
                        });
    }
}
