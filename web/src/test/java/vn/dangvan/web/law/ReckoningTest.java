package vn.dangvan.web.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dangvan.deadline.Deadlines;
import vn.dangvan.law.Reading;
import vn.dangvan.law.RuleBook;
import vn.dangvan.problem.ProblemType;

class ReckoningTest {
    private static final RuleBook LAW = RuleBook.read();
    private static final Deadlines DEADLINES = new Deadlines(LAW);

    private static Reckoning ask(String step, String from, String circumstance) {
        return Reckoning.of(LAW, DEADLINES, step, from, circumstance);
    }

    @Test
    void a_day_is_read_as_people_write_it() {
        Reckoning reckoning = ask("complaint.accept", "16/11/2026", "");

        assertThat(reckoning.faults()).isEmpty();
        assertThat(reckoning.answers()).hasSize(1);
        assertThat(reckoning.answers().get(0).due().dueOn()).isEqualTo("2026-11-26");
        assertThat(reckoning.answers().get(0).limit().amount()).isEqualTo(7);
    }

    @Test
    void where_law_and_decree_differ_both_answer_and_the_usual_one_first() {
        Reckoning reckoning = ask("complaint.accept", "2026-06-25", null);

        assertThat(reckoning.answers())
                .extracting(answer -> answer.limit().reading())
                .containsExactly(Reading.DECREE, Reading.LAW);
        assertThat(reckoning.answers())
                .extracting(answer -> answer.due().dueOn().toString())
                .containsExactly("2026-07-09", "2026-07-06");
    }

    @ParameterizedTest
    @CsvSource({
        "complaint.sing, 2026-11-16, '', step, STEP_UNKNOWN",
        "complaint.accept, 2026-11-16, remote, circumstance, CIRCUMSTANCE_UNKNOWN",
        "complaint.accept, 2001-11-16, '', from, DATE_BEFORE_LAW",
        "denunciation.resolve, 2018-12-31, '', from, DATE_BEFORE_LAW",
        "complaint.accept, 2100-12-31, '', from, DATE_BEYOND_CALENDAR",
        "complaint.accept, 31/2/2026, '', from, INPUT_INVALID",
        "complaint.accept, mai, '', from, INPUT_INVALID",
        "'', 2026-11-16, '', step, INPUT_INVALID"
    })
    void what_cannot_be_answered_is_said_beside_its_field(
            String step, String from, String circumstance, String field, ProblemType type) {
        Reckoning reckoning = ask(step, from, circumstance);

        assertThat(reckoning.answers()).isEmpty();
        assertThat(reckoning.faults()).hasSize(1).containsKey(field);
        assertThat(reckoning.faults().get(field).type()).isEqualTo(type);
    }

    @Test
    void everything_wrong_is_said_at_once() {
        assertThat(ask(null, null, null).faults()).containsOnlyKeys("step", "from");
    }
}
