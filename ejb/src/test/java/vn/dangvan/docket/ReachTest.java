package vn.dangvan.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.organisation.Caller;
import vn.dangvan.organisation.Role;

class ReachTest {
    private static final UUID ME = UUID.fromString("00000000-0000-4000-8000-00000000000c");
    private static final Set<String> BELOW = Set.of("tinh", "xa-an-binh");
    private static final Reach NOTHING = new Reach("", new UUID(0, 0), Set.of(""), ME);

    @Test
    void an_intake_officer_reaches_the_desk_of_their_unit() {
        assertThat(reach(Role.INTAKE_OFFICER))
                .isEqualTo(new Reach("tinh", NOTHING.holder(), NOTHING.led(), ME));
    }

    @Test
    void an_inspector_reaches_what_they_hold() {
        assertThat(reach(Role.INSPECTOR)).isEqualTo(new Reach("", ME, NOTHING.led(), ME));
    }

    @Test
    void a_leader_reaches_their_unit_and_all_below() {
        assertThat(reach(Role.LEADER)).isEqualTo(new Reach("", NOTHING.holder(), BELOW, ME));
    }

    @Test
    void several_roles_reach_what_each_of_them_does() {
        assertThat(reach(Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER))
                .isEqualTo(new Reach("tinh", ME, BELOW, ME));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.ADMINISTRATOR, Role.AUDITOR, Role.CUSTODIAN, "none"})
    void nobody_else_reaches_anything(String role) {
        assertThat(reach(role)).isEqualTo(NOTHING);
    }

    @Test
    void somebody_dismissed_reaches_nothing_whatever_their_token_says() {
        Caller gone = new Caller(null, null, null, Set.copyOf(Role.ALL));
        assertThat(Reach.of(gone, BELOW))
                .isEqualTo(new Reach("", NOTHING.holder(), NOTHING.led(), NOTHING.holder()));
    }

    @Test
    void the_rule_binds_what_it_names_and_the_desk_keeps_what_ended_there() {
        Bound bound = new Bound();
        reach(Role.LEADER).bind(bound.query);
        bound.assertBindsJust(Reach.WHERE);
        assertThat(bound.values)
                .containsEntry(
                        "atTheDesk",
                        Set.of(
                                Stage.RECEIVED,
                                Stage.CLASSIFIED,
                                Stage.REFUSED,
                                Stage.GUIDED,
                                Stage.TRANSFERRED,
                                Stage.FILED,
                                Stage.MERGED));
        assertThat(Reach.WHERE).startsWith("(").endsWith(")");
    }

    private static Reach reach(String... roles) {
        return Reach.of(new Caller(ME, "Nguyễn Văn Mẫu", "tinh", Set.of(roles)), BELOW);
    }
}
