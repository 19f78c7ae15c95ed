package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.casework.CaseView;
import vn.dangvan.casework.Dossier;
import vn.dangvan.docket.Outcome;
import vn.dangvan.docket.Register;
import vn.dangvan.docket.Search;
import vn.dangvan.docket.Stage;
import vn.dangvan.intake.Intake;
import vn.dangvan.intake.Receipt;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.proceedings.Reporter;
import vn.dangvan.time.Today;
import vn.dangvan.tracking.Track;
import vn.dangvan.tracking.Tracking;

/** Lines of the register that follow from another: a next instance, a part, a letter more. */
@ExtendWith({Running.class, ArquillianExtension.class})
class LinesIT {
    private static final String HIDDEN = ProblemType.NOT_FOUND.slug();
    private static final String DOWN = ProblemType.UNIT_CONCERNED_WOULD_SETTLE.slug();
    private static final String NOT_MERGEABLE = ProblemType.NOT_MERGEABLE.slug();
    private static final Map<String, String> TEXT = Map.of("text", "Không đồng ý.");
    private static final Map<String, String> REASON = Map.of("reason", "Có lý do.");
    private static final LocalDate TODAY = LocalDate.now(Today.ZONE);
    private static final List<As> THERE = List.of(Life.INTAKE, Life.INSPECTOR, Life.LEADER);

    @Inject Life life;
    @Inject Tables tables;
    @Inject Intake intake;
    @Inject Tracking tracking;
    @Inject Reporter reporter;
    @Inject Dossier dossier;
    @Inject Register register;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(LinesIT.class);
    }

    @Test
    void a_second_complaint_opens_a_line_at_the_unit_above_with_the_same_letter() {
        Receipt receipt = settled();
        String second = appeal(receipt);
        assertThat(life.line(second)).isEqualTo("RECEIVED 2 tinh 0");
        assertThat(life.line(receipt.number())).isEqualTo("CLOSED 1 xa-phu-son 9");
        CaseView view = Life.SUPERIOR.see(() -> dossier.read(second));
        assertThat(view.account().story()).isEqualTo(Letters.STORY);
        assertThat(view.earlier())
                .singleElement()
                .satisfies(
                        first -> {
                            assertThat(first.card().number()).isEqualTo(receipt.number());
                            assertThat(first.sheets()).hasSize(9);
                        });
        Track track = tracking.track(receipt.returnCode());
        assertThat(track.lines())
                .extracting(Track.Line::number)
                .containsExactly(receipt.number(), second);
        assertThat(track.latest().clocks().get(0).step()).isEqualTo("complaint.accept2");
    }

    @Test
    void the_first_unit_does_not_see_the_second_instance_and_the_second_desk_sees_no_first() {
        Receipt receipt = settled();
        String second = appeal(receipt);
        THERE.forEach(who -> assertThat(reading(who, second)).as("%s", who).isEqualTo(HIDDEN));
        assertThat(reading(Life.INTAKE_ABOVE, second)).isEqualTo(Refusal.NONE);
        assertThat(reading(Life.INTAKE_ABOVE, receipt.number())).isEqualTo(HIDDEN);
        assertThat(reading(Life.LEADER, receipt.number())).isEqualTo(Refusal.NONE);
    }

    @Test
    void a_second_complaint_is_made_once_and_only_in_its_time() {
        Receipt receipt = settled();
        appeal(receipt);
        assertThat(Refusal.of(() -> appeal(receipt)))
                .isEqualTo(ProblemType.ACT_DONE_ALREADY.slug());
        Receipt open = intake.lodge(Letters.complaint(Life.UNIT));
        assertThat(Refusal.of(() -> appeal(open))).isEqualTo(ProblemType.WRONG_STAGE.slug());
        life.lead(open.number(), Stage.ACCEPTED);
        assertThat(Refusal.of(() -> appeal(open))).isEqualTo(ProblemType.APPEAL_NOT_OPEN.slug());
        Receipt old = Life.on(Life.LONG_AGO, this::settled);
        assertThat(Refusal.of(() -> appeal(old))).isEqualTo(ProblemType.APPEAL_NOT_OPEN.slug());
    }

    @Test
    void who_got_no_decision_in_time_complains_again_and_the_first_unit_stays_late() {
        LocalDate day = TODAY.minusDays(45);
        Receipt receipt = Life.on(day, () -> intake.lodge(Letters.complaint(Life.UNIT)));
        Life.on(day, () -> life.lead(receipt.number(), Stage.ACCEPTED));
        String second = appeal(receipt);
        assertThat(life.line(second)).isEqualTo("RECEIVED 2 tinh 0");
        assertThat(life.line(receipt.number())).startsWith("ACCEPTED 1 xa-phu-son");
        assertThat(late(receipt.number())).isTrue();
    }

    @Test
    void the_second_instance_is_settled_above_with_a_dialogue_that_nobody_waives() {
        String second = appeal(settled());
        life.take(Life.INTAKE_ABOVE, second, "classify", Letters.as("complaint", Life.UNIT));
        assertThat(life.line(second)).startsWith("CLASSIFIED 2 tinh");
        life.take(Life.INTAKE_ABOVE, second, "accept", Map.of());
        assertThat(Refusal.of(() -> life.take(Life.SUPERIOR, second, "waive-dialogue", REASON)))
                .isEqualTo(ProblemType.ACT_NOT_IN_LAW.slug());
    }

    @Test
    void a_denunciation_goes_on_above_once_its_conclusion_is_out() {
        Receipt receipt = intake.lodge(Letters.signed("so-xd"));
        life.accept(receipt.number(), TODAY);
        assertThat(Refusal.of(() -> again(receipt, "continue")))
                .isEqualTo(ProblemType.WRONG_STAGE.slug());
        life.settle(receipt.number(), Life.OFFICE);
        String second = again(receipt, "continue");
        assertThat(life.line(second)).isEqualTo("RECEIVED 2 tinh 0");
        assertThat(Life.SUPERIOR.see(() -> dossier.read(second)).clocks().get(0).step())
                .isEqualTo("denunciation.continued.review");
        assertThat(reading(Life.LEADER, second)).isEqualTo(HIDDEN);
    }

    @Test
    void above_the_province_nothing_goes_on_here() {
        Receipt receipt = intake.lodge(Letters.signed(Life.UNIT));
        life.take(
                Life.INTAKE_ABOVE,
                receipt.number(),
                "classify",
                Letters.as("denunciation", Life.UNIT));
        life.take(
                Life.INTAKE_ABOVE, receipt.number(), "verify-identity", Map.of("verified", "yes"));
        life.take(Life.INTAKE_ABOVE, receipt.number(), "accept", Map.of());
        life.settle(receipt.number(), "tinh");
        assertThat(Refusal.of(() -> again(receipt, "continue")))
                .isEqualTo(ProblemType.NO_COMPETENT_UNIT.slug());
    }

    @Test
    void a_part_of_a_letter_gets_a_line_and_a_clock_of_its_own() {
        String number = life.at(Stage.ACCEPTED);
        String part = life.opened(Life.LEADER, number, "split", Letters.part("feedback"));
        assertThat(life.line(part)).isEqualTo("RECEIVED 1 xa-phu-son 0");
        assertThat(life.line(number)).isEqualTo("ACCEPTED 1 xa-phu-son 3");
        CaseView view = Life.LEADER.see(() -> dossier.read(part));
        assertThat(view.account().story()).isEqualTo(Letters.STORY);
        assertThat(view.clocks().get(0).step()).isEqualTo("letter.process");
        assertThat(tables.id(number)).isEqualTo(origin(part)).isEqualTo(origin(number));
        String denunciation =
                life.opened(Life.LEADER, number, "split", Letters.part("denunciation"));
        assertThat(life.line(denunciation)).isEqualTo("RECEIVED 1 tinh 0");
        THERE.forEach(who -> assertThat(reading(who, denunciation)).isEqualTo(HIDDEN));
    }

    @Test
    void no_part_goes_down_to_the_unit_concerned() {
        String number = intake.lodge(Letters.signed(Life.UNIT)).number();
        life.take(Life.INTAKE_ABOVE, number, "classify", Letters.as("denunciation", Life.UNIT));
        Map<String, String> complaint = Letters.part("complaint");
        assertThat(Refusal.of(() -> life.take(Life.INTAKE_ABOVE, number, "split", complaint)))
                .isEqualTo(DOWN);
        assertThat(life.version(number)).isOne();
    }

    @Test
    void a_further_letter_joins_a_case_that_is_running_and_leaves_it_again() {
        String running = life.at(Stage.ACCEPTED);
        String letter = life.merged(running);
        assertThat(life.line(letter)).startsWith("MERGED 1 xa-phu-son");
        CaseView view = Life.LEADER.see(() -> dossier.read(letter));
        assertThat(view.mergedInto()).isEqualTo(running);
        assertThat(view.clocks()).allMatch(clock -> !clock.open());
        assertThat(life.version(running)).isEqualTo(2);
        life.take(Life.INTAKE, letter, "unmerge", REASON);
        assertThat(life.line(letter)).startsWith("CLASSIFIED 1 xa-phu-son");
        assertThat(Life.LEADER.see(() -> dossier.read(letter)).mergedInto()).isNull();
        life.take(Life.INTAKE, letter, "merge", Map.of("case", running));
        assertThat(life.line(letter)).startsWith("MERGED 1 xa-phu-son");
    }

    @Test
    void a_letter_joins_neither_itself_nor_what_is_over_nor_what_others_settle() {
        String letter = life.at(Stage.CLASSIFIED);
        String elsewhere = intake.lodge(Letters.complaint("xa-an-binh")).number();
        for (String into :
                List.of(letter, elsewhere, life.at(Stage.CLOSED), life.at(Stage.REFUSED), "DV-1")) {
            assertThat(
                            Refusal.of(
                                    () ->
                                            life.take(
                                                    Life.INTAKE,
                                                    letter,
                                                    "merge",
                                                    Map.of("case", into))))
                    .isEqualTo(NOT_MERGEABLE);
        }
        assertThat(life.version(letter)).isOne();
    }

    private Receipt settled() {
        Receipt receipt = intake.lodge(Letters.complaint(Life.UNIT));
        life.lead(receipt.number(), Stage.CLOSED);
        return receipt;
    }

    private String appeal(Receipt receipt) {
        return again(receipt, "appeal");
    }

    private String again(Receipt receipt, String act) {
        int seen = life.version(receipt.number());
        return reporter.take(receipt.returnCode(), receipt.number(), seen, act, TEXT);
    }

    private UUID origin(String number) {
        return (UUID)
                tables.rows("select origin from docket where number = ?", number)
                        .get(0)
                        .get("origin");
    }

    /** Whether the leader finds a case in the list of those that are late. */
    private boolean late(String number) {
        Search late = new Search(null, Life.UNIT, null, Outcome.LATE, null);
        return Life.LEADER.see(() -> register.page(late, Register.MOST)).stream()
                .anyMatch(card -> card.number().equals(number));
    }

    private String reading(As who, String number) {
        return Refusal.of(() -> who.see(() -> dossier.read(number)));
    }
}
