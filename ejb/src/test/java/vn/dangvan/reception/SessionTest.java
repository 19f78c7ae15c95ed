package vn.dangvan.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class SessionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);
    private static final Announcement LAST =
            new Announcement(LocalDate.of(2026, 12, 3), "reception.schedule.post@2014-07-01");

    private static SessionPlan plan(Host host, boolean online, String ground) {
        return new SessionPlan(
                DAY,
                LocalTime.of(8, 0),
                LocalTime.of(11, 0),
                "Phòng tiếp công dân",
                "Trần Văn Ví Dụ, Chủ tịch",
                host,
                online,
                ground,
                6);
    }

    private static Session planned(boolean online, String ground) {
        return new Session("xa-an-binh", plan(Host.HEAD, online, ground));
    }

    private static Session posted() {
        Session session = planned(false, null);
        session.post(LAST.until(), LAST);
        return session;
    }

    private static Problem refusal(Runnable act) {
        return catchThrowableOfType(Problem.class, act::run);
    }

    @Test
    void it_is_posted_in_time_on_the_last_day_the_law_allows() {
        ReceptionEvent event = planned(false, null).post(LAST.until(), LAST);
        assertThat(event.act()).isEqualTo("reception.scheduled");
        assertThat(event.rule()).isEqualTo("reception.schedule.post@2014-07-01");
        assertThat(event.facts())
                .containsOnly(Map.entry("day", "2026-12-10"), Map.entry("host", "head"));
    }

    @Test
    void it_is_posted_too_late_a_day_later() {
        Problem refused = refusal(() -> planned(false, null).post(LAST.until().plusDays(1), LAST));
        assertThat(refused.type()).isEqualTo(ProblemType.RECEPTION_TOO_LATE);
        assertThat(refused.facts()).isEqualTo(Map.of("until", LAST.until()));
    }

    @Test
    void an_unscheduled_one_may_be_posted_on_its_very_day_and_not_after() {
        assertThat(planned(false, "urgent").post(DAY, LAST)).isNotNull();
        assertThat(refusal(() -> planned(false, "urgent").post(DAY.plusDays(1), LAST)).type())
                .isEqualTo(ProblemType.RECEPTION_TOO_LATE);
    }

    @Test
    void an_online_one_needs_its_notice_even_when_it_is_unscheduled() {
        assertThat(refusal(() -> planned(true, "urgent").post(DAY, LAST)).type())
                .isEqualTo(ProblemType.RECEPTION_TOO_LATE);
    }

    @Test
    void it_is_postponed_to_a_later_day_and_remembers_the_first_one() {
        Session session = posted();
        ReceptionEvent event = session.postpone(DAY.minusDays(1), DAY.plusDays(4));
        assertThat(event.facts())
                .containsOnly(Map.entry("from", "2026-12-10"), Map.entry("to", "2026-12-14"));
        assertThat(session.card().day()).isEqualTo(DAY.plusDays(4));
        assertThat(session.card().movedFrom()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-09,2026-12-10", "2026-12-09,2026-12-01", "2026-12-11,2026-12-20"})
    void it_is_postponed_neither_to_the_past_nor_once_its_day_is_over(LocalDate on, LocalDate to) {
        assertThat(refusal(() -> posted().postpone(on, to)).type())
                .isEqualTo(ProblemType.RECEPTION_STATE);
    }

    @Test
    void it_is_held_on_its_day_by_the_head_or_a_delegate_and_only_once() {
        Session session = posted();
        assertThat(refusal(() -> session.hold(DAY.minusDays(1), Host.HEAD)).type())
                .isEqualTo(ProblemType.RECEPTION_STATE);
        assertThat(refusal(() -> session.hold(DAY, Host.REGULAR)).type())
                .isEqualTo(ProblemType.RECEPTION_STATE);
        assertThat(session.hold(DAY, Host.DELEGATED).facts()).containsEntry("host", "delegated");
        assertThat(session.card().heldAs()).isEqualTo(Host.DELEGATED);
        assertThat(refusal(() -> session.hold(DAY, Host.HEAD))).isNotNull();
    }

    @Test
    void the_way_in_is_shown_inside_and_never_to_everybody() {
        Session session = planned(true, null);
        session.post(LAST.until(), LAST);
        session.connect(DAY.minusDays(1), "https://hop.example/1");
        assertThat(session.card().link()).isNull();
        assertThat(session.inside().link()).isEqualTo("https://hop.example/1");
        assertThat(session.card().testedOn()).isEqualTo(DAY.minusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-09,1,true",
        "2026-12-09,6,true",
        "2026-12-09,7,false",
        "2026-12-09,0,false",
        "2026-12-10,1,false"
    })
    void a_turn_can_be_booked_until_the_day_before(LocalDate on, int number, boolean can) {
        Problem refused = refusal(() -> posted().requireBookable(on, number));
        assertThat(refused == null).isEqualTo(can);
    }

    @Test
    void what_is_only_planned_can_be_neither_booked_nor_used_to_receive() {
        assertThat(refusal(() -> planned(false, null).requireBookable(DAY.minusDays(9), 1)).type())
                .isEqualTo(ProblemType.SESSION_CLOSED);
        assertThat(refusal(() -> planned(false, null).requireReceiving(DAY)).type())
                .isEqualTo(ProblemType.RECEPTION_STATE);
    }

    @Test
    void turns_share_the_time_evenly_and_those_at_the_door_have_none() {
        SessionCard card = posted().card();
        assertThat(card.at(1)).isEqualTo(LocalTime.of(8, 0));
        assertThat(card.at(6)).isEqualTo(LocalTime.of(10, 30));
        assertThat(card.at(7)).isNull();
    }

    @Test
    void a_plan_says_everything_that_is_wrong_at_once() {
        SessionPlan plan =
                new SessionPlan(
                        DAY.minusDays(1),
                        LocalTime.of(8, 0),
                        LocalTime.of(8, 10),
                        " ",
                        null,
                        null,
                        false,
                        null,
                        61);
        Problem refused = refusal(() -> plan.faults(DAY).refuse());
        assertThat(refused.facts().get("fields"))
                .isEqualTo(
                        Map.of(
                                "day", "too-early",
                                "host", "empty",
                                "hostName", "empty",
                                "place", "empty",
                                "to", "out-of-range",
                                "turns", "out-of-range"));
    }
}
