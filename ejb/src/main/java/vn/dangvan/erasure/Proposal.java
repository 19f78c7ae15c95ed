package vn.dangvan.erasure;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A proposal that waits for a second person.
 *
 * @param number number of the first case of the letter
 * @param basis the row of law, {@code key@since}, or the number of the act of a court
 * @param by the officer who proposed it
 * @param until the last day on which it can be confirmed
 * @param own whether the reader proposed it
 */
public record Proposal(
        UUID id,
        String number,
        Ground ground,
        String basis,
        UUID by,
        LocalDate on,
        LocalDate until,
        boolean own) {}
