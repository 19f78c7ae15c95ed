package vn.dangvan.demo;

import java.time.LocalDate;
import vn.dangvan.docket.Finding;
import vn.dangvan.docket.Stage;
import vn.dangvan.intake.Lodgement;

/**
 * One case of the demo, told in advance.
 *
 * @param settler unit that will settle it
 * @param acceptedOn the days of the acts; null for acts that are still to come
 * @param until the stage it has reached by today
 */
record Episode(
        Lodgement lodgement,
        String settler,
        String field,
        LocalDate receivedOn,
        LocalDate acceptedOn,
        LocalDate assignedOn,
        LocalDate examinedOn,
        LocalDate decidedOn,
        LocalDate closedOn,
        Stage until,
        int inspector,
        Finding found) {}
