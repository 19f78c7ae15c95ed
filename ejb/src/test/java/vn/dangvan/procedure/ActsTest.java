package vn.dangvan.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dangvan.procedure.CourseFixture.ACTS;
import static vn.dangvan.procedure.CourseFixture.LAW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvan.docket.Stage;
import vn.dangvan.law.Dated;
import vn.dangvan.law.Point;

/** The rows of {@code acts.csv} make sense, alone and together. */
class ActsTest {
    private static final LocalDate FAR = LocalDate.of(2029, 12, 3);
    static final Set<String> KEYS = ACTS.all().stream().map(Act::key).collect(Collectors.toSet());

    static List<Act> acts() {
        return ACTS.all();
    }

    /** The days on which the law a row stands in may change. */
    static List<LocalDate> days(Dated row) {
        return Stream.of(row.since(), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 1), FAR)
                .filter(row::inForceOn)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void every_row_is_well_formed(Act act) {
        assertThat(act.key()).matches("[a-z]+(-[a-z]+)*").hasSizeLessThanOrEqualTo(40);
        assertThat(act.event()).matches("^[a-z]+\\.[a-z-]+$");
        assertThat(act.paths()).isNotEmpty();
        assertThat(act.by()).isNotEmpty();
        assertThat(act.from()).isNotEmpty();
        assertThat(act.citation()).isNotBlank();
        assertThat(act.rule()).isEqualTo(act.key() + "@" + act.since());
        assertThat(act.asks()).extracting(Ask.Named::ask).doesNotHaveDuplicates();
        assertThat(act.asks().stream().filter(Ask.Named::needed))
                .as("what is needed stands before what is not")
                .isSubsetOf(act.asks());
    }

    @Test
    void an_act_has_one_name_in_the_ledger_and_no_other_act_has_it() {
        for (String key : KEYS) {
            assertThat(ACTS.all().stream().filter(a -> a.key().equals(key)).map(Act::event))
                    .as(key)
                    .containsOnly(event(key));
        }
        assertThat(KEYS.stream().map(ActsTest::event)).doesNotHaveDuplicates();
    }

    private static String event(String key) {
        return ACTS.all().stream().filter(a -> a.key().equals(key)).findFirst().get().event();
    }

    /** The journal names the row by act and day, not by procedure. */
    @ParameterizedTest
    @MethodSource("acts")
    void rows_of_one_act_and_day_differ_in_nothing_that_is_told(Act act) {
        for (Act other : acts()) {
            if (other.rule().equals(act.rule())) {
                assertThat(other.tells()).as(act.rule()).isEqualTo(act.tells());
                for (Ask.Named ask : act.asks()) {
                    assertThat(other.asks())
                            .as("%s asks for %s", act.rule(), ask.code())
                            .allMatch(
                                    same ->
                                            same.ask() != ask.ask()
                                                    || Objects.equals(same.list(), ask.list()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void it_needs_and_is_barred_by_acts_of_the_same_procedure(Act act) {
        List<String> named = new ArrayList<>(act.bars());
        act.needs().forEach(named::addAll);
        for (String other : named) {
            assertThat(ACTS.all().stream().filter(a -> a.key().equals(other)))
                    .as("%s names %s", act.rule(), other)
                    .anyMatch(a -> a.paths().stream().anyMatch(act.paths()::contains));
        }
        for (Set<String> either : act.needs()) {
            for (Path path : act.paths()) {
                assertThat(acts().stream().filter(a -> a.paths().contains(path)).map(Act::key))
                        .as("%s in %s can have what it needs", act.rule(), path)
                        .containsAnyElementsOf(either);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void it_leads_only_where_the_order_of_stages_allows(Act act) {
        if (act.to() != null) {
            assertThat(act.from()).as(act.rule()).allMatch(from -> from.allows(act.to()));
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void every_code_it_asks_for_is_on_a_list_on_all_its_days(Act act) {
        for (Ask.Named ask : act.asks()) {
            boolean listed = ask.sort() == Ask.Sort.POINT || ask.sort() == Ask.Sort.POINTS;
            assertThat(ask.list() != null).as("%s %s", act.rule(), ask).isEqualTo(listed);
            for (LocalDate day : listed ? days(act) : List.<LocalDate>of()) {
                assertThat(LAW.on(day).points(ask.list()))
                        .as("%s asks for %s on %s", act.rule(), ask.list(), day)
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void what_its_conditions_name_is_known(Act act) {
        for (Condition.Named condition : act.when()) {
            switch (condition.condition()) {
                case WITHIN, PAST ->
                        assertThat(stepsFor(act)).as(act.rule()).contains(condition.arg());
                case NOTICE, COUNTABLE ->
                        days(act).forEach(day -> assertThat(known(condition.arg(), day)).isTrue());
                case COMPLETE ->
                        assertThat(act.asks()).anyMatch(a -> condition.arg().equals(a.list()));
                case WITHDRAWAL_FITS, LATENESS_FITS, BODY_NAMED ->
                        days(act).forEach(day -> assertGround(act, condition.arg(), day));
                default -> assertThat(condition.arg()).as(act.rule()).isNull();
            }
        }
    }

    private static Set<String> stepsFor(Act act) {
        return ACTS.spans().stream()
                .filter(s -> s.paths().containsAll(act.paths()))
                .filter(s -> s.instance() == 0 || s.instance() == act.instance())
                .map(Span::step)
                .collect(Collectors.toSet());
    }

    private static boolean known(String step, LocalDate on) {
        return !LAW.on(on).circumstances(step).isEmpty();
    }

    private static void assertGround(Act act, String code, LocalDate day) {
        String list =
                act.asks().stream()
                        .filter(ask -> ask.ask() == Ask.GROUND)
                        .findFirst()
                        .orElseThrow()
                        .list();
        assertThat(LAW.on(day).points(list)).extracting(Point::code).contains(code);
    }

    @ParameterizedTest
    @EnumSource
    void in_every_procedure_each_stage_but_the_last_ones_has_a_way_on(Path path) {
        Set<Stage> reached = EnumSet.of(Stage.RECEIVED);
        List<Act> now = path == Path.INFORMATION ? informationToo() : ACTS.of(path, 1, FAR);
        for (int round = 0; round < Stage.values().length; round++) {
            now.stream()
                    .filter(a -> a.to() != null && a.from().stream().anyMatch(reached::contains))
                    .forEach(a -> reached.add(a.to()));
        }
        Set<Stage> last =
                EnumSet.of(
                        Stage.CLOSED,
                        Stage.REFUSED,
                        Stage.FILED,
                        Stage.TERMINATED,
                        Stage.TAKEN_OVER);
        for (Stage stage : reached) {
            assertThat(now.stream().anyMatch(a -> a.to() != null && a.from().contains(stage)))
                    .as("%s at %s", path, stage)
                    .isEqualTo(!last.contains(stage));
        }
        assertThat(reached).contains(Stage.CLOSED);
    }

    /** It begins as a denunciation. */
    private static List<Act> informationToo() {
        return Stream.of(Path.DENUNCIATION, Path.INFORMATION)
                .flatMap(path -> ACTS.of(path, 1, FAR).stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void no_case_ends_as_somebody_else_s_without_the_office_that_is_competent(Act act) {
        boolean elsewhere = act.to() == Stage.GUIDED || act.to() == Stage.TRANSFERRED;
        if (elsewhere) {
            assertThat(act.asks()).anyMatch(ask -> ask.ask() == Ask.BODY && ask.needed());
        }
        boolean canSayIncompetent =
                act.asks().stream()
                        .filter(ask -> ask.ask() == Ask.GROUND)
                        .flatMap(ask -> LAW.on(act.since()).points(ask.list()).stream())
                        .anyMatch(point -> point.code().contains("not-competent"));
        if (canSayIncompetent) {
            assertThat(act.when()).anyMatch(c -> c.condition() == Condition.BODY_NAMED);
            assertThat(act.asks()).anyMatch(ask -> ask.ask() == Ask.BODY);
        }
    }

    @Test
    void the_law_of_a_day_has_each_act_once_in_a_procedure() {
        for (Path path : Path.values()) {
            for (LocalDate day = LocalDate.of(2012, 7, 1); day.isBefore(FAR); ) {
                assertThat(ACTS.of(path, 1, day)).extracting(Act::key).doesNotHaveDuplicates();
                assertThat(ACTS.of(path, 2, day)).extracting(Act::key).doesNotHaveDuplicates();
                day = day.plusDays(29);
            }
        }
    }
}
