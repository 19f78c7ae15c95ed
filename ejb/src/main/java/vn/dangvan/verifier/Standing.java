package vn.dangvan.verifier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dangvan.leaf.Count;

/**
 * How every case stands, and what was counted on the way. A decision counts at the moment it is
 * made, with the unit, month and due day of that moment; nothing takes it back. A case that is open
 * past its due day counts as late for as long as it is.
 */
final class Standing {
    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::unit).thenComparing(Key::month);

    private final Map<String, Count> cases = new HashMap<>();
    private final SortedMap<Key, Figure> decided = new TreeMap<>(ORDER);

    /**
     * Whose figure it is.
     *
     * @param unit code of the unit that settles
     * @param month in which it counts
     */
    record Key(String unit, YearMonth month) {}

    /**
     * @param counted how many count
     * @param onTime how many of them in time
     */
    record Figure(long counted, long onTime) {
        Figure plus(Figure more) {
            return new Figure(counted + more.counted, onTime + more.onTime);
        }
    }

    /**
     * Takes what a leaf says about a case; leaves come in order.
     *
     * @throws Refuted if a decision counts for no unit, in no month or against no day
     */
    void take(long index, Count count) {
        Count before = cases.put(count.subject(), count);
        if (count.decided() == null || before != null && before.decided() != null) {
            return;
        }
        if (count.settler() == null || count.month() == null || count.due() == null) {
            throw new Refuted("count.nowhere", index);
        }
        decided.merge(key(count), new Figure(1, count.onTime() ? 1 : 0), Figure::plus);
    }

    /** The figures as they are on a day. */
    SortedMap<Key, Figure> on(LocalDate day) {
        SortedMap<Key, Figure> all = new TreeMap<>(decided);
        for (Count count : cases.values()) {
            boolean late =
                    count.decided() == null && count.due() != null && count.due().isBefore(day);
            if (late && count.settler() != null && count.month() != null) {
                all.merge(key(count), new Figure(1, 0), Figure::plus);
            }
        }
        return all;
    }

    private static Key key(Count count) {
        return new Key(count.settler(), YearMonth.from(count.month()));
    }
}
