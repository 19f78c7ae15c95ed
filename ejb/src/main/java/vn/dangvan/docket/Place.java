package vn.dangvan.docket;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.dangvan.problem.Faults;

/**
 * A place in a list, to go on from.
 *
 * @param dueOn due day of the last case seen; null when nothing is due for it
 * @param number number of the last case seen
 */
public record Place(LocalDate dueOn, String number) {
    /** As it stands in addresses: {@code 2026-11-30_DV-2026-000123}. */
    public String text() {
        return (dueOn == null ? "" : dueOn) + "_" + number;
    }

    /** Reads {@link #text}; refuses anything else as invalid input. */
    public static Place of(String text) {
        int bar = text.indexOf('_');
        new Faults().unless(bar >= 0 && text.length() < 60, "after", "unreadable").refuse();
        try {
            String day = text.substring(0, bar);
            return new Place(day.isEmpty() ? null : LocalDate.parse(day), text.substring(bar + 1));
        } catch (DateTimeParseException e) {
            new Faults().unless(false, "after", "unreadable").refuse();
            throw e;
        }
    }
}
