package vn.dangvan.reception;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What is shown of a session.
 *
 * @param host who was to receive
 * @param heldAs who did; null until it was held
 * @param ground point of law of an unscheduled session; null for an ordinary one
 * @param turns how many turns can be booked
 * @param movedFrom the day it was to be held before it was postponed; null where it was not
 * @param testedOn the day the connection was tried; null before
 * @param link where to come in online; for those who may, else null
 */
public record SessionCard(
        UUID id,
        int version,
        String unit,
        LocalDate day,
        LocalTime from,
        LocalTime to,
        String place,
        String hostName,
        Host host,
        Host heldAs,
        SessionState state,
        boolean online,
        String ground,
        int turns,
        LocalDate postedOn,
        LocalDate movedFrom,
        LocalDate testedOn,
        String link) {

    /** When a turn begins; null for one that was added to the session without a time. */
    public LocalTime at(int number) {
        long minutes = ChronoUnit.MINUTES.between(from, to);
        return number > turns ? null : from.plusMinutes(minutes * (number - 1) / turns);
    }
}
