package vn.dangvan.web.audit;

import java.time.LocalDate;
import vn.dangvan.audit.LedgerRow;

/** One entry for machines; without {@code index} it waits for its place in the tree. */
public record EntryJson(
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
    static EntryJson of(LedgerRow row) {
        return new EntryJson(
                row.number(),
                row.index(),
                row.day(),
                row.act(),
                row.role(),
                row.unit(),
                row.rule(),
                row.due(),
                row.actor(),
                row.subject());
    }
}
