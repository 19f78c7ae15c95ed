package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.casework.Casework;
import vn.dangvan.casework.Dossier;
import vn.dangvan.docket.Register;
import vn.dangvan.docket.Search;
import vn.dangvan.docket.Stage;
import vn.dangvan.organisation.Appointment;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.proceedings.Proceedings;
import vn.dangvan.reporting.Figures;
import vn.dangvan.triage.Triage;

/** Which role opens which door, before any rule about the case behind it. */
@ExtendWith({Running.class, ArquillianExtension.class})
class RolesIT {
    private static final String HIDDEN = ProblemType.NOT_FOUND.slug();
    private static final Set<String> SETTLING =
            Set.of(Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER);

    @Inject Life life;
    @Inject Tables tables;
    @Inject Triage triage;
    @Inject Casework casework;
    @Inject Proceedings proceedings;
    @Inject Dossier dossier;
    @Inject Register register;
    @Inject Figures figures;
    @Inject Organisation organisation;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(RolesIT.class);
    }

    @Test
    void each_act_is_for_one_role_only() {
        String number = life.at(Stage.RECEIVED);
        for (String role : Role.ALL) {
            As who = new As(Life.LEADER.username(), role);
            assertThat(denied(who, () -> triage.classify(number, -1, Life.DELAY)))
                    .isEqualTo(!role.equals(Role.INTAKE_OFFICER));
            assertThat(denied(who, () -> triage.accept(number, -1)))
                    .isEqualTo(!role.equals(Role.INTAKE_OFFICER));
            assertThat(denied(who, () -> casework.assign(number, -1, UUID.randomUUID())))
                    .isEqualTo(!role.equals(Role.LEADER));
            assertThat(denied(who, () -> casework.examine(number, -1, "x")))
                    .isEqualTo(!role.equals(Role.INSPECTOR));
            assertThat(denied(who, () -> casework.conclude(number, -1, null, "x")))
                    .isEqualTo(!role.equals(Role.INSPECTOR));
            assertThat(denied(who, () -> casework.approve(number, -1, "x")))
                    .isEqualTo(!role.equals(Role.LEADER));
            assertThat(denied(who, () -> casework.close(number, -1)))
                    .isEqualTo(!role.equals(Role.LEADER));
            assertThat(denied(who, () -> proceedings.take(number, -1, "split", Map.of())))
                    .isEqualTo(!SETTLING.contains(role));
            assertThat(denied(who, () -> proceedings.ways(number)))
                    .isEqualTo(!SETTLING.contains(role));
            assertThat(denied(who, figures::onTime)).isEqualTo(!role.equals(Role.LEADER));
            assertThat(denied(who, () -> organisation.dismiss("nobody.here")))
                    .isEqualTo(!role.equals(Role.ADMINISTRATOR));
        }
    }

    @Test
    void administrator_auditor_custodian_and_strangers_see_no_case() {
        String number = life.at(Stage.RECEIVED);
        for (String role : List.of(Role.ADMINISTRATOR, Role.AUDITOR, Role.CUSTODIAN, "none")) {
            As who = new As(Life.LEADER.username(), role);
            assertThat(denied(who, () -> dossier.read(number))).isTrue();
            assertThat(denied(who, () -> register.page(Search.in(null), 1))).isTrue();
            assertThat(denied(who, () -> register.count(Search.in(null)))).isTrue();
            assertThat(denied(who, () -> register.sees(number))).isTrue();
        }
        assertThat(Refusal.of(() -> dossier.read(number))).isEqualTo(Refusal.NO_ACCESS);
        assertThat(Refusal.of(() -> register.count(Search.in(null)))).isEqualTo(Refusal.NO_ACCESS);
        As stranger = new As("nobody.here", Role.LEADER);
        assertThat(stranger.see(() -> register.page(Search.in(null), 1))).isEmpty();
        assertThat(reading(stranger, number)).isEqualTo(HIDDEN);
        assertThat(stranger.see(() -> register.sees(number))).isFalse();
    }

    @Test
    void somebody_dismissed_is_nobody_at_the_next_call() {
        As newcomer = appointed();
        String number = life.at(Stage.ACCEPTED);
        life.assign(number, 2, newcomer);
        assertThat(reading(newcomer, number)).isEqualTo(Refusal.NONE);
        assertThat(newcomer.see(this::count)).isOne();

        As.administrator().act(() -> organisation.dismiss(newcomer.username()));
        assertThat(reading(newcomer, number)).isEqualTo(HIDDEN);
        assertThat(newcomer.see(this::count)).isZero();
        assertThat(Refusal.of(() -> newcomer.act(() -> casework.examine(number, 3, "Tôi đây."))))
                .isEqualTo(HIDDEN);
        assertThat(Refusal.of(() -> life.assign(number, 3, newcomer)))
                .isEqualTo(ProblemType.UNKNOWN_CODE.slug());
        assertThat(tables.entries(tables.officer(newcomer)))
                .extracting(e -> e.get("act"))
                .containsExactly("organisation.appointed", "organisation.dismissed");
    }

    private As appointed() {
        As newcomer = new As("tam." + UUID.randomUUID().toString().substring(0, 8), Role.INSPECTOR);
        Appointment appointment =
                new Appointment(
                        newcomer.username(), "Ví Dụ Tạm", Life.UNIT, Set.of(Role.INSPECTOR));
        As.administrator().act(() -> organisation.appoint(appointment));
        return newcomer;
    }

    private String reading(As who, String number) {
        return Refusal.of(() -> who.see(() -> dossier.read(number)));
    }

    private int count() {
        return register.count(Search.in(null));
    }

    private static boolean denied(As who, Runnable act) {
        return Refusal.NO_ACCESS.equals(Refusal.of(() -> who.act(act)));
    }
}
