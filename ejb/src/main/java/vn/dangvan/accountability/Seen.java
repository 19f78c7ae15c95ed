package vn.dangvan.accountability;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An officer reads what is sealed (xem, tải về). It changes nothing and stands in the ledger all
 * the same: {@link Ledger#recordReading}. A citizen who reads their own case is never written down.
 *
 * @param subject the case or turn it is about
 * @param act one of the names below
 * @param unit the unit that keeps it
 * @param facts codes, ids and days that say which part; the same part is the same facts
 */
public record Seen(UUID subject, String act, String unit, Map<String, String> facts)
        implements Event {
    /** What the reporter told and officers wrote was opened. */
    public static final String CASE = "casework.viewed";

    /** An issued paper, or a scan of one, was handed out. */
    public static final String FILE = "document.downloaded";

    /** What somebody said about their turn, or at it, was opened. */
    public static final String TURN = "reception.viewed";

    /** A stretch of the reception book was opened. */
    public static final String BOOK = "reception.book-viewed";

    /** All of them: no story of a case tells them, since nothing was done. */
    public static final List<String> ALL = List.of(CASE, FILE, TURN, BOOK);

    public Seen {
        facts = Map.copyOf(facts);
    }

    /** A case was opened. */
    public static Seen of(UUID caseId, String unit) {
        return new Seen(caseId, CASE, unit, Map.of());
    }
}
