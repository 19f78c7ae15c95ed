package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.reception.Host;
import vn.dangvan.reception.Schedule;
import vn.dangvan.receptionbook.Handling;
import vn.dangvan.receptionbook.Reception;
import vn.dangvan.receptionbook.ReceptionCount;
import vn.dangvan.receptionbook.ReceptionFigures;

/** What form 01/TCD counts, as differences, since other tests receive people on the same day. */
@ExtendWith({Running.class, ArquillianExtension.class})
class ReceptionFiguresIT {
    @Inject Schedule schedule;
    @Inject Reception reception;
    @Inject ReceptionFigures figures;
    @Inject Hall hall;
    @Inject Clock clock;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(ReceptionFiguresIT.class);
    }

    private ReceptionCount count(Host host) {
        LocalDate today = LocalDate.now(clock);
        return Life.INTAKE.see(() -> figures.between(today, today)).stream()
                .filter(count -> count.host() == host)
                .findFirst()
                .orElseThrow();
    }

    private String heard(UUID session, int persons, String earlier) {
        return Life.INTAKE.see(
                () ->
                        reception.receiveUnbooked(
                                session, Hall.hearing(persons, Handling.ACCEPTED, null, earlier)));
    }

    @Test
    void turns_persons_and_crowds_are_counted_by_who_received() {
        ReceptionCount before = count(Host.REGULAR);
        UUID session = hall.today(Host.REGULAR);
        heard(session, 2, null);
        heard(session, 5, null);
        ReceptionCount after = count(Host.REGULAR);
        assertThat(after.turns() - before.turns()).isEqualTo(2);
        assertThat(after.persons() - before.persons()).isEqualTo(7);
        assertThat(after.cases() - before.cases()).isEqualTo(2);
        assertThat(after.crowds() - before.crowds()).isEqualTo(1);
        assertThat(after.crowdPersons() - before.crowdPersons()).isEqualTo(5);
    }

    @Test
    void a_case_the_head_has_heard_counts_under_the_head_only() {
        ReceptionCount regular = count(Host.REGULAR);
        ReceptionCount head = count(Host.HEAD);
        String first = heard(hall.today(Host.REGULAR), 1, null);
        assertThat(count(Host.REGULAR).cases() - regular.cases()).isEqualTo(1);
        heard(hall.today(Host.HEAD), 1, first);
        assertThat(count(Host.REGULAR).cases() - regular.cases()).isZero();
        assertThat(count(Host.HEAD).cases() - head.cases()).isEqualTo(1);
        assertThat(count(Host.REGULAR).turns() - regular.turns()).isEqualTo(1);
    }

    @Test
    void a_session_the_head_has_handed_over_counts_as_delegated() {
        ReceptionCount before = count(Host.DELEGATED);
        UUID session = hall.today(Host.HEAD);
        heard(session, 1, null);
        Life.INTAKE.act(() -> schedule.hold(session, 1, Host.DELEGATED));
        ReceptionCount after = count(Host.DELEGATED);
        assertThat(after.turns() - before.turns()).isEqualTo(1);
        assertThat(after.days()).isEqualTo(1);
    }

    @Test
    void a_leader_above_sees_the_figures_of_units_below_and_an_officer_their_own_only() {
        LocalDate today = LocalDate.now(clock);
        Set<String> above = units(Life.SUPERIOR.see(() -> figures.between(today, today)));
        assertThat(above).contains("tinh", Life.UNIT, "xa-an-binh");
        assertThat(units(Life.INTAKE.see(() -> figures.between(today, today))))
                .containsExactly(Life.UNIT);
        assertThat(units(Life.LEADER.see(() -> figures.between(today, today))))
                .containsExactly(Life.UNIT);
    }

    private static Set<String> units(List<ReceptionCount> counts) {
        return counts.stream().map(ReceptionCount::unit).collect(Collectors.toSet());
    }
}
