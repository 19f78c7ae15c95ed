package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.checks.CheckCard;
import vn.dangvan.checks.CheckRun.State;
import vn.dangvan.checks.Checks;
import vn.dangvan.organisation.Role;

/** The ledger of the running system is checked beside its sequencer and its witnesses. */
@ExtendWith({Running.class, ArquillianExtension.class})
class ChecksIT {
    private static final As AUDITOR = new As("kiemtra.tinh", Role.AUDITOR);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(200);

    @Inject Checks checks;
    @Inject Tables tables;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(ChecksIT.class);
    }

    @Test
    void an_auditor_has_the_ledger_checked_and_everybody_may_know_what_came_of_it() {
        AUDITOR.act(checks::start);
        UUID first = ended();
        // Other tests have moved cases into the past, and the figures with them: each is found.
        assertThat(AUDITOR.see(checks::findings))
                .allMatch(finding -> finding.kind().equals("tally-differs"))
                .hasSize(Math.toIntExact(card(first).findings()));
        assertThat(card(first).sound()).isEqualTo(card(first).findings() == 0);
        assertThat(checks.last()).map(CheckCard::size).get().isNotEqualTo(0L);
        assertThat(tables.words("select act from entry where subject = ? order by sequence", first))
                .containsExactly("checking.started", "checking.done");
        AUDITOR.act(checks::start);
        assertThat(card(ended()).findings()).isEqualTo(card(first).findings());
    }

    @Test
    void a_check_that_was_stopped_says_so() {
        AUDITOR.act(checks::start);
        UUID id = AUDITOR.see(checks::progress).orElseThrow().id();
        AUDITOR.act(checks::stop);
        assertThat(card(id).state()).isEqualTo(State.STOPPED);
        assertThat(AUDITOR.see(checks::progress)).isEmpty();
    }

    /** Waits for the check that runs. */
    private UUID ended() {
        UUID id = AUDITOR.see(checks::progress).orElseThrow().id();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (card(id).state() == State.RUNNING) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return id;
    }

    private CheckCard card(UUID id) {
        List<CheckCard> cards = AUDITOR.see(checks::latest);
        return cards.stream().filter(card -> card.id().equals(id)).findFirst().orElseThrow();
    }
}
