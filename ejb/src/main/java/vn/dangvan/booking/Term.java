package vn.dangvan.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The limit that runs for a turn.
 *
 * @param rule the row of law, as {@code key@since}
 * @param from day zero
 * @param dueOn the last day, inclusive
 */
@Embeddable
public record Term(
        @Column(name = "due_rule") String rule,
        @Column(name = "due_from") LocalDate from,
        @Column(name = "due_on") LocalDate dueOn) {

    /** Key of the time limit. */
    public String step() {
        return rule.substring(0, rule.indexOf('@'));
    }
}
