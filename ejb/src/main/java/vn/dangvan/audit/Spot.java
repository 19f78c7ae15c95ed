package vn.dangvan.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dangvan.problem.Faults;

/**
 * A place in a list of entries, newest first, to go on from.
 *
 * @param day day of the last entry seen; null in a list by index
 * @param number running number of the last entry seen; its index in a list by index
 */
public record Spot(LocalDate day, long number) {
    private static final Pattern FORM = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)?_(\\d{1,18})");

    /** As it stands in addresses: {@code 2026-11-30_4711}. */
    public String text() {
        return (day == null ? "" : day) + "_" + number;
    }

    /** Reads {@link #text}; refuses anything else as invalid input. */
    public static Spot of(String text) {
        Matcher spot = FORM.matcher(text);
        new Faults().unless(spot.matches(), "after", "unreadable").refuse();
        try {
            String day = spot.group(1);
            return new Spot(
                    day == null ? null : LocalDate.parse(day), Long.parseLong(spot.group(2)));
        } catch (DateTimeParseException e) {
            new Faults().unless(false, "after", "unreadable").refuse();
            throw e;
        }
    }
}
