package vn.dangvan.docket;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a new line of the register begins with.
 *
 * @param origin id of the letter; the same as {@code id} for the first line of a letter
 * @param previous the line it comes after; null for the first
 * @param instance 1 or 2
 * @param dueOn the first due day
 */
public record Opening(
        UUID id,
        UUID origin,
        UUID previous,
        int instance,
        String number,
        Door door,
        Subject subject,
        String settler,
        String language,
        LocalDate receivedOn,
        LocalDate dueOn) {

    /** The first line of a letter that has just come in. */
    public static Opening first(
            String number,
            Door door,
            Subject subject,
            String settler,
            String language,
            LocalDate on,
            LocalDate dueOn) {
        UUID id = UUID.randomUUID();
        return new Opening(id, id, null, 1, number, door, subject, settler, language, on, dueOn);
    }

    /** A further line of the letter another line began with. */
    public static Opening next(
            Docket before,
            int instance,
            String number,
            Subject subject,
            String settler,
            LocalDate on,
            LocalDate dueOn) {
        return new Opening(
                UUID.randomUUID(),
                before.origin(),
                before.id(),
                instance,
                number,
                before.door(),
                subject,
                settler,
                before.language(),
                on,
                dueOn);
    }
}
