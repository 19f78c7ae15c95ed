package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.docket.Stage;
import vn.dangvan.erasure.Erasing;
import vn.dangvan.erasure.Ground;
import vn.dangvan.erasure.Letter;
import vn.dangvan.erasure.Proposal;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.time.Today;

/** What stands between a letter and its end: time, a court, and a second person. */
@ExtendWith({Running.class, ArquillianExtension.class})
class ErasingIT {
    private static final LocalDate TODAY = LocalDate.now(Today.ZONE);

    @Inject Erasing erasing;
    @Inject Ended ended;
    @Inject Life life;
    @Inject Tables tables;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(ErasingIT.class);
    }

    @Test
    void a_letter_that_was_filed_is_kept_for_its_year_and_not_longer() {
        String fresh = ended.filed(TODAY.minusYears(1));
        assertThat(proposing(Life.LEADER, fresh, Ground.RETENTION, null))
                .isEqualTo(ProblemType.RETENTION_RUNNING.slug());
        String old = ended.filed(Ended.LONG_AGO);
        assertThat(proposing(Life.LEADER, old, Ground.RETENTION, null)).isEqualTo(Refusal.NONE);
        assertThat(proposal(old).basis()).isEqualTo("letter-on-file@2021-11-15");
        assertThat(proposal(old).until()).isEqualTo(TODAY.plusDays(30));
    }

    @Test
    void the_file_of_a_settled_case_has_no_end_but_that_of_a_court() {
        String number = life.at(Stage.REFUSED);
        assertThat(proposing(Life.LEADER, number, Ground.RETENTION, null))
                .isEqualTo(ProblemType.RETENTION_UNLIMITED.slug());
        assertThat(proposing(Life.LEADER, number, Ground.COURT, Ended.ACT)).isEqualTo(Refusal.NONE);
    }

    @Test
    void nothing_is_erased_while_a_case_is_open_or_a_limit_runs() {
        assertThat(proposing(Life.LEADER, life.at(Stage.ASSIGNED), Ground.COURT, Ended.ACT))
                .isEqualTo(ProblemType.LETTER_OPEN.slug());
        String closed = life.at(Stage.CLOSED);
        assertThat(proposing(Life.LEADER, closed, Ground.COURT, Ended.ACT))
                .isEqualTo(ProblemType.LETTER_LIMIT_RUNNING.slug());
        String merged = life.at(Stage.MERGED);
        assertThat(proposing(Life.LEADER, merged, Ground.COURT, Ended.ACT))
                .isEqualTo(ProblemType.LETTER_OPEN.slug());
    }

    @Test
    void a_court_is_named_by_the_number_of_its_act_and_by_nothing_else() {
        String number = ended.filed(TODAY);
        for (String typed : new String[] {null, " ", "Nguyễn Thị Ví Dụ", "05/2026/nguyen van a"}) {
            assertThat(proposing(Life.LEADER, number, Ground.COURT, typed))
                    .isEqualTo(ProblemType.INPUT_INVALID.slug());
        }
        assertThat(proposing(Life.LEADER, number, Ground.COURT, " 12/2026/QĐST-HC "))
                .isEqualTo(Refusal.NONE);
        assertThat(proposal(number).basis()).isEqualTo("12/2026/QĐST-HC");
    }

    @Test
    void whoever_proposed_it_neither_confirms_nor_declines_it() {
        String number = ended.proposed(Life.LEADER);
        assertThat(confirming(Life.LEADER, number)).isEqualTo(ProblemType.FOUR_EYES_NEEDED.slug());
        UUID id = proposal(number).id();
        assertThat(Refusal.of(() -> Life.LEADER.act(() -> erasing.decline(number, id))))
                .isEqualTo(ProblemType.FOUR_EYES_NEEDED.slug());
        assertThat(Refusal.of(() -> Life.SUPERIOR.act(() -> erasing.withdraw(number, id))))
                .isEqualTo(ProblemType.NOT_ALLOWED.slug());
        assertThat(proposing(Life.SUPERIOR, number, Ground.COURT, Ended.ACT))
                .isEqualTo(ProblemType.ERASURE_PROPOSED_ALREADY.slug());
    }

    @Test
    void a_proposal_ends_by_a_no_by_being_taken_back_or_after_its_days() {
        String number = ended.proposed(Life.LEADER);
        UUID first = proposal(number).id();
        Life.SUPERIOR.act(() -> erasing.decline(number, first));
        assertThat(proposing(Life.SUPERIOR, number, Ground.COURT, Ended.ACT))
                .isEqualTo(Refusal.NONE);
        assertThat(confirming(Life.LEADER, number, first))
                .isEqualTo(ProblemType.ERASURE_NOT_PROPOSED.slug());
        UUID second = proposal(number).id();
        Life.SUPERIOR.act(() -> erasing.withdraw(number, second));
        ended.propose(Ended.CUSTODIAN, number);
        UUID third = proposal(number).id();
        assertThat(Life.on(TODAY.plusDays(31), () -> confirming(Life.LEADER, number, third)))
                .isEqualTo(ProblemType.ERASURE_NOT_PROPOSED.slug());
        assertThat(tables.entries(tables.id(number)))
                .extracting(e -> e.get("act"))
                .containsExactly(
                        "intake.received",
                        "triage.filed",
                        "erasure.proposed",
                        "erasure.declined",
                        "erasure.proposed",
                        "erasure.withdrawn",
                        "erasure.proposed");
        assertThat(Life.on(TODAY.plusDays(31), () -> ended.again(number))).isEqualTo(Refusal.NONE);
    }

    @Test
    void who_is_barred_or_out_of_reach_finds_no_such_letter() {
        String number = ended.proposed(Ended.CUSTODIAN);
        String absent = ProblemType.NOT_FOUND.slug();
        assertThat(looking(As.leader("an-binh"), number)).isEqualTo(absent);
        assertThat(looking(Life.LEADER, "DV-2026-999999999")).isEqualTo(absent);
        assertThat(looking(Life.INTAKE, number)).isEqualTo(Refusal.NO_ACCESS);
        assertThat(looking(new As("kiemtra.tinh", "auditor"), number)).isEqualTo(Refusal.NO_ACCESS);
        ended.bar(Life.SUPERIOR, number);
        assertThat(looking(Life.SUPERIOR, number)).isEqualTo(absent);
        assertThat(confirming(Life.SUPERIOR, number, proposal(number).id())).isEqualTo(absent);
        assertThat(Life.SUPERIOR.see(erasing::proposals))
                .extracting(Proposal::number)
                .doesNotContain(number);
        assertThat(Life.LEADER.see(erasing::proposals))
                .extracting(Proposal::number)
                .contains(number);
    }

    @Test
    void a_letter_that_has_led_above_is_not_for_those_below() {
        String number = life.at(Stage.TAKEN_OVER);
        assertThat(looking(Life.LEADER, number)).isEqualTo(ProblemType.NOT_YOUR_CASE.slug());
        assertThat(looking(Life.SUPERIOR, number)).isEqualTo(Refusal.NONE);
    }

    @Test
    void an_entry_without_its_place_in_the_tree_holds_it_up() {
        String number = ended.filed(TODAY);
        assertThat(
                        Refusal.of(
                                () ->
                                        tables.within(
                                                em -> {
                                                    ended.propose(Life.LEADER, number);
                                                    confirm(Life.SUPERIOR, number);
                                                })))
                .isEqualTo(ProblemType.NOT_PUBLISHED_YET.slug());
    }

    private void confirm(As who, String number) {
        UUID id = proposal(number).id();
        who.act(() -> erasing.confirm(number, id));
    }

    private String confirming(As who, String number) {
        return confirming(who, number, proposal(number).id());
    }

    private String confirming(As who, String number, UUID id) {
        return Refusal.of(() -> who.act(() -> erasing.confirm(number, id)));
    }

    private String proposing(As who, String number, Ground ground, String reference) {
        return Refusal.of(() -> who.act(() -> erasing.propose(number, ground, reference)));
    }

    private String looking(As who, String number) {
        return Refusal.of(() -> who.see(() -> erasing.look(number)));
    }

    private Proposal proposal(String number) {
        Letter letter = Life.LEADER.see(() -> erasing.look(number));
        return letter.proposal();
    }
}
