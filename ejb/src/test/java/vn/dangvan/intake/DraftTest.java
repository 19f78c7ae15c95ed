package vn.dangvan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.sealing.DraftToken;

class DraftTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 22);
    private static final Receipt RECEIPT =
            new Receipt("DV-2026-000123", "ba me co", UNTIL.minusDays(30), "tinh", List.of());

    private final SecretPlace place = SecretPlace.of(DraftToken.random());
    private final Draft draft = new Draft();

    @Test
    void a_draft_that_has_just_begun_is_empty() {
        assertThat(draft.answers(place)).isNull();
        assertThat(draft.receipt(place)).isNull();
    }

    @Test
    void what_was_kept_last_is_there_for_its_writer() {
        draft.keep(place, "{\"story\":\"một\"}", UNTIL);
        draft.keep(place, "{\"story\":\"hai\"}", UNTIL);
        assertThat(draft.answers(place)).isEqualTo("{\"story\":\"hai\"}");
        assertThat(draft.receipt(place)).isNull();
    }

    @Test
    void nobody_else_can_read_it() {
        draft.keep(place, "{}", UNTIL);
        draft.sent(SecretPlace.of(DraftToken.random()), RECEIPT, "f", UNTIL);
        assertThatThrownBy(() -> draft.receipt(place))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.SEAL_BROKEN));
    }

    @Test
    void once_sent_the_answers_are_gone_and_the_receipt_is_there() {
        draft.keep(place, "{\"story\":\"một\"}", UNTIL);
        draft.sent(place, RECEIPT, "fingerprint", UNTIL);
        assertThat(draft.answers(place)).isNull();
        assertThat(draft.receipt(place)).isEqualTo(RECEIPT);
        assertThat(draft.was(place, "fingerprint")).isTrue();
        assertThat(draft.was(place, "another")).isFalse();
    }

    @Test
    void it_is_kept_until_the_end_of_its_last_day_and_no_longer() {
        draft.sent(place, RECEIPT, "fingerprint", UNTIL);
        assertThat(draft.keptOn(UNTIL)).isTrue();
        assertThat(draft.keptOn(UNTIL.plusDays(1))).isFalse();
    }

    @Test
    void a_token_and_a_key_never_lead_to_the_same_place() {
        DraftToken token = DraftToken.random();
        SecretPlace ofToken = SecretPlace.of(token);
        assertThat(ofToken.lookup()).matches("[0-9a-f]{64}");
        assertThat(SecretPlace.of(DraftToken.parse(token.text())).lookup())
                .isEqualTo(ofToken.lookup());
        assertThat(SecretPlace.ofRequest(token.text()).lookup()).isNotEqualTo(ofToken.lookup());
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 128})
    void a_key_of_a_request_is_found_again(int length) {
        String key = "~!".repeat(length / 2);
        byte[] sealed = SecretPlace.ofRequest(key).seal("receipt", "x");
        assertThat(SecretPlace.ofRequest(key).open("receipt", sealed)).isEqualTo("x");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "123456789012345",
                "1234567890 23456",
                "đ234567890123456",
                "1234567890123456\n"
            })
    void a_key_too_short_or_not_visible_is_refused(String key) {
        assertThatThrownBy(() -> SecretPlace.ofRequest(key))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.facts())
                                        .isEqualTo(
                                                Map.of(
                                                        "fields",
                                                        Map.of("Idempotency-Key", "unreadable"))));
        assertThatThrownBy(() -> SecretPlace.ofRequest("x".repeat(129)))
                .isInstanceOf(Problem.class);
    }
}
