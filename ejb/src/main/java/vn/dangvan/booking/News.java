package vn.dangvan.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What was passed on has come back, and the citizen has to be told.
 *
 * @param from the day on which it came back
 * @param dueOn the last day to tell the citizen, inclusive
 * @param toldOn the day they were told; null before
 */
@Embeddable
public record News(
        @Column(name = "inform_from") LocalDate from,
        @Column(name = "inform_due") LocalDate dueOn,
        @Column(name = "informed_on") LocalDate toldOn) {}
