package vn.dangvan.audit;

import java.time.LocalDate;

/**
 * One entry, as far as anybody may know it.
 *
 * @param number its running number, by which its page goes
 * @param index its place in the tree; null while it waits for one
 * @param day day it was recorded
 * @param act what was done
 * @param role in which role
 * @param unit code of the unit concerned; null where none is
 * @param rule row of law applied; null where none was
 * @param due day by which the next step is due; null where none is
 * @param actor pseudonym of who did it, 64 hexadecimal digits
 * @param subject pseudonym of what it is about, 64 hexadecimal digits
 */
public record LedgerRow(
        long number,
        Long index,
        LocalDate day,
        String act,
        String role,
        String unit,
        String rule,
        LocalDate due,
        String actor,
        String subject) {
    /** Where a list goes on behind it. */
    Spot spot(boolean byIndex) {
        return byIndex ? new Spot(null, index) : new Spot(day, number);
    }
}
