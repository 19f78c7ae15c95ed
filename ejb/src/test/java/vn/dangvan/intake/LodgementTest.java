package vn.dangvan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dangvan.intake.LodgementFixture.CLERK;
import static vn.dangvan.intake.LodgementFixture.REPORTER;
import static vn.dangvan.intake.LodgementFixture.good;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Kind;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class LodgementTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LodgementFixture GOOD = good();

    @Test
    void the_least_and_the_most_are_received() {
        assertReceived(GOOD);
        LodgementFixture least = GOOD.telling("x", null, null).on(null).against(null).in(null);
        assertReceived(least.by(Door.ANONYMOUS, null));
        assertReceived(least.by(Door.SEALED, new Person("A", null, null, null)));
        assertReceived(
                GOOD.telling("x".repeat(100_000), "x".repeat(400), "x".repeat(4_000))
                        .against(Collections.nCopies(20, CLERK))
                        .by(
                                Door.NAMED,
                                new Person(
                                        "x".repeat(200),
                                        "0".repeat(40),
                                        "x@" + "x".repeat(252),
                                        "x".repeat(400))));
    }

    @Test
    void without_a_language_it_is_vietnamese() {
        assertThat(GOOD.in(null).lodgement().language()).isEqualTo("vi");
        assertReceived(GOOD.in("en"));
        assertFaults(GOOD.in("fr"), Map.of("language", "unknown"));
    }

    @Test
    void everything_missing_is_told_at_once() {
        assertFaults(
                GOOD.by(null, null).about(null, null, " ").telling(" \u0000 ", null, null),
                Map.of(
                        "door", "empty",
                        "kind", "empty",
                        "matter", "empty",
                        "unit", "empty",
                        "story", "empty",
                        "reporter.name", "empty"));
    }

    @Test
    void what_is_longer_than_anybody_writes_is_refused() {
        assertFaults(
                GOOD.about(Kind.FEEDBACK, "m".repeat(61), "u".repeat(41))
                        .telling("x".repeat(100_001), "x".repeat(401), "x".repeat(4_001)),
                Map.of(
                        "matter", "too-long",
                        "unit", "too-long",
                        "story", "too-long",
                        "place", "too-long",
                        "wish", "too-long"));
    }

    @Test
    void behind_the_anonymous_door_no_name_is_taken() {
        assertFaults(GOOD.by(Door.ANONYMOUS, REPORTER), Map.of("reporter", "not-wanted"));
    }

    @ParameterizedTest
    @EnumSource(names = {"NAMED", "SEALED"})
    void behind_the_other_doors_a_name_is_wanted(Door door) {
        assertFaults(GOOD.by(door, null), Map.of("reporter.name", "empty"));
        assertFaults(
                GOOD.by(door, new Person(" ", "0912", null, null)),
                Map.of("reporter.name", "empty"));
    }

    @Test
    void what_cannot_be_rung_or_written_to_is_refused() {
        assertFaults(
                GOOD.by(Door.NAMED, new Person("A", "gọi 0912", "a b@c", "x".repeat(401))),
                Map.of(
                        "reporter.phone", "unreadable",
                        "reporter.email", "unreadable",
                        "reporter.address", "too-long"));
        assertFaults(
                GOOD.by(
                        Door.NAMED,
                        new Person("x".repeat(201), "0".repeat(41), "x@" + "x".repeat(253), null)),
                Map.of(
                        "reporter.name", "too-long",
                        "reporter.phone", "too-long",
                        "reporter.email", "too-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@", "a@", "@b", "a@b@c", "a@b\nc", "a"})
    void an_address_needs_two_sides(String email) {
        assertFaults(
                GOOD.by(Door.NAMED, new Person("A", null, email, null)),
                Map.of("reporter.email", "unreadable"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1900-01-01, -",
                "1899-12-31, too-early",
                "-999999999-01-01, too-early",
                "2026-11-22, -",
                "2026-11-23, in-future",
                "+999999999-12-31, in-future"
            })
    void nothing_happened_after_today_or_before_anybody_remembers(LocalDate day, String fault) {
        if (fault == null) {
            assertReceived(GOOD.on(day));
        } else {
            assertFaults(GOOD.on(day), Map.of("happenedOn", fault));
        }
    }

    @Test
    void a_respondent_needs_a_name_or_a_position() {
        assertReceived(GOOD.against(List.of(new Respondent("A", null, null), CLERK)));
        assertFaults(
                GOOD.against(List.of(CLERK, new Respondent(" ", null, "Một cửa"))),
                Map.of("respondents[1].name", "empty"));
        String longest = "x".repeat(201);
        assertFaults(
                GOOD.against(List.of(new Respondent(longest, longest, longest))),
                Map.of(
                        "respondents[0].name", "too-long",
                        "respondents[0].position", "too-long",
                        "respondents[0].unit", "too-long"));
        assertFaults(
                GOOD.against(Collections.nCopies(21, CLERK)), Map.of("respondents", "too-many"));
    }

    @Test
    void everything_typed_is_cleaned() {
        Lodgement lodgement = GOOD.telling("\u202eđất\r\n ", "\u0000", "a\u0301").lodgement();
        assertThat(lodgement.story()).isEqualTo("đất");
        assertThat(lodgement.place()).isNull();
        assertThat(lodgement.wish()).isEqualTo("á");
        assertThat(new Person("\u202eA ", " ", "\u0000", "\t"))
                .isEqualTo(new Person("A", null, null, null));
        assertThat(new Respondent(" A", "\n", "\u2066")).isEqualTo(new Respondent("A", null, null));
    }

    @Test
    void printed_nothing_of_it_shows() {
        assertThat(GOOD.lodgement()).hasToString("Lodgement[…]");
        assertThat(REPORTER).hasToString("Person[…]");
        assertThat(CLERK).hasToString("Respondent[…]");
        assertThat(Particulars.of(GOOD.lodgement())).hasToString("Particulars[…]");
        assertThat(new Account("x", Particulars.of(GOOD.lodgement()))).hasToString("Account[…]");
    }

    private static void assertReceived(LodgementFixture some) {
        assertThatCode(() -> some.lodgement().check(TODAY)).doesNotThrowAnyException();
    }

    private static void assertFaults(LodgementFixture some, Map<String, String> faults) {
        assertThatThrownBy(() -> some.lodgement().check(TODAY))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.type()).isEqualTo(ProblemType.INPUT_INVALID);
                            assertThat(problem.facts()).isEqualTo(Map.of("fields", faults));
                        });
    }
}
