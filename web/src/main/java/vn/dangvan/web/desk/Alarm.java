package vn.dangvan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.dangvan.law.LawInForce;
import vn.dangvan.law.Reading;
import vn.dangvan.law.RuleBook;

/** How long a letter may lie unprocessed (Decree 154/2026, Art. 41, 42). */
@RequestScoped
public class Alarm {
    private static final String STEP = "letter.alarm";

    @Inject RuleBook law;
    @Inject Clock clock;

    /** What came in by this day and is not processed has lain too long. */
    public LocalDate on() {
        LocalDate today = LocalDate.now(clock);
        LawInForce now = law.on(today);
        return now.circumstances(STEP).isEmpty()
                ? LocalDate.EPOCH
                : today.minusDays(now.timeLimit(STEP, "", Reading.ANY).amount() + 1L);
    }
}
