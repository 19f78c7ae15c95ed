package vn.dangvan.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {
    @Test
    void without_a_fault_nothing_is_refused() {
        Faults faults = new Faults().unless(true, "a", "empty").text("x", 1, "b");
        assertThatCode(faults.optional(null, 1, "c")::refuse).doesNotThrowAnyException();
    }

    @Test
    void all_fields_are_told_at_once_and_the_first_fault_of_each() {
        assertFaults(
                new Faults()
                        .unless(false, "day", "in-future")
                        .unless(false, "day", "too-early")
                        .text(null, 5, "story")
                        .optional("123456", 5, "place"),
                Map.of("day", "in-future", "story", "empty", "place", "too-long"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, empty", "'', empty", "' ', empty", "abcdef, too-long", "'      ', empty"})
    void text_has_to_be_there_and_not_too_long(String value, String fault) {
        assertFaults(new Faults().text(value, 5, "f"), Map.of("f", fault));
    }

    @Test
    void a_refusal_keeps_its_facts_whatever_becomes_of_the_map() {
        Map<String, Object> facts = new HashMap<>(Map.of("until", "2026-01-01"));
        Problem problem = new Problem(ProblemType.DATE_IN_FUTURE, facts);
        facts.clear();
        assertThat(problem.facts()).isEqualTo(Map.of("until", "2026-01-01"));
        assertThat(problem).hasMessage("date-in-future");
        assertThatThrownBy(() -> problem.facts().put("a", "b"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void every_kind_of_refusal_has_a_page_of_its_own_and_a_status_of_refusals() {
        Set<String> slugs = new HashSet<>();
        for (ProblemType type : ProblemType.values()) {
            assertThat(type.slug()).matches("[a-z]+(-[a-z]+)*").matches(slugs::add);
            assertThat(type.slug()).isEqualTo(type.name().toLowerCase().replace('_', '-'));
            assertThat(type.status()).isBetween(400, 503);
        }
    }

    private static void assertFaults(Faults faults, Map<String, String> expected) {
        assertThatThrownBy(faults::refuse)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.type()).isEqualTo(ProblemType.INPUT_INVALID);
                            assertThat(problem.facts()).isEqualTo(Map.of("fields", expected));
                        });
    }
}
