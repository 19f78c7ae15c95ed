package vn.dangvan.audit;

import java.util.List;
import java.util.Set;

/**
 * Some entries, newest first.
 *
 * @param rows what was found; may be fewer than asked for though more follow, where many entries
 *     had to be looked at
 * @param next where to go on; null at the end
 * @param ambiguous {@code actor} or {@code subject} where the digits given begin several pseudonyms
 */
public record LedgerPage(List<LedgerRow> rows, Spot next, Set<String> ambiguous) {
    public LedgerPage {
        rows = List.copyOf(rows);
        ambiguous = Set.copyOf(ambiguous);
    }
}
