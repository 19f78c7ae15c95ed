package vn.dangvan.law;

import java.time.LocalDate;
import vn.dangvan.csv.CsvFile;

/**
 * One time limit (thời hạn) as one document sets it, in force on the days from {@code since} to
 * {@code until}. The day that chooses the row is the day the limit is counted from.
 *
 * @param key the step, such as {@code complaint.accept}
 * @param matter the part of the law it belongs to: complaint, denunciation, discipline and so on
 * @param byDefault whether this row answers when a question states no reading
 * @param circumstance what makes the case special, such as {@code remote}; empty for the ordinary
 *     case
 * @param amount how many units; the last of them is still in time
 * @param direction whether to count on from the day or back from it ("at least n before")
 * @param rolls whether a last day that is closed moves to the next working day (Civil Code
 *     91/2015/QH13, Art. 148), or to the working day before where counting goes back
 * @param extensionAmount units added by each extension
 * @param extensionMax how many extensions there may be
 * @param stopsSince the day from which a suspension stops this clock; null where none ever does
 * @param obstacles whether days of an objective obstacle are left out (Law on Complaints, Art. 9)
 * @param citation document and article, in words a citizen can look up
 */
public record TimeLimit(
        String key,
        LocalDate since,
        LocalDate until,
        String matter,
        Reading reading,
        boolean byDefault,
        String circumstance,
        int amount,
        Unit unit,
        Direction direction,
        boolean rolls,
        int extensionAmount,
        int extensionMax,
        LocalDate stopsSince,
        boolean obstacles,
        Basis basis,
        String citation)
        implements Dated.Cited {

    /** Which way a limit is counted. */
    public enum Direction {
        FORWARD,
        BACKWARD
    }

    static final String COLUMNS =
            "key,since,until,matter,reading,by_default,circumstance,amount,unit,direction,rolls,"
                    + "extension_amount,extension_max,stops_since,obstacles,basis,citation";

    public TimeLimit {
        if (amount < 1 || (unit.isDate() && amount > unit.month().minLength())) {
            throw new IllegalArgumentException("an amount that cannot be counted");
        }
        boolean grows = extensionMax > 0 || stopsSince != null || obstacles;
        if (grows && (unit != Unit.DAY || direction == Direction.BACKWARD)) {
            throw new IllegalArgumentException("only calendar days counted forward can grow");
        }
        if (unit == Unit.HOUR && rolls) {
            throw new IllegalArgumentException("hours run on closed days too");
        }
        if (stopsSince != null && obstacles) {
            throw new IllegalArgumentException("suspension and obstacle on one clock");
        }
        if (reading == Reading.ANY && !byDefault) {
            throw new IllegalArgumentException("a single reading is the default");
        }
    }

    static TimeLimit of(CsvFile.Row row) {
        return new TimeLimit(
                row.text("key"),
                row.date("since"),
                Dated.until(row),
                row.text("matter"),
                row.choice("reading", Reading.class),
                row.flag("by_default"),
                row.optional("circumstance"),
                row.number("amount", 366),
                row.choice("unit", Unit.class),
                row.choice("direction", Direction.class),
                row.flag("rolls"),
                row.number("extension_amount", 366),
                row.number("extension_max", 9),
                row.optionalDate("stops_since"),
                row.flag("obstacles"),
                row.choice("basis", Basis.class),
                row.text("citation"));
    }

    boolean answers(Reading asked) {
        return reading == Reading.ANY || (asked == Reading.ANY ? byDefault : reading == asked);
    }

    /** Whether two rows would answer the same question on the same day. */
    boolean contradicts(TimeLimit other) {
        boolean sameQuestion =
                circumstance.equals(other.circumstance)
                        && (reading == other.reading
                                || reading == Reading.ANY
                                || other.reading == Reading.ANY
                                || (byDefault && other.byDefault));
        return sameQuestion && (inForceOn(other.since) || other.inForceOn(since));
    }
}
