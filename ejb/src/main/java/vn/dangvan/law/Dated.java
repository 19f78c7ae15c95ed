package vn.dangvan.law;

import java.time.LocalDate;
import vn.dangvan.csv.CsvFile;
import vn.dangvan.csv.CsvUnreadable;

/** A row that is in force from one day to another. */
public interface Dated {
    /** The first day in force. */
    LocalDate since();

    /** The last day in force, itself included; null while no end is known. */
    LocalDate until();

    /** Whether the row is in force on a day. */
    default boolean inForceOn(LocalDate day) {
        return !day.isBefore(since()) && (until() == null || !day.isAfter(until()));
    }

    /** Whether a day exists on which both rows are in force. */
    default boolean overlaps(Dated other) {
        return inForceOn(other.since()) || other.inForceOn(since());
    }

    /**
     * The last day in force as a row states it.
     *
     * @throws CsvUnreadable when the row would end before it begins
     */
    static LocalDate until(CsvFile.Row row) {
        LocalDate until = row.optionalDate("until");
        if (until != null && until.isBefore(row.date("since"))) {
            throw row.bad("until is before since");
        }
        return until;
    }

    /** A row that says where it comes from, and how far it can be trusted. */
    interface Cited extends Dated {
        Basis basis();

        /** Document and article, in words a citizen can look up. */
        String citation();
    }
}
