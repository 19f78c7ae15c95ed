package vn.dangvan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dangvan.law.Duty;
import vn.dangvan.law.RuleBook;

class DraftKeepingTest {
    @Test
    void an_unsent_draft_is_kept_as_long_as_the_rule_book_says() {
        assertThat(RuleBook.read().on(LocalDate.of(2026, 11, 22)).duties(Duty.Retention.class))
                .filteredOn(row -> row.what().equals("unsent-draft"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.amount()).isEqualTo(Drafting.KEPT_DAYS);
                            assertThat(row.unit()).isEqualTo(Duty.Span.DAY);
                        });
    }
}
