package vn.dangvan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

class LedgerSearchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String PSEUDONYM = "0123abcd".repeat(8);

    @ParameterizedTest
    @ValueSource(strings = {"0123abc", "0123ABCD", "0123abcx", "", "' or 1=1", "0123abcd%"})
    void what_begins_no_pseudonym_is_refused(String digits) {
        assertThat(faults(null, digits, null, null)).containsOnlyKeys("actor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "casework", "casework.approved'", "Casework.approved"})
    void what_can_be_no_act_is_refused(String act) {
        assertThat(faults(act, null, null, null)).containsOnlyKeys("act");
    }

    @Test
    void a_period_and_a_range_do_not_run_backwards() {
        assertThat(faults(null, null, DAY, DAY.minusDays(1))).containsOnlyKeys("to");
        assertThat(refused(() -> range(5L, 4L, null))).containsOnlyKeys("last");
        assertThat(range(5L, 5L, null).byIndex()).isTrue();
    }

    @Test
    void a_place_in_another_order_is_refused() {
        assertThat(refused(() -> range(1L, null, new Spot(DAY, 9)))).containsOnlyKeys("after");
        assertThat(refused(() -> LedgerSearch.all().after(new Spot(null, 9))))
                .containsOnlyKeys("after");
    }

    @Test
    void a_place_reads_what_it_wrote() {
        for (Spot spot : new Spot[] {new Spot(DAY, 4711), new Spot(null, 0)}) {
            assertThat(Spot.of(spot.text())).isEqualTo(spot);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2026-13-01_1", "2026-11-23", "_", "_1234567890123456789"})
    void a_place_there_is_not_is_refused(String text) {
        assertThat(refused(() -> Spot.of(text))).containsOnlyKeys("after");
    }

    @Test
    void the_entry_of_a_file_says_what_was_asked_and_how_many_there_were() {
        LedgerSearch what =
                new LedgerSearch(
                        "casework.approved", PSEUDONYM, null, DAY, null, "tinh", null, null, null);
        UUID auditor = UUID.randomUUID();
        AuditEvent.Exported event =
                new AuditEvent.Exported(auditor, what, Audit.Format.JSONL, 1234);
        assertThat(event.act()).isEqualTo("audit.exported");
        assertThat(event.subject()).isEqualTo(auditor);
        assertThat(event.facts())
                .isEqualTo(
                        Map.of(
                                "act", "casework.approved",
                                "actor", PSEUDONYM,
                                "from", "2026-11-23",
                                "unit", "tinh",
                                "as", "jsonl",
                                "rows", "1234"));
    }

    @Test
    void an_alarm_never_tells_the_key_of_a_row() {
        String key = UUID.randomUUID().toString();
        AlarmCard alarm = new AlarmCard(3, DAY, "check-row-changed", "docket/" + key, null);
        assertThat(alarm.place()).isEqualTo("docket/…");
        assertThat(alarm.leaf()).isNull();
        assertThat(new AlarmCard(3, DAY, "leaf-differs", "17", null).leaf()).isEqualTo(17);
        assertThat(new AlarmCard(3, DAY, "tiles-missing", "17", null).leaf()).isNull();
    }

    private static LedgerSearch range(Long first, Long last, Spot after) {
        return new LedgerSearch(null, null, null, null, null, null, first, last, after);
    }

    private static Map<String, String> faults(
            String act, String actor, LocalDate from, LocalDate to) {
        return refused(() -> new LedgerSearch(act, actor, null, from, to, null, null, null, null));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> refused(Runnable deed) {
        Problem problem = catchThrowableOfType(Problem.class, deed::run);
        assertThat(problem.type()).isEqualTo(ProblemType.INPUT_INVALID);
        return (Map<String, String>) problem.facts().get("fields");
    }
}
