package vn.dangvan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dangvan.law.Example;
import vn.dangvan.law.RuleBook;
import vn.dangvan.law.TimeLimit;

class DeadlineExamplesTest {
    private static final Deadlines DEADLINES = new Deadlines(RuleBook.read());

    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_day_counted_by_hand_is_the_day_counted_here(Example example) {
        if (example.from().contains("T")) {
            assertThat(dueAt(example).dueAt()).isEqualTo(example.due());
            return;
        }
        DueDay due = due(example);

        assertThat(due.dueOn()).isEqualTo(example.due());
        if (!example.rawDue().isEmpty()) {
            assertThat(due.rawDueOn()).isEqualTo(example.rawDue());
        }
    }

    @Test
    void every_time_limit_is_used_by_an_example() {
        Set<String> used = new HashSet<>();
        for (Example example : examples()) {
            DueDay due = due(example);
            used.add(due.step() + due.ruleSince() + due.reading() + due.circumstance());
        }
        assertThat(Example.timeLimits()).allSatisfy(row -> assertThat(used).contains(name(row)));
    }

    private static String name(TimeLimit row) {
        return row.key() + row.since() + row.reading() + row.circumstance();
    }

    private static DueTime dueAt(Example example) {
        LocalDateTime from = LocalDateTime.parse(example.from());
        return DEADLINES.dueAt(
                Question.parse(example.step(), from.toLocalDate(), example.query()),
                from.toLocalTime());
    }

    private static DueDay due(Example example) {
        if (example.from().contains("T")) {
            return dueAt(example).day();
        }
        LocalDate from = LocalDate.parse(example.from());
        return DEADLINES.due(Question.parse(example.step(), from, example.query()));
    }
}
