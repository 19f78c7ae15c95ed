package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.calendar.Progress;
import vn.dangvan.calendar.Recalculation.State;
import vn.dangvan.calendar.Recomputing;
import vn.dangvan.docket.Stage;

/** Due days of open cases are computed again: each once, whatever happens in between. */
@ExtendWith({Running.class, ArquillianExtension.class})
class RecomputingIT {
    private static final String MOVED =
            "select subject from entry where act = 'calendar.moved' and facts like ?";

    @Inject Life life;
    @Inject Tables tables;
    @Inject Announced announced;
    @Inject Recomputing recomputing;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(RecomputingIT.class);
    }

    @Test
    void killed_before_a_batch_is_committed_it_goes_on_where_it_was() {
        List<UUID> mine = filed(4);
        LocalDate off = due(mine);
        UUID notice = announced.offAndStopped(off);
        announced.killedAt(notice, 3);
        assertThat(announced.progress(notice).seen()).isZero();
        assertThat(moved(notice)).isEmpty();

        announced.some(notice, 3);
        Progress stopped = announced.progress(notice);
        assertThat(stopped.state()).isEqualTo(State.STOPPED);
        assertThat(stopped.seen()).isEqualTo(3);
        assertThat(moved(notice)).hasSize(stopped.moved());
        announced.killedAt(notice, 3);
        assertThat(announced.progress(notice)).isEqualTo(stopped);

        announced.resume(notice);
        announced.done(notice);
        assertThat(moved(notice))
                .doesNotHaveDuplicates()
                .hasSize(announced.progress(notice).moved())
                .containsAll(mine.stream().map(UUID::toString).toList());
        announced.done(announced.worked(off));
    }

    @Test
    void several_at_once_do_each_case_once() {
        List<UUID> mine = filed(12);
        LocalDate off = due(mine);
        UUID notice = announced.offAndStopped(off);
        announced.resume(notice);
        Together.all(
                4,
                i -> {
                    while (announced.progress(notice).state() == State.RUNNING) {
                        announced.batch(2);
                    }
                    return null;
                });
        Progress done = announced.progress(notice);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.unclear()).isZero();
        assertThat(done.seen()).isGreaterThanOrEqualTo(mine.size());
        assertThat(moved(notice))
                .doesNotHaveDuplicates()
                .hasSize(done.moved())
                .containsAll(mine.stream().map(UUID::toString).toList());
        announced.done(announced.worked(off));
    }

    @Test
    void each_moved_row_names_the_entry_about_itself() {
        List<UUID> mine = filed(3);
        LocalDate off = due(mine);
        announced.done(announced.off(off));
        assertThat(
                        tables.words(
                                "select e.subject = d.id and e.due_on = d.due_on from docket d"
                                        + " join entry e on e.id = d.entry_id"
                                        + " where e.act = 'calendar.moved'"))
                .hasSizeGreaterThanOrEqualTo(3)
                .containsOnly("true");
        announced.done(announced.worked(off));
    }

    @Test
    void stopping_what_is_done_and_resuming_what_runs_change_nothing() {
        LocalDate far = LocalDate.of(2028, 8, 9);
        UUID notice = announced.off(far);
        announced.done(notice);
        int entries = tables.entries(notice).size();
        As.administrator().act(() -> recomputing.stop(notice));
        announced.resume(notice);
        assertThat(announced.progress(notice).state()).isEqualTo(State.DONE);
        assertThat(tables.entries(notice)).hasSize(entries);
        announced.done(announced.worked(far));
    }

    @Test
    void only_administrators_hold_it_and_what_does_not_exist_is_absent() {
        UUID nothing = UUID.randomUUID();
        assertThat(Refusal.of(() -> As.administrator().act(() -> recomputing.stop(nothing))))
                .isEqualTo("not-found");
        for (As other : List.of(Life.INTAKE, Life.INSPECTOR, Life.LEADER)) {
            assertThat(Refusal.of(() -> other.act(() -> recomputing.stop(nothing))))
                    .isEqualTo(Refusal.NO_ACCESS);
            assertThat(Refusal.of(() -> other.act(() -> recomputing.resume(nothing))))
                    .isEqualTo(Refusal.NO_ACCESS);
            assertThat(Refusal.of(() -> other.act(() -> recomputing.batch(1))))
                    .isEqualTo(Refusal.NO_ACCESS);
        }
        assertThat(Refusal.of(() -> announced.batch(1001))).isEqualTo("input-invalid");
    }

    private List<UUID> filed(int many) {
        return IntStream.range(0, many).mapToObj(i -> tables.id(life.at(Stage.RECEIVED))).toList();
    }

    /** Their due day, which is one and the same. */
    private LocalDate due(List<UUID> cases) {
        return LocalDate.parse(
                tables.words("select due_on from docket where id = ?", cases.get(0)).get(0));
    }

    private List<String> moved(UUID notice) {
        return tables.words(MOVED, "%" + notice + "%");
    }
}
