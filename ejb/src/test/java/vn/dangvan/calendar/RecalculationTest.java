package vn.dangvan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dangvan.calendar.Recalculation.State;

class RecalculationTest {
    private final UUID notice = new UUID(0, 7);
    private final List<UUID> two = List.of(new UUID(0, 1), new UUID(0, 2));
    private final Recalculation recalculation = new Recalculation(notice, 5);

    @Test
    void it_stands_behind_the_last_case_of_a_full_batch() {
        CalendarEvent event = recalculation.advance(two, 1, 1, 2);
        assertThat(recalculation.position()).isEqualTo(two.get(1));
        assertThat(recalculation.progress())
                .isEqualTo(new Progress(notice, State.RUNNING, 5, 2, 1, 1));
        assertThat(recalculation.progress().percent()).isEqualTo(40);
        assertThat(event.subject()).isEqualTo(notice);
        assertThat(event.facts())
                .containsEntry("seen", "2")
                .containsEntry("moved", "1")
                .containsEntry("unclear", "1");
    }

    @Test
    void a_batch_that_is_not_full_is_the_last() {
        recalculation.advance(two, 0, 0, 3);
        assertThat(recalculation.state()).isEqualTo(State.DONE);
        assertThat(recalculation.progress().percent()).isEqualTo(100);
        Recalculation none = new Recalculation(notice, 0);
        assertThat(none.progress().percent()).isZero();
        none.advance(List.of(), 0, 0, 3);
        assertThat(none.state()).isEqualTo(State.DONE);
        assertThat(none.position()).isNull();
    }

    @Test
    void more_cases_than_there_were_at_the_beginning_are_never_the_whole() {
        recalculation.advance(two, 0, 0, 2);
        recalculation.advance(two, 0, 0, 2);
        recalculation.advance(two, 0, 0, 2);
        assertThat(recalculation.progress().percent()).isEqualTo(99);
    }

    @Test
    void it_is_stopped_and_goes_on_where_it_was() {
        recalculation.advance(two, 0, 0, 2);
        assertThat(recalculation.stop().act()).isEqualTo("calendar.stopped");
        assertThat(recalculation.state()).isEqualTo(State.STOPPED);
        assertThat(recalculation.resume().act()).isEqualTo("calendar.resumed");
        assertThat(recalculation.position()).isEqualTo(two.get(1));
    }
}
