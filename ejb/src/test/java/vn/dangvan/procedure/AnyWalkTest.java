package vn.dangvan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.procedure.CourseFixture.DEADLINES;
import static vn.dangvan.procedure.CourseFixture.LAW;
import static vn.dangvan.procedure.CourseFixture.PROCEDURE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.dangvan.docket.Days;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Stage;
import vn.dangvan.law.Reading;
import vn.dangvan.law.TimeLimit;
import vn.dangvan.law.Unit;
import vn.dangvan.problem.Problem;

/** Whatever legal way a case takes, its clocks and days can be read and make sense. */
class AnyWalkTest {
    private static final int STEPS = 25;

    /** Neighbouring seeds begin alike; these are far apart. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final EnumSet<Stage> LAST =
            EnumSet.of(
                    Stage.CLOSED, Stage.REFUSED, Stage.FILED, Stage.TERMINATED, Stage.TAKEN_OVER);

    @Property(tries = 100)
    void any_legal_walk_leaves_days_that_can_be_read_and_ways_that_are_explained(
            @ForAll long seed) {
        Random random = new Random(seed);
        CourseFixture it = any(random);
        for (int step = 0; step < STEPS; step++) {
            it.on(it.today().plusDays(random.nextInt(9)).toString());
            assertClocks(it);
            assertDays(it);
            step(it, random);
        }
    }

    @Test
    void such_walks_come_to_every_stage_but_the_rarest() {
        EnumSet<Stage> seen = EnumSet.noneOf(Stage.class);
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed * SPREAD);
            CourseFixture it = any(random);
            for (int step = 0; step < STEPS; step++) {
                step(it.on(it.today().plusDays(random.nextInt(3)).toString()), random);
                seen.add(it.course().stage());
            }
        }
        assertThat(EnumSet.complementOf(seen))
                .as("checks need every point, take-overs a unit above and a late case")
                .isSubsetOf(Stage.CHECKING, Stage.TAKEN_OVER);
    }

    @Property(tries = 50)
    void a_suspension_never_shortens(@ForAll long seed) {
        Random random = new Random(seed);
        CourseFixture it = random.nextBoolean() ? complaint(random) : denunciation(random);
        String step =
                it.course().kind() == Kind.COMPLAINT
                        ? "complaint.resolve1"
                        : "denunciation.resolve";
        LocalDate due = it.clock(step).dueOn();
        for (int time = 0; time < 4; time++) {
            it.on(it.today().plusDays(random.nextInt(15)).toString()).did("suspend");
            it.on(it.today().plusDays(random.nextInt(15)).toString()).did("resume");
            assertThat(it.clock(step).dueOn()).isAfterOrEqualTo(due);
            due = it.clock(step).dueOn();
        }
    }

    private static CourseFixture complaint(Random random) {
        String day = LocalDate.of(2026, 7, 1).plusDays(random.nextInt(200)).toString();
        return CourseFixture.complaint(day).classified().did("accept");
    }

    private static CourseFixture denunciation(Random random) {
        String day = LocalDate.of(2019, 6, 1).plusDays(random.nextInt(2_600)).toString();
        return CourseFixture.denunciation(day).classified().did("verify-identity", "accept");
    }

    private static CourseFixture any(Random random) {
        Kind kind = Kind.values()[random.nextInt(4)];
        Door door = Door.values()[random.nextInt(3)];
        String matter =
                kind == Kind.COMPLAINT && random.nextBoolean() ? "disciplinary-decision" : "delay";
        int instance = kind == Kind.COMPLAINT ? 1 + random.nextInt(2) : 1;
        LocalDate on = LocalDate.of(2021, 12, 1).plusDays(random.nextInt(2_000));
        return CourseFixture.of(kind, matter, door, instance, on.toString());
    }

    /** Does one of the open acts; one whose answers do not fit may be refused by name. */
    private static void step(CourseFixture it, Random random) {
        List<String> open = new ArrayList<>();
        List<String> onwards = new ArrayList<>();
        for (Procedure.Way way :
                PROCEDURE.ways(it.course(), EnumSet.allOf(By.class), null, it.today())) {
            if (way.open()) {
                open.add(way.act().key());
                if (leadsOn(way.act(), it.course().stage())) {
                    onwards.add(way.act().key());
                }
            }
            assertThat(way.open() || !way.whyNot().isEmpty()).isTrue();
        }
        if (open.isEmpty()) {
            assertThat(LAST)
                    .as("a case stuck after %s", it.course().done())
                    .contains(it.course().stage());
            return;
        }
        boolean onward = !onwards.isEmpty() && random.nextInt(3) > 0;
        List<String> ways = onward ? onwards : open;
        act(it, ways.get(random.nextInt(ways.size())));
    }

    private static void act(CourseFixture it, String act) {
        String day = it.today().plusDays(14).toString();
        int before = it.course().done().size();
        try {
            if (act.equals("classify")) {
                it.classified();
            } else if (act.equals("invite-dialogue")) {
                it.act(act, "day=" + day);
            } else {
                it.act(act);
            }
        } catch (Problem refused) {
            assertThat(refused.type().status()).isIn(403, 409, 422, 400);
            assertThat(it.course().done()).hasSize(before);
        }
    }

    private static boolean leadsOn(Act act, Stage from) {
        return act.to() != null && act.to() != from && act.to().compareTo(Stage.CLOSED) <= 0;
    }

    private static void assertClocks(CourseFixture it) {
        for (CaseClock clock : it.clocks()) {
            TimeLimit row =
                    LAW.on(clock.from())
                            .timeLimit(clock.step(), clock.due().circumstance(), Reading.ANY);
            if (row.rolls() || row.unit() == Unit.WORKING_DAY) {
                assertThat(DEADLINES.calendar().isWorking(clock.dueOn())).isTrue();
            }
            assertThat(clock.dueOn()).isAfter(clock.from());
            assertThat(clock.percent()).isBetween(0, 100);
            assertThat(clock.open() || !clock.doneOn().isBefore(clock.from())).isTrue();
            boolean ended = LAST.contains(it.course().stage()) && !clock.open();
            assertThat(ended && clock.pausedSince() != null).isFalse();
        }
    }

    private static void assertDays(CourseFixture it) {
        Days days = it.days();
        LocalDate least = null;
        for (CaseClock clock : it.clocks()) {
            boolean binds = clock.sort().binds(it.course().founded());
            if (binds && clock.open() && clock.pausedSince() == null) {
                least = least == null || clock.dueOn().isBefore(least) ? clock.dueOn() : least;
            }
        }
        assertThat(days.dueOn()).isEqualTo(least);
        assertThat(days.decidedOn() == null || days.resolveDue() != null)
                .as("the database wants a limit with each decision")
                .isTrue();
        Stage stage = it.course().stage();
        if (stage.endedAtTheDesk() || stage == Stage.TAKEN_OVER) {
            assertThat(days.dueOn()).as("nothing is due any more at %s", stage).isNull();
        }
        boolean settles = it.clocks().stream().anyMatch(c -> c.span().settles());
        assertThat(settles || days.resolveDue() == null).isTrue();
    }
}
