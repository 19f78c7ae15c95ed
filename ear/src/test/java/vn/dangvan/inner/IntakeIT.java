package vn.dangvan.inner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.dangvan.accountability.Actor;
import vn.dangvan.docket.Stage;
import vn.dangvan.intake.Drafting;
import vn.dangvan.intake.Intake;
import vn.dangvan.intake.Lodgement;
import vn.dangvan.intake.Receipt;
import vn.dangvan.intake.Sweeper;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.sealing.DraftToken;
import vn.dangvan.sealing.ReturnCode;
import vn.dangvan.tracking.Tracking;
import vn.dangvan.triage.Classification;
import vn.dangvan.triage.Triage;

/** Receiving what people hand in: once, whatever happens on the way, and only what can be. */
@ExtendWith({Running.class, ArquillianExtension.class})
class IntakeIT {
    private static final String REUSED = ProblemType.KEY_REUSED.slug();

    @Inject Intake intake;
    @Inject Drafting drafting;
    @Inject Tracking tracking;
    @Inject Sweeper sweeper;
    @Inject Tables tables;
    @Inject Life life;
    @Inject Triage triage;
    @Inject Clock clock;

    @Deployment
    static EnterpriseArchive archive() {
        return Shipped.with(IntakeIT.class);
    }

    @Test
    void sixteen_filings_at_the_same_moment_are_sixteen_cases() {
        List<Receipt> receipts = Together.all(16, i -> intake.lodge(Letters.complaint(Life.UNIT)));
        assertThat(receipts).extracting(Receipt::number).doesNotHaveDuplicates();
        assertThat(receipts).extracting(Receipt::returnCode).doesNotHaveDuplicates();
        assertThat(receipts)
                .allSatisfy(
                        receipt -> {
                            assertThat(tables.entries(tables.id(receipt.number()))).hasSize(1);
                            assertThat(tracking.track(receipt.returnCode()).latest().number())
                                    .isEqualTo(receipt.number());
                        });
    }

    @Test
    void the_same_request_sent_eight_times_at_once_is_one_case() {
        String key = UUID.randomUUID().toString();
        Lodgement letter = Letters.telling("Một lần thôi. " + key);
        List<Receipt> receipts = Together.all(8, i -> intake.lodgeOnce(key, letter));
        Receipt first = receipts.get(0);
        assertThat(receipts).allSatisfy(receipt -> assertThat(receipt).isEqualTo(first));
        assertThat(tables.entries(tables.id(first.number()))).hasSize(1);
        assertThat(tracking.track(first.returnCode()).latest().number()).isEqualTo(first.number());
    }

    @Test
    void another_content_under_the_same_key_is_refused() {
        String key = UUID.randomUUID().toString();
        Receipt receipt = intake.lodgeOnce(key, Letters.telling("Chuyện thứ nhất."));
        Problem refused =
                catchThrowableOfType(
                        Problem.class,
                        () -> intake.lodgeOnce(key, Letters.telling("Chuyện thứ hai.")));
        assertThat(refused.type()).isEqualTo(ProblemType.KEY_REUSED);
        assertThat(refused.facts()).isEqualTo(Map.of("number", receipt.number()));
    }

    @Test
    void a_key_of_a_refused_request_is_still_free() {
        String key = UUID.randomUUID().toString();
        assertThat(Refusal.of(() -> intake.lodgeOnce(key, Letters.telling("x".repeat(1 << 20)))))
                .isEqualTo(ProblemType.INPUT_INVALID.slug());
        assertThat(intake.lodgeOnce(key, Letters.telling("Ngắn hơn.")).number()).isNotNull();
    }

    @Test
    void a_draft_sent_twice_at_once_is_one_case_and_keeps_no_answers() {
        String token = DraftToken.random().text();
        drafting.keep(token, Map.of("story", Letters.STORY, "place", "Chợ"));
        assertThat(drafting.answers(token)).containsEntry("place", "Chợ").hasSize(2);

        List<Receipt> receipts =
                Together.all(4, i -> drafting.send(token, Letters.complaint(Life.UNIT)));
        Receipt first = receipts.get(0);
        assertThat(receipts).allSatisfy(receipt -> assertThat(receipt).isEqualTo(first));
        assertThat(drafting.receipt(token)).isEqualTo(first);
        assertThat(drafting.answers(token)).isEmpty();
        assertThat(tables.draft(token).get(0)).containsEntry("answers", null);
    }

    @Test
    void a_draft_that_was_sent_takes_neither_answers_nor_another_letter() {
        String token = DraftToken.random().text();
        drafting.send(token, Letters.complaint(Life.UNIT));
        assertThat(Refusal.of(() -> drafting.keep(token, Map.of("story", "Nữa."))))
                .isEqualTo(REUSED);
        assertThat(Refusal.of(() -> drafting.send(token, Letters.telling("Khác."))))
                .isEqualTo(REUSED);
    }

    @Test
    void a_draft_forgotten_leaves_nothing() {
        String token = DraftToken.random().text();
        drafting.keep(token, Map.of("story", Letters.STORY));
        drafting.forget(token);
        assertThat(tables.draft(token)).isEmpty();
        assertThat(drafting.answers(token)).isEmpty();

        drafting.send(token, Letters.complaint(Life.UNIT));
        drafting.forget(token);
        assertThat(drafting.receipt(token)).isNull();
    }

    @Test
    void drafts_kept_and_forgotten_at_the_same_moment_do_not_trip_over_each_other() {
        String token = DraftToken.random().text();
        List<String> outcomes =
                Together.all(
                        8,
                        i ->
                                Refusal.of(
                                        () -> {
                                            for (int again = 0; again < 20; again++) {
                                                keepOrForget(token, i % 2 == 0);
                                            }
                                        }));
        assertThat(outcomes).containsOnly(Refusal.NONE);
    }

    @Test
    void a_draft_is_kept_for_thirty_days_and_a_receipt_until_the_end_of_the_next() {
        LocalDate today = LocalDate.now(clock);
        String token = DraftToken.random().text();
        drafting.keep(token, Map.of("story", Letters.STORY));
        assertThat(tables.draft(token).get(0))
                .containsEntry("until", today.plusDays(30).toString());
        drafting.send(token, Letters.complaint(Life.UNIT));
        assertThat(tables.draft(token).get(0)).containsEntry("until", today.plusDays(1).toString());
    }

    @Test
    void the_sweeper_takes_what_is_past_its_day_and_nothing_else() {
        LocalDate today = LocalDate.now(clock);
        String past = waiting(today.minusDays(1));
        String last = waiting(today);
        sweeper.sweep();
        assertThat(tables.draft(past)).isEmpty();
        assertThat(tables.draft(last)).hasSize(1);
        drafting.forget(last);
    }

    @Test
    void a_code_nobody_holds_and_what_is_no_code_are_refused_in_the_same_words() {
        Problem unknown = problem(ReturnCode.random().text());
        assertThat(unknown.type()).isEqualTo(ProblemType.RETURN_CODE_UNKNOWN);
        for (String written :
                new String[] {null, "", "ba", "DV-2026-000001", "x".repeat(9_000), "\0", "😀"}) {
            Problem malformed = problem(written);
            assertThat(malformed.type()).isEqualTo(unknown.type());
            assertThat(malformed.facts()).isEqualTo(unknown.facts());
            assertThat(malformed).hasMessage(unknown.getMessage());
        }
    }

    @Test
    void what_cannot_be_is_refused_field_by_field() {
        assertThat(faults(Letters.telling("x".repeat(1 << 20)))).isEqualTo("{story=too-long}");
        assertThat(faults(Letters.telling(" \0 "))).isEqualTo("{story=empty}");
        assertThat(faults(Letters.happening(LocalDate.now(clock).plusDays(1))))
                .isEqualTo("{happenedOn=in-future}");
        intake.lodge(Letters.happening(LocalDate.now(clock)));
    }

    @Test
    void codes_there_are_not_are_refused() {
        String unknown = ProblemType.UNKNOWN_CODE.slug();
        for (String code : List.of("no-such-thing", "\0", "'; --")) {
            assertThat(Refusal.of(() -> intake.lodge(Letters.about(code)))).isEqualTo(unknown);
            assertThat(Refusal.of(() -> intake.lodge(Letters.complaint(code)))).isEqualTo(unknown);
            String number = life.at(Stage.RECEIVED);
            Classification odd = new Classification(Life.DELAY.kind(), "delay", "land", code);
            // What nothing is left of once it is cleaned is a field left empty.
            String refusal = code.equals("\0") ? ProblemType.INPUT_INVALID.slug() : unknown;
            assertThat(Refusal.of(() -> Life.INTAKE.act(() -> triage.classify(number, 0, odd))))
                    .isEqualTo(refusal);
        }
    }

    @Test
    void where_nobody_here_may_settle_it_is_said_so() {
        assertThat(Refusal.of(() -> intake.lodge(Letters.denunciation("tinh"))))
                .isEqualTo(ProblemType.NO_COMPETENT_UNIT.slug());
    }

    @Test
    void an_officer_who_reports_is_one_of_the_public() {
        As officer = Life.INSPECTOR;
        String number = officer.see(() -> intake.lodge(Letters.denunciation(Life.UNIT))).number();
        assertThat(tables.entries(tables.id(number)))
                .extracting(e -> e.get("actor") + " " + e.get("role"))
                .containsExactly(Actor.PUBLIC.id() + " public");
    }

    private void keepOrForget(String token, boolean keep) {
        if (keep) {
            drafting.keep(token, Map.of("story", Letters.STORY));
        } else {
            drafting.forget(token);
        }
    }

    private String waiting(LocalDate until) {
        String token = DraftToken.random().text();
        drafting.keep(token, Map.of("story", Letters.STORY));
        tables.change(
                "update draft set kept_until = ? where lookup = ?", until, Tables.lookup(token));
        return token;
    }

    private String faults(Lodgement letter) {
        Problem refused = catchThrowableOfType(Problem.class, () -> intake.lodge(letter));
        assertThat(refused.type()).isEqualTo(ProblemType.INPUT_INVALID);
        return refused.facts().get("fields").toString();
    }

    private Problem problem(String written) {
        return catchThrowableOfType(Problem.class, () -> tracking.track(written));
    }
}
