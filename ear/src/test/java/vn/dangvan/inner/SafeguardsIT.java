package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.docket.Stage;
import vn.dangvan.intake.Intake;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.time.Today;

/** What stands between a case and a decision: a second pair of eyes, a known denouncer, a talk. */
@ExtendWith({Running.class, ArquillianExtension.class})
class SafeguardsIT {
    private static final LocalDate TODAY = LocalDate.now(Today.ZONE);
    private static final Map<String, String> TEXT = Map.of("text", "Đã ghi.");
    private static final Map<String, String> REASON = Map.of("reason", "Có lý do.");
    private static final Map<String, String> TRUE = Map.of("found", "founded", "text", "Đúng.");
    private static final String UNKNOWN = ProblemType.IDENTITY_NOT_VERIFIED.slug();

    @Inject Life life;
    @Inject Intake intake;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(SafeguardsIT.class);
    }

    @Test
    void who_holds_a_case_does_not_decide_it() {
        String number = life.at(Stage.CONCLUDED);
        life.take(Life.INSPECTOR, number, "waive-dialogue", REASON);
        As both = new As(Life.INSPECTOR.username(), Role.LEADER);
        assertThat(taking(both, number, "approve", TEXT))
                .isEqualTo(ProblemType.FOUR_EYES_NEEDED.slug());
        assertThat(taking(Life.LEADER, number, "approve", TEXT)).isEqualTo(Refusal.NONE);
    }

    @Test
    void who_once_concluded_a_case_does_not_decide_it_after_it_was_given_away() {
        String number = life.at(Stage.CONCLUDED);
        life.take(Life.LEADER, number, "send-back", REASON);
        As other = As.otherInspector(Life.OFFICE);
        life.assign(number, life.version(number), other);
        life.take(other, number, "examine", TEXT);
        life.take(other, number, "conclude", TRUE);
        life.take(other, number, "waive-dialogue", REASON);
        As first = new As(Life.INSPECTOR.username(), Role.LEADER);
        assertThat(taking(first, number, "approve", TEXT))
                .isEqualTo(ProblemType.FOUR_EYES_NEEDED.slug());
    }

    @Test
    void a_denunciation_is_taken_up_only_when_somebody_is_known_to_stand_behind_it() {
        String number = denunciation(true);
        assertThat(taking(Life.INTAKE_ABOVE, number, "accept", Map.of())).isEqualTo(UNKNOWN);
        life.take(Life.INTAKE_ABOVE, number, "verify-identity", Map.of("verified", "no"));
        assertThat(taking(Life.INTAKE_ABOVE, number, "accept", Map.of())).isEqualTo(UNKNOWN);
        life.take(Life.INTAKE_ABOVE, number, "verify-identity", Map.of("verified", "yes"));
        assertThat(taking(Life.INTAKE_ABOVE, number, "open-check", all()))
                .isEqualTo(ProblemType.IDENTITY_KNOWN.slug());
        assertThat(taking(Life.INTAKE_ABOVE, number, "accept", Map.of())).isEqualTo(Refusal.NONE);
    }

    @Test
    void what_came_without_a_name_stays_without_one() {
        String number = denunciation(false);
        life.take(Life.INTAKE_ABOVE, number, "verify-identity", Map.of("verified", "yes"));
        assertThat(taking(Life.INTAKE_ABOVE, number, "accept", Map.of())).isEqualTo(UNKNOWN);
        assertThat(taking(Life.INTAKE_ABOVE, number, "open-check", Map.of("grounds", "evidence")))
                .isEqualTo(ProblemType.CONDITIONS_OPEN.slug());
        assertThat(taking(Life.INTAKE_ABOVE, number, "open-check", all())).isEqualTo(Refusal.NONE);
    }

    @Test
    void a_complaint_is_decided_after_a_dialogue_that_was_announced_in_time() {
        String number = life.at(Stage.CONCLUDED);
        assertThat(taking(Life.LEADER, number, "approve", TEXT))
                .isEqualTo(ProblemType.DIALOGUE_MISSING.slug());
        assertThat(taking(Life.LEADER, number, "invite-dialogue", on(TODAY.plusDays(2))))
                .isEqualTo(ProblemType.NOTICE_TOO_SHORT.slug());
        LocalDate day = TODAY.plusDays(15);
        life.take(Life.LEADER, number, "invite-dialogue", on(day));
        assertThat(taking(Life.LEADER, number, "approve", TEXT))
                .isEqualTo(ProblemType.DIALOGUE_MISSING.slug());
        Map<String, String> held = Map.of("absent", "yes", "text", "Vắng mặt.");
        assertThat(taking(Life.INSPECTOR, number, "hold-dialogue", held))
                .isEqualTo(ProblemType.DAY_TO_COME.slug());
        life.take(day, Life.INSPECTOR, number, "hold-dialogue", held);
        life.take(day, Life.LEADER, number, "approve", TEXT);
        assertThat(life.line(number)).isEqualTo("APPROVED 1 xa-phu-son 8");
    }

    private static Map<String, String> all() {
        return Map.of("grounds", "violator-clear,evidence,verifiable");
    }

    private static Map<String, String> on(LocalDate day) {
        return Map.of("day", day.toString(), "text", "Mời đến trụ sở.");
    }

    private String denunciation(boolean signed) {
        String number =
                intake.lodge(signed ? Letters.signed(Life.UNIT) : Letters.denunciation(Life.UNIT))
                        .number();
        life.take(Life.INTAKE_ABOVE, number, "classify", Letters.as("denunciation", Life.UNIT));
        return number;
    }

    private String taking(As who, String number, String act, Map<String, String> said) {
        return Refusal.of(() -> life.take(who, number, act, said));
    }
}
