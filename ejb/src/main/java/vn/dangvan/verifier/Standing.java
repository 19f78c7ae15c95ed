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

    /** It was decided: what it was before does not matter any more. */
    private static final Open DECIDED = new Open(null, null, null);

    private final Map<Subject, Open> cases = new HashMap<>();
    private final Map<Open, Open> same = new HashMap<>();
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

    /** An open case; millions of cases share what is the same in them. */
    private record Open(String settler, LocalDate due, LocalDate month) {}

    /**
     * The pseudonym of a case, in less than half of the room that its letters would take. They have
     * an order, so that a log full of colliding ones takes no longer than any other.
     */
    private record Subject(long first, long second, long third, long fourth)
            implements Comparable<Subject> {
        private static final int DIGITS = 16;
        private static final int HEX = 16;
        private static final Comparator<Subject> ORDER =
                Comparator.comparingLong(Subject::first)
                        .thenComparingLong(Subject::second)
                        .thenComparingLong(Subject::third)
                        .thenComparingLong(Subject::fourth);

        static Subject of(String pseudonym) {
            return new Subject(
                    part(pseudonym, 0), part(pseudonym, 1), part(pseudonym, 2), part(pseudonym, 3));
        }

        private static long part(String digits, int number) {
            int from = number * DIGITS;
            return Long.parseUnsignedLong(digits, from, from + DIGITS, HEX);
        }

        @Override
        public int compareTo(Subject other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Takes what a leaf says about a case; leaves come in order.
     *
     * @throws Refuted if a decision counts for no unit, in no month or against no day
     */
    void take(long index, Count count) {
        Open before = cases.put(Subject.of(count.subject()), now(count));
        if (count.decided() == null || before == DECIDED) {
            return;
        }
        if (count.settler() == null || count.month() == null || count.due() == null) {
            throw new Refuted("count.nowhere", index);
        }
        Key key = key(count.settler(), count.month());
        decided.merge(key, new Figure(1, count.onTime() ? 1 : 0), Figure::plus);
    }

    private Open now(Count count) {
        if (count.decided() != null) {
            return DECIDED;
        }
        Open open = new Open(count.settler(), count.due(), count.month());
        return same.computeIfAbsent(open, first -> first);
    }

    /** The figures as they are on a day. */
    SortedMap<Key, Figure> on(LocalDate day) {
        SortedMap<Key, Figure> all = new TreeMap<>(decided);
        for (Open open : cases.values()) {
            boolean late = open.due() != null && open.due().isBefore(day);
            if (late && open.settler() != null && open.month() != null) {
                all.merge(key(open.settler(), open.month()), new Figure(1, 0), Figure::plus);
            }
        }
        return all;
    }

    private static Key key(String settler, LocalDate month) {
        return new Key(settler, YearMonth.from(month));
    }
}
