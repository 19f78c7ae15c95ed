package vn.dangvan.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dangvan.accountability.Act;
import vn.dangvan.docket.Days;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Stage;
import vn.dangvan.docket.Subject;
import vn.dangvan.tracking.Track;

class StopTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static List<Stop> stops(Stage stage, LocalDate suspendedSince, List<Act> acts) {
        return Stop.of(
                new Track.Line(
                        "DV-2026-000001",
                        0,
                        1,
                        Door.NAMED,
                        stage,
                        null,
                        new Subject(Kind.DENUNCIATION, "harassment", null, "xa-binh-minh"),
                        "tinh",
                        Days.received(DAY, null),
                        suspendedSince,
                        List.of(),
                        List.of(),
                        List.of(),
                        acts));
    }

    @Test
    void nobody_is_said_to_work_on_a_suspended_case() {
        assertThat(stops(Stage.EXAMINED, null, List.of()))
                .extracting(Stop::state)
                .containsOnlyOnce("current")
                .doesNotContain("paused");
        assertThat(stops(Stage.EXAMINED, DAY, List.of()))
                .extracting(Stop::state)
                .containsOnlyOnce("paused")
                .doesNotContain("current");
    }

    @Test
    void a_second_complaint_tells_the_day_it_came_in_though_the_first_case_recorded_it() {
        List<Act> acts = List.of(new Act(DAY, "reporter.appealed"));
        assertThat(stops(Stage.RECEIVED, null, acts).get(0).on()).isEqualTo(DAY);
    }
}
