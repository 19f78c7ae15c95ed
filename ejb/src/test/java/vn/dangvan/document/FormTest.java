package vn.dangvan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Stage;
import vn.dangvan.intake.Person;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** The rows of papers, and what they make of what was typed. */
class FormTest {
    static Stream<Form> forms() {
        return Sample.forms();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_form_knows_its_kinds_and_stages(Form form) {
        assertThat(form.kinds()).isNotEmpty().allSatisfy(Kind::of);
        assertThat(form.stages()).isNotEmpty().allSatisfy(Stage::of);
        assertThat(form.facts()).extracting(Form.Fact::key).doesNotHaveDuplicates();
        assertThat(form.facts())
                .extracting(Form.Fact::key)
                .endsWith("place", "signerTitle", "signerName");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_paper_that_lacks_a_fact_says_which(Form form) {
        for (Form.Fact fact : form.facts()) {
            for (String nothing : new String[] {null, "", " \n\t", "\u0000"}) {
                Map<String, String> typed = Sample.typed(form);
                typed.put(fact.key(), nothing);
                Problem problem = refused(form, typed);
                assertThat(problem.type()).isEqualTo(ProblemType.PAPER_LACKS_FACTS);
                assertThat(problem.facts().get("missing"))
                        .isEqualTo(List.of("document.fact." + fact.key()));
                assertThat(problem.facts().get("fields")).isEqualTo(Map.of(fact.key(), "empty"));
            }
        }
    }

    @Test
    void a_paper_that_lacks_several_facts_says_all_of_them() {
        Problem problem = refused(Sample.form("conclusion"), Map.of("summary", "x"));
        assertThat((List<?>) problem.facts().get("missing")).hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "heldOn,31/12/2026,unreadable",
        "heldOn,2026-02-30,unreadable",
        "heldOn,-999999999-01-01x,unreadable",
        "chair,長,not-printable",
        "attendants,🙏,not-printable",
        "attendants,\uFFFE\uFFFF,not-printable"
    })
    void what_cannot_go_on_paper_is_a_fault_of_its_field(String fact, String typed, String fault) {
        Form form = Sample.form("dialogue-minutes");
        Map<String, String> all = Sample.typed(form);
        all.put(fact, typed);
        Problem problem = refused(form, all);
        assertThat(problem.type()).isEqualTo(ProblemType.INPUT_INVALID);
        assertThat(problem.facts().get("fields")).isEqualTo(Map.of(fact, fault));
    }

    @Test
    void texts_have_an_end() {
        Form form = Sample.form("dialogue-minutes");
        Map<String, String> all = Sample.typed(form);
        all.put("chair", "a".repeat(301));
        all.put("outcome", "a".repeat(20_001));
        assertThat(refused(form, all).facts().get("fields"))
                .isEqualTo(Map.of("chair", "too-long", "outcome", "too-long"));
    }

    @Test
    void what_is_not_asked_for_is_left_out_and_lines_stay_lines() {
        Form form = Sample.form("dialogue-minutes");
        Map<String, String> all = new HashMap<>(Sample.typed(form));
        all.put("number", "99/TB-UBND");
        all.put("chair", "  Trần\n Văn\tVí Dụ ");
        assertThat(form.filled(all))
                .doesNotContainKey("number")
                .containsEntry("chair", "Trần Văn Ví Dụ")
                .containsEntry("heldOn", "31 tháng 12 năm 2026");
    }

    @Test
    void a_number_bears_the_kind_of_paper_and_the_office() {
        assertThat(Sample.form("conclusion").reference("12", "UBND")).isEqualTo("12/KL-UBND");
        assertThat(Sample.form("petition-answer").reference("7", "SNNMT")).isEqualTo("7/SNNMT-TCD");
    }

    @Test
    void it_is_told_from_which_words_a_denouncer_could_be_known() {
        Person person = new Person("Nguyễn Thị Ví Dụ", "0900 777", null, "Ngõ 7");
        Map<String, String> typed =
                Map.of(
                        "summary", "Theo bà NGUYỄN THỊ  VÍ DỤ thì…",
                        "reason", "Gọi số 0900 777.",
                        "measures", "Nhắc nhở.");
        assertThat(CaseFacts.telling(person, typed)).containsOnlyKeys("summary", "reason");
        assertThat(CaseFacts.telling(new Person("An", null, null, null), Map.of("a", "An ninh")))
                .isEmpty();
    }

    private static Problem refused(Form form, Map<String, String> typed) {
        return catchThrowableOfType(Problem.class, () -> form.filled(typed));
    }
}
