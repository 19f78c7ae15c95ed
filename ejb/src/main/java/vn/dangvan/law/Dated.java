package vn.dangvan.law;

import java.time.LocalDate;

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
}
