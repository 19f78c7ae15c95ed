package vn.dangvan.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.docket.DocketFixture.DAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dangvan.deadline.Deadlines;
import vn.dangvan.law.RuleBook;

class ClocksTest {
    private static final Clocks CLOCKS = new Clocks();

    static {
        CLOCKS.deadlines = new Deadlines(RuleBook.read());
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_its_clocks_in_the_law_in_force(Kind kind) {
        assertThat(CLOCKS.accept(kind, DAY).on()).isAfter(DAY);
        assertThat(CLOCKS.resolve(kind, DAY).on()).isAfter(DAY);
        assertThat(CLOCKS.resolve(kind, DAY).rule())
                .matches(kind.resolveStep().replace(".", "\\.") + "@\\d{4}-\\d\\d-\\d\\d");
        Due send = CLOCKS.send(kind, DAY);
        assertThat(send == Due.NONE).isEqualTo(kind.sendStep() == null);
        assertThat(send.on() == null).isEqualTo(kind.sendStep() == null);
    }

    @Test
    void a_clock_starts_when_the_one_before_it_was_met() {
        assertThat(steps(DocketFixture.at(Stage.RECEIVED))).containsExactly("complaint.accept");
        assertThat(steps(DocketFixture.at(Stage.CLASSIFIED))).containsExactly("complaint.accept");
        assertThat(steps(DocketFixture.at(Stage.ACCEPTED)))
                .containsExactly("complaint.accept", "complaint.resolve1");
        assertThat(steps(DocketFixture.at(Stage.CONCLUDED)))
                .containsExactly("complaint.accept", "complaint.resolve1");
        assertThat(steps(DocketFixture.at(Stage.CLOSED)))
                .containsExactly("complaint.accept", "complaint.resolve1", "complaint.send1");
    }

    @Test
    void where_the_law_sets_no_limit_there_is_no_clock() {
        Docket docket =
                DocketFixture.received(new Subject(Kind.FEEDBACK, "delay", null, "xa-an-binh"));
        docket.classify(docket.subject(), docket.settler(), DAY, CLOCKS.accept(Kind.FEEDBACK, DAY));
        docket.accept(DAY, CLOCKS.resolve(Kind.FEEDBACK, DAY));
        docket.assign(DocketFixture.INSPECTOR, DAY);
        docket.examine();
        docket.conclude(Finding.FOUNDED);
        docket.approve(DAY, CLOCKS.send(Kind.FEEDBACK, DAY));
        assertThat(steps(docket)).containsExactly("letter.process", "petition.answer");
    }

    /** The first limit of a complaint of 2026-09-01 is ten days, up to 2026-09-11. */
    @ParameterizedTest
    @CsvSource({
        "2026-08-31, RUNNING, 0",
        "2026-09-01, RUNNING, 0",
        "2026-09-07, RUNNING, 60",
        "2026-09-08, SOON, 70",
        "2026-09-11, SOON, 100",
        "2026-09-12, LATE, 100",
        "2030-01-01, LATE, 100"
    })
    void a_clock_that_runs_says_how_it_stands(LocalDate today, CaseClock.State state, int percent) {
        CaseClock clock = CLOCKS.of(DocketFixture.received(), today).get(0);
        assertThat(clock.dueOn()).isEqualTo(LocalDate.of(2026, 9, 11));
        assertThat(clock.doneOn()).isNull();
        assertThat(clock.state()).isEqualTo(state);
        assertThat(clock.percent()).isEqualTo(percent);
        assertThat(clock.citation()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01, DONE, 0", "2026-09-11, DONE, 100", "2026-09-12, DONE_LATE, 100"})
    void a_clock_that_was_met_stands_still(LocalDate done, CaseClock.State state, int percent) {
        Docket docket = DocketFixture.at(Stage.CLASSIFIED);
        docket.accept(done, CLOCKS.resolve(Kind.COMPLAINT, done));
        for (LocalDate today : List.of(done, done.plusYears(3))) {
            CaseClock clock = CLOCKS.of(docket, today).get(0);
            assertThat(clock.doneOn()).isEqualTo(done);
            assertThat(clock.state()).isEqualTo(state);
            assertThat(clock.percent()).isEqualTo(percent);
        }
    }

    @Test
    void a_clock_is_in_time_on_its_last_day_whatever_is_kept_with_the_case() {
        Docket docket = DocketFixture.at(Stage.ACCEPTED);
        CaseClock clock = CLOCKS.of(docket, DAY.plusDays(4)).get(1);
        LocalDate due = CLOCKS.resolve(Kind.COMPLAINT, DAY.plusDays(4)).on();
        assertThat(clock.dueOn()).isEqualTo(due).isNotEqualTo(docket.days().dueOn());
        assertThat(clock.from()).isEqualTo(DAY.plusDays(4));
        assertThat(CLOCKS.of(docket, due).get(1).state()).isEqualTo(CaseClock.State.SOON);
        assertThat(CLOCKS.of(docket, due.plusDays(1)).get(1).state())
                .isEqualTo(CaseClock.State.LATE);
    }

    private static List<String> steps(Docket docket) {
        return CLOCKS.of(docket, DAY.plusYears(1)).stream().map(CaseClock::step).toList();
    }
}
