package vn.dangvan.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dangvan.docket.Outcome;
import vn.dangvan.docket.Stage;
import vn.dangvan.organisation.Caller;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Problem;

class QueueTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);

    private static Caller officer(String... roles) {
        return new Caller(UUID.randomUUID(), "Nguyễn Thị Ví Dụ", "xa-an-binh", Set.of(roles));
    }

    @Test
    void every_role_with_cases_has_its_own_queues() {
        assertThat(Queue.of(officer(Role.INTAKE_OFFICER)))
                .containsExactly(Queue.CLASSIFY, Queue.ACCEPT, Queue.ALARM, Queue.ENDED);
        assertThat(Queue.of(officer(Role.INSPECTOR)))
                .containsExactly(Queue.EXAMINE, Queue.WAITING, Queue.CLOSED);
        assertThat(Queue.of(officer(Role.LEADER)))
                .containsExactly(
                        Queue.ASSIGN,
                        Queue.APPROVE,
                        Queue.CLOSE,
                        Queue.FOLLOW,
                        Queue.ALARM,
                        Queue.LATE,
                        Queue.OPEN,
                        Queue.CLOSED,
                        Queue.ENDED);
    }

    @Test
    void whoever_has_no_cases_has_no_queue() {
        assertThat(Queue.of(officer(Role.CUSTODIAN, Role.AUDITOR, Role.ADMINISTRATOR))).isEmpty();
        assertThat(Queue.of(new Caller(null, null, null, Set.of(Role.LEADER)))).isEmpty();
    }

    @Test
    void no_stage_is_without_somebody_whose_work_it_is() {
        Set<Stage> waiting = EnumSet.noneOf(Stage.class);
        Caller everybody = officer(Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER);
        Queue.of(everybody).stream()
                .filter(queue -> queue.group() == Queue.Group.MINE)
                .forEach(queue -> waiting.addAll(queue.search(everybody, DAY).stages()));
        assertThat(waiting).containsAll(EnumSet.range(Stage.RECEIVED, Stage.APPROVED));
    }

    @Test
    void a_leader_decides_about_the_own_unit_only_but_watches_all_below() {
        Caller leader = officer(Role.LEADER);
        assertThat(Queue.APPROVE.search(leader, DAY).unit()).isEqualTo("xa-an-binh");
        assertThat(Queue.mine(leader).unit()).isEqualTo("xa-an-binh");
        assertThat(Queue.OPEN.search(leader, DAY).unit()).isNull();
    }

    @Test
    void what_is_followed_up_is_due_and_what_alarms_has_lain_too_long() {
        Caller leader = officer(Role.LEADER);
        assertThat(Queue.FOLLOW.search(leader, DAY).due()).isTrue();
        assertThat(Queue.CLOSED.search(leader, DAY).due()).isFalse();
        assertThat(Queue.ALARM.search(leader, DAY).receivedUntil()).isEqualTo(DAY);
        assertThat(Queue.OPEN.search(leader, DAY).receivedUntil()).isNull();
    }

    @Test
    void what_is_late_is_not_decided() {
        assertThat(Queue.LATE.search(officer(Role.LEADER), DAY).outcome()).isEqualTo(Outcome.LATE);
        assertThat(Queue.LATE.search(officer(Role.LEADER), DAY).stages())
                .doesNotContain(Stage.APPROVED, Stage.CLOSED);
    }

    @Test
    void every_queue_is_found_by_its_code() {
        assertThat(Arrays.stream(Queue.values()).map(Queue::code).map(Queue::of))
                .containsExactly(Queue.values());
        assertThatThrownBy(() -> Queue.of("all")).isInstanceOf(Problem.class);
    }
}
