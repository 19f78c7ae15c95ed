package vn.dangvan.docket;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case as lists and headers show it: codes and days, no content.
 *
 * @param instance 1 for the first, 2 for the second
 */
public record CaseCard(
        String number,
        int instance,
        Door door,
        Kind kind,
        String matter,
        String field,
        String unit,
        String settler,
        Stage stage,
        UUID holder,
        LocalDate receivedOn,
        LocalDate dueOn,
        LocalDate resolveDue,
        LocalDate decidedOn,
        Finding found,
        int version) {}
