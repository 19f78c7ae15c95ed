package vn.dangvan.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Kind;
import vn.dangvan.intake.Lodgement;
import vn.dangvan.intake.Respondent;
import vn.dangvan.law.RuleBook;
import vn.dangvan.law.Taxonomy;
import vn.dangvan.problem.Problem;

class AnswersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Taxonomy LISTS = RuleBook.read().on(TODAY).taxonomy();

    private static Answers answers(String... namesAndTexts) {
        Map<String, String> all = new java.util.TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            all.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return new Answers(all);
    }

    @ParameterizedTest
    @CsvSource({
        "03/05/2026,2026-05-03",
        "3/5/2026,2026-05-03",
        "3 - 5 - 2026,2026-05-03",
        "3.5.2026,2026-05-03",
        "3 5 2026,2026-05-03",
        "2026-05-03,2026-05-03",
        "29/02/2024,2024-02-29"
    })
    void a_day_is_read_as_people_and_machines_write_it(String written, LocalDate day) {
        assertThat(answers("happenedOn", written).happenedOn()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31/02/2026", "0/5/2026", "5/13/2026", "hôm qua", "29/02/2025", "٣/٥/2026"})
    void a_day_that_cannot_be_is_a_fault_of_its_field_alone(String written) {
        Answers answers = answers("happenedOn", written);
        assertThat(answers.happenedOn()).isNull();
        assertThatThrownBy(
                        () -> answers.faults(LISTS, "vi", TODAY).of("happenedOn"::equals).refuse())
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.facts())
                                        .containsEntry(
                                                "fields", Map.of("happenedOn", "unreadable")));
    }

    @Test
    void no_day_is_no_fault() {
        assertThat(answers().faults(LISTS, "vi", TODAY).of("happenedOn"::equals).none()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "bribery-demand,DENUNCIATION",
        "administrative-decision,COMPLAINT",
        "procedure-suggestion,PETITION",
        ",DENUNCIATION"
    })
    void who_is_not_sure_gets_a_kind_that_goes_with_the_matter(String matter, Kind kind) {
        Answers answers =
                matter == null
                        ? answers("kind", "unsure")
                        : answers("kind", "unsure", "matter", matter);
        assertThat(answers.kind(LISTS)).isEqualTo(kind);
    }

    @Test
    void a_step_replaces_its_own_answers_and_leaves_the_others() {
        Answers kept = answers("door", "named", "story", "Trước", "place", "Ở đây");
        Answers after = kept.with(Step.STORY, answers("story", "Sau"));
        assertThat(after.byField()).containsOnlyKeys("door", "story").containsEntry("story", "Sau");
    }

    @Test
    void rows_left_empty_between_officials_close_up() {
        Answers after =
                answers("door", "sealed")
                        .with(
                                Step.WHO,
                                answers(
                                        "respondents[0].name", "Ông A",
                                        "respondents[2].position", "Kế toán"));
        assertThat(after.respondents())
                .containsExactly(
                        new Respondent("Ông A", null, null), new Respondent(null, "Kế toán", null));
        assertThat(after.get("respondents[1].position")).isEqualTo("Kế toán");
        assertThat(after.with(Step.STORY, answers("story", "x")).respondents()).hasSize(2);
    }

    @Test
    void whoever_takes_the_anonymous_door_leaves_no_name_in_the_draft() {
        Answers after =
                answers("door", "named", "reporter.name", "Bình", "reporter.phone", "09")
                        .with(Step.DOOR, answers("door", "anonymous"));
        assertThat(after.door()).isEqualTo(Door.ANONYMOUS);
        assertThat(after.byField()).containsOnlyKeys("door");
    }

    @Test
    void complete_answers_have_no_fault_and_become_a_lodgement() {
        Answers answers =
                answers(
                        "door",
                        "anonymous",
                        "story",
                        "Chuyện",
                        "matter",
                        "bribery-demand",
                        "kind",
                        "unsure",
                        "unit",
                        "xa-an-binh",
                        "happenedOn",
                        "1/11/2026");
        assertThat(answers.faults(LISTS, "vi", TODAY).none()).isTrue();
        Lodgement lodgement = answers.lodgement(LISTS, "vi");
        assertThat(lodgement.kind()).isEqualTo(Kind.DENUNCIATION);
        assertThat(lodgement.reporter()).isNull();
        assertThat(lodgement.happenedOn()).isEqualTo("2026-11-01");
    }

    @Test
    void a_link_may_choose_a_kind_and_a_matter_that_go_together_and_nothing_else() {
        Answers link =
                answers("kind", "denunciation", "matter", "bribery-demand", "story", "Chuyện");
        assertThat(link.preset(LISTS).byField())
                .containsOnly(
                        Map.entry("kind", "denunciation"), Map.entry("matter", "bribery-demand"));
        assertThat(link.first(LISTS).byField()).containsOnlyKeys("kind", "matter");
        assertThat(answers("door", "sealed", "story", "Chuyện").first(LISTS).byField())
                .containsOnlyKeys("door");
    }

    @ParameterizedTest
    @CsvSource({
        "complaint,bribery-demand",
        "gossip,delay",
        "denunciation,gossip",
        "denunciation,",
        ",delay",
        "unsure,delay"
    })
    void what_the_lists_do_not_know_is_not_chosen_by_a_link(String kind, String matter) {
        Map<String, String> link = new java.util.TreeMap<>();
        if (kind != null) {
            link.put("kind", kind);
        }
        if (matter != null) {
            link.put("matter", matter);
        }
        assertThat(new Answers(link).preset(LISTS).byField()).isEmpty();
    }

    @Test
    void answers_are_never_shown_by_accident() {
        assertThat(answers("story", "Bí mật")).hasToString("Answers[…]");
    }
}
