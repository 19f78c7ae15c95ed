package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.casework.Dossier;
import vn.dangvan.docket.Outcome;
import vn.dangvan.docket.Register;
import vn.dangvan.docket.Search;
import vn.dangvan.docket.Stage;
import vn.dangvan.intake.Intake;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.time.Today;

/** Cases that change hands: by transfer, back again, and by a take-over from above. */
@ExtendWith({Running.class, ArquillianExtension.class})
class HandsIT {
    private static final LocalDate TODAY = LocalDate.now(Today.ZONE);
    private static final String HIDDEN = ProblemType.NOT_FOUND.slug();
    private static final String DOWN = ProblemType.UNIT_CONCERNED_WOULD_SETTLE.slug();
    private static final String ONCE = ProblemType.ACT_DONE_ALREADY.slug();
    private static final Map<String, String> TEXT = Map.of("text", "Báo cáo.");
    private static final Map<String, String> REASON = Map.of("reason", "Có lý do.");
    private static final List<As> THERE = List.of(Life.INTAKE, Life.INSPECTOR, Life.LEADER);

    @Inject Life life;
    @Inject Intake intake;
    @Inject Dossier dossier;
    @Inject Register register;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(HandsIT.class);
    }

    @Test
    void a_take_over_leaves_the_old_line_late_and_opens_one_above() {
        String number = life.overdue();
        life.take(Life.SUPERIOR, number, "demand-report", Map.of("text", "Báo cáo."));
        String above = life.opened(Life.SUPERIOR, number, "take-over", Letters.BIAS);
        assertThat(life.line(above)).isEqualTo("RECEIVED 1 tinh 0");
        assertThat(life.line(number)).startsWith("TAKEN_OVER 1 xa-phu-son");
        assertThat(late(number)).isTrue();
        assertThat(reading(Life.LEADER, above)).isEqualTo(HIDDEN);
        assertThat(reading(Life.LEADER, number)).isEqualTo(Refusal.NONE);
        assertThat(Life.SUPERIOR.see(() -> dossier.read(above)).earlier()).hasSize(1);
    }

    @Test
    void nobody_takes_over_what_is_not_late_or_not_asked_about() {
        String early = intake.lodge(Letters.signed("so-xd")).number();
        life.accept(early, TODAY);
        assertThat(Refusal.of(() -> life.take(Life.SUPERIOR, early, "demand-report", TEXT)))
                .isEqualTo(ProblemType.LIMIT_RUNNING.slug());
        String late = life.overdue();
        assertThat(Refusal.of(() -> life.take(Life.SUPERIOR, late, "take-over", Letters.BIAS)))
                .isEqualTo(ProblemType.ACT_NEEDED_FIRST.slug());
        assertThat(Refusal.of(() -> life.take(Life.LEADER, late, "demand-report", TEXT)))
                .isEqualTo(ProblemType.NOT_YOUR_CASE.slug());
    }

    @Test
    void a_content_is_handed_on_once_and_handed_back_once() {
        String number = life.at(Stage.CLASSIFIED);
        life.take(Life.INTAKE, number, "transfer", Letters.handedTo("xa-an-binh"));
        assertThat(life.line(number)).isEqualTo("CLASSIFIED 1 xa-an-binh 2");
        THERE.forEach(who -> assertThat(reading(who, number)).isEqualTo(HIDDEN));
        As there = As.intake("an-binh");
        assertThat(
                        Refusal.of(
                                () ->
                                        life.take(
                                                there,
                                                number,
                                                "transfer",
                                                Letters.handedTo("so-xd"))))
                .isEqualTo(ONCE);
        life.take(there, number, "return-transfer", REASON);
        assertThat(life.line(number)).isEqualTo("CLASSIFIED 1 xa-phu-son 3");
        assertThat(Refusal.of(() -> life.take(Life.INTAKE, number, "return-transfer", REASON)))
                .isEqualTo(ONCE);
        assertThat(
                        Refusal.of(
                                () ->
                                        life.take(
                                                Life.INTAKE,
                                                number,
                                                "transfer",
                                                Letters.handedTo("so-xd"))))
                .isEqualTo(ONCE);
    }

    @Test
    void nothing_is_handed_down_to_the_unit_concerned() {
        String number = intake.lodge(Letters.signed(Life.UNIT)).number();
        for (String unit : List.of(Life.UNIT, "tinh")) {
            assertThat(
                            Refusal.of(
                                    () ->
                                            life.take(
                                                    Life.INTAKE_ABOVE,
                                                    number,
                                                    "transfer",
                                                    Letters.handedTo(unit))))
                    .isEqualTo(DOWN);
        }
        assertThat(
                        Refusal.of(
                                () ->
                                        life.take(
                                                Life.INTAKE_ABOVE,
                                                number,
                                                "transfer",
                                                Letters.handedTo("nowhere"))))
                .isEqualTo(ProblemType.UNKNOWN_CODE.slug());
        Map<String, String> complaint = Letters.as("complaint", Life.UNIT);
        assertThat(Refusal.of(() -> life.take(Life.INTAKE_ABOVE, number, "classify", complaint)))
                .isEqualTo(DOWN);
        assertThat(life.version(number)).isZero();
    }

    @Test
    void who_was_handed_a_complaint_may_find_that_it_is_about_themselves() {
        String number = life.at(Stage.CLASSIFIED);
        life.take(Life.INTAKE, number, "transfer", Letters.handedTo("xa-an-binh"));
        As there = As.intake("an-binh");
        life.take(there, number, "classify", Letters.as("complaint", "xa-an-binh"));
        assertThat(life.line(number)).isEqualTo("CLASSIFIED 1 xa-an-binh 3");
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
