package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.casework.Casework;
import vn.dangvan.casework.Dossier;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.docket.Place;
import vn.dangvan.docket.Register;
import vn.dangvan.docket.Search;
import vn.dangvan.docket.Stage;
import vn.dangvan.intake.Intake;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.triage.Triage;

/** Who sees which case, and who may act on it: the same answer by every way. */
@ExtendWith({Running.class, ArquillianExtension.class})
class ReachIT {
    private static final String HIDDEN = ProblemType.NOT_FOUND.slug();
    private static final String ABSENT = "DV-1900-000001";
    private static final As OTHER_INSPECTOR = As.otherInspector(Life.OFFICE);
    private static final As NEIGHBOUR = As.leader("an-binh");
    private static final As STRANGER = new As("nobody.here", Role.LEADER);
    private static final List<As> READERS =
            List.of(
                    Life.INTAKE,
                    Life.INSPECTOR,
                    OTHER_INSPECTOR,
                    Life.LEADER,
                    Life.SUPERIOR,
                    As.intake("tinh"),
                    As.intake("an-binh"),
                    As.inspector("an-binh"),
                    NEIGHBOUR,
                    STRANGER);

    /** The rule once more, in other words. */
    private static final String RULE =
            """
            select d.number from docket d join officer o on o.username = ? and o.left_on is null
            where case ?
                when 'intake-officer' then d.settler = o.unit and not exists (
                    select from taken t where t.case_id = d.id
                        and t.act in ('accept', 'open-check', 'terminate'))
                when 'inspector' then d.holder = o.id
                when 'leader' then o.unit in (d.settler,
                    (select parent from unit where code = d.settler)) end
                and not exists (
                    select from barred b where b.case_id = d.id and b.officer = o.id)""";

    @Inject Life life;
    @Inject Tables tables;
    @Inject Intake intake;
    @Inject Triage triage;
    @Inject Casework casework;
    @Inject Dossier dossier;
    @Inject Register register;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(ReachIT.class);
    }

    @Test
    void the_list_the_file_and_the_act_agree_for_every_reader_and_every_case() {
        List<String> sample = sample();
        for (As who : READERS) {
            List<String> listed = listed(who, 50);
            assertThat(listed)
                    .as("%s", who)
                    .containsExactlyInAnyOrderElementsOf(
                            tables.words(RULE, who.username(), who.role()));
            for (String number : sample) {
                boolean hidden = !listed.contains(number);
                assertThat(HIDDEN.equals(reading(who, number)))
                        .as("%s reads %s", who, number)
                        .isEqualTo(hidden);
                assertThat(HIDDEN.equals(acting(who, number)))
                        .as("%s acts on %s", who, number)
                        .isEqualTo(hidden);
            }
        }
    }

    @Test
    void the_count_is_the_length_of_the_list() {
        for (As who : READERS) {
            for (Stage stage : Stage.values()) {
                Search search = Search.in(Set.of(stage));
                int most = who.see(() -> register.page(search, Register.MOST)).size();
                assertThat(who.see(() -> register.count(search))).isEqualTo(most);
            }
        }
    }

    @Test
    void pages_show_each_case_once_while_others_are_filed() {
        life.at(Stage.RECEIVED);
        List<String> before = listed(Life.LEADER, Register.MOST);
        List<String> visited = new ArrayList<>();
        Search search = Search.in(null);
        List<CaseCard> page = page(Life.LEADER, search, 7);
        while (!page.isEmpty()) {
            page.forEach(card -> visited.add(card.number()));
            intake.lodge(Letters.complaint(Life.UNIT));
            CaseCard last = page.get(page.size() - 1);
            page = page(Life.LEADER, search.after(new Place(last.dueOn(), last.number())), 7);
        }
        assertThat(visited).doesNotHaveDuplicates().containsAll(before);
    }

    @Test
    void a_hidden_case_and_an_absent_one_are_refused_in_the_same_words() {
        String number = life.at(Stage.ASSIGNED);
        for (As who : List.of(NEIGHBOUR, Life.INTAKE, OTHER_INSPECTOR, As.inspector("an-binh"))) {
            Problem hidden = problem(() -> who.see(() -> dossier.read(number)));
            Problem absent = problem(() -> who.see(() -> dossier.read(ABSENT)));
            assertThat(hidden.type()).isEqualTo(ProblemType.NOT_FOUND).isEqualTo(absent.type());
            assertThat(hidden.facts()).isEqualTo(absent.facts());
            assertThat(hidden).hasMessage(absent.getMessage());
        }
    }

    @Test
    void what_is_no_number_is_absent_too() {
        for (String number : new String[] {null, "", "DV", "x".repeat(9_000), "DV-\0"}) {
            assertThat(reading(Life.LEADER, number)).isEqualTo(HIDDEN);
            assertThat(acting(Life.LEADER, number)).isEqualTo(HIDDEN);
        }
    }

    @Test
    void the_leader_above_sees_a_case_and_does_not_act_on_it() {
        String number = life.at(Stage.CONCLUDED);
        String mine = ProblemType.NOT_YOUR_CASE.slug();
        assertThat(reading(Life.SUPERIOR, number)).isEqualTo(Refusal.NONE);
        assertThat(Refusal.of(() -> Life.SUPERIOR.act(() -> casework.approve(number, 5, "Thôi."))))
                .isEqualTo(mine);
        assertThat(Refusal.of(() -> Life.SUPERIOR.act(() -> casework.close(number, 5))))
                .isEqualTo(mine);
        assertThat(tables.entries(tables.id(number))).hasSize(6);
    }

    @Test
    void who_is_named_in_a_denunciation_does_not_get_it() {
        String number = intake.lodge(Letters.denunciation(Life.UNIT)).number();
        for (As there : List.of(Life.INTAKE, Life.INSPECTOR, Life.LEADER)) {
            assertThat(reading(there, number)).isEqualTo(HIDDEN);
        }
        assertThat(reading(Life.SUPERIOR, number)).isEqualTo(Refusal.NONE);
        assertThat(reading(As.intake("tinh"), number)).isEqualTo(Refusal.NONE);
    }

    @Test
    void a_case_given_to_another_inspector_leaves_the_sight_of_the_first() {
        String number = life.at(Stage.EXAMINED);
        life.assign(number, 4, OTHER_INSPECTOR);
        assertThat(reading(Life.INSPECTOR, number)).isEqualTo(HIDDEN);
        assertThat(reading(OTHER_INSPECTOR, number)).isEqualTo(Refusal.NONE);
        assertThat(Refusal.of(() -> Life.INSPECTOR.act(() -> casework.examine(number, 5, "Nữa."))))
                .isEqualTo(HIDDEN);
    }

    @Test
    void who_is_barred_from_a_case_neither_sees_it_nor_acts_on_it() {
        String number = barring(Life.INTAKE);
        assertThat(reading(Life.INTAKE, number)).isEqualTo(HIDDEN);
        assertThat(acting(Life.INTAKE, number)).isEqualTo(HIDDEN);
        assertThat(listed(Life.INTAKE, Register.MOST)).doesNotContain(number);
        assertThat(reading(Life.LEADER, number)).isEqualTo(Refusal.NONE);
    }

    private List<String> sample() {
        List<String> others = new ArrayList<>(tables.words("select number from docket"));
        Collections.shuffle(others, new Random(2026));
        List<String> sample = new ArrayList<>(others.subList(0, 20));
        for (Stage stage : Stage.values()) {
            sample.add(life.at(stage));
        }
        sample.add(intake.lodge(Letters.denunciation(Life.UNIT)).number());
        sample.add(barring(Life.INTAKE));
        sample.add(ABSENT);
        return sample;
    }

    /** A new case from which somebody of the unit is barred. */
    private String barring(As who) {
        String number = life.at(Stage.RECEIVED);
        String officer = tables.officer(who).toString();
        Map<String, String> related = Map.of("officer", officer, "reason", "Là người thân.");
        life.take(Life.LEADER, number, "bar", related);
        return number;
    }

    private List<String> listed(As who, int size) {
        List<String> numbers = new ArrayList<>();
        Search search = Search.in(null);
        List<CaseCard> page = page(who, search, size);
        while (!page.isEmpty()) {
            page.forEach(card -> numbers.add(card.number()));
            CaseCard last = page.get(page.size() - 1);
            page = page(who, search.after(new Place(last.dueOn(), last.number())), size);
        }
        return numbers;
    }

    private List<CaseCard> page(As who, Search search, int size) {
        return who.see(() -> register.page(search, size));
    }

    private String reading(As who, String number) {
        return Refusal.of(() -> who.see(() -> dossier.read(number)));
    }

    /** Tries to act on a version there never is, so that nothing is changed. */
    private String acting(As who, String number) {
        return Refusal.of(
                () ->
                        who.act(
                                () -> {
                                    switch (who.role()) {
                                        case Role.INTAKE_OFFICER -> triage.accept(number, -1);
                                        case Role.INSPECTOR -> casework.examine(number, -1, "x");
                                        default -> casework.close(number, -1);
                                    }
                                }));
    }

    private static Problem problem(Runnable act) {
        return catchThrowableOfType(Problem.class, act::run);
    }
}
