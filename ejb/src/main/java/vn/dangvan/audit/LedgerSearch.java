package vn.dangvan.audit;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.problem.Faults;

/**
 * What an auditor wants to see of the ledger. Null means: everything.
 *
 * @param act only this act, such as {@code casework.approved}
 * @param actor only what this pseudonym did: its first {@value #SHORTEST} to all 64 hexadecimal
 *     digits
 * @param subject only what was done about this pseudonym, given in the same way
 * @param from only from this day on
 * @param to only up to this day, inclusive
 * @param unit only what concerns this unit
 * @param first only leaves from this index on; entries that wait have none
 * @param last only leaves up to this index, inclusive
 * @param after continue behind this place; null for the newest
 */
public record LedgerSearch(
        String act,
        String actor,
        String subject,
        LocalDate from,
        LocalDate to,
        String unit,
        Long first,
        Long last,
        Spot after) {
    /** Fewer digits of a pseudonym would often mean several. */
    public static final int SHORTEST = 8;

    private static final int LONGEST_ACT = 80;
    private static final int LAST_YEAR = 9999;

    public LedgerSearch {
        new Faults()
                .unless(act == null || act.matches("[a-z]+\\.[a-z-]+"), "act", "unknown")
                .optional(act, LONGEST_ACT, "act")
                .unless(isPseudonym(actor), "actor", "unreadable")
                .unless(isPseudonym(subject), "subject", "unreadable")
                .unless(isDay(from), "from", "unreadable")
                .unless(isDay(to), "to", "unreadable")
                .unless(from == null || to == null || !to.isBefore(from), "to", "out-of-range")
                .unless(unit == null || UnitDeed.isCode(unit), "unit", "unknown")
                .unless(first == null || first >= 0, "first", "out-of-range")
                .unless(last == null || last >= 0, "last", "out-of-range")
                .unless(first == null || last == null || first <= last, "last", "out-of-range")
                .unless(
                        after == null || (after.day() == null) == (first != null || last != null),
                        "after",
                        "unreadable")
                .refuse();
    }

    /** Everything, newest first. */
    public static LedgerSearch all() {
        return new LedgerSearch(null, null, null, null, null, null, null, null, null);
    }

    /** The same, further on. */
    public LedgerSearch after(Spot spot) {
        return new LedgerSearch(act, actor, subject, from, to, unit, first, last, spot);
    }

    /** Whether it goes by the order of leaves. */
    public boolean byIndex() {
        return first != null || last != null;
    }

    /** What it narrows, by the names in addresses. */
    public Map<String, String> filters() {
        Map<String, String> filters = new TreeMap<>();
        put(filters, "act", act);
        put(filters, "actor", actor);
        put(filters, "subject", subject);
        put(filters, "from", from);
        put(filters, "to", to);
        put(filters, "unit", unit);
        put(filters, "first", first);
        put(filters, "last", last);
        return filters;
    }

    private static void put(Map<String, String> filters, String name, Object value) {
        if (value != null) {
            filters.put(name, value.toString());
        }
    }

    private static boolean isPseudonym(String text) {
        return text == null || text.matches("[0-9a-f]{" + SHORTEST + ",64}");
    }

    private static boolean isDay(LocalDate day) {
        return day == null || day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
    }
}
