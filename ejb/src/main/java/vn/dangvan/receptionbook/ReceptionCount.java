package vn.dangvan.receptionbook;

import vn.dangvan.reception.Host;

/**
 * What form 01/TCD counts of the receptions of one unit in a period, for one way of receiving.
 *
 * @param days days on which there was such a reception; not counted for regular ones
 * @param turns lượt
 * @param persons người
 * @param cases vụ việc; one that the head has heard counts under the head only, one that a delegate
 *     has heard not under the regular reception
 * @param crowds groups that are a crowd in law (đoàn đông người)
 * @param crowdPersons people in those groups
 */
public record ReceptionCount(
        String unit,
        Host host,
        int days,
        int turns,
        int persons,
        int cases,
        int crowds,
        int crowdPersons) {}
