package vn.dangvan.docket;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dangvan.problem.Faults;

/**
 * A place in a list, to go on from.
 *
 * @param dueOn due day of the last case seen; null when nothing is due for it
 * @param number number of the last case seen
 */
public record Place(LocalDate dueOn, String number) {
    /** Nothing that a database could choke on: years of four digits, numbers as they are given. */
    private static final Pattern FORM =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)?_(DV-\\d{4}-\\d{6,18})");

    /** As it stands in addresses: {@code 2026-11-30_DV-2026-000123}. */
    public String text() {
        return (dueOn == null ? "" : dueOn) + "_" + number;
    }

    /** Reads {@link #text}; refuses anything else as invalid input. */
    public static Place of(String text) {
        Matcher place = FORM.matcher(text);
        new Faults().unless(place.matches(), "after", "unreadable").refuse();
        try {
            String day = place.group(1);
            return new Place(day == null ? null : LocalDate.parse(day), place.group(2));
        } catch (DateTimeParseException e) {
            new Faults().unless(false, "after", "unreadable").refuse();
            throw e;
        }
    }
}
