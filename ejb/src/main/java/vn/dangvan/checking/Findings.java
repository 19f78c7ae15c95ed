package vn.dangvan.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what is found, the first {@value #MOST} of each kind, and counts all. */
final class Findings {
    /** So many of each kind are named. */
    static final int MOST = 100;

    private final Map<String, List<String>> places = new LinkedHashMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, Long> looked = new TreeMap<>();
    private final Map<String, String> anchors = new TreeMap<>();
    private final List<Report.Finding> notes = new ArrayList<>();

    synchronized void add(String kind, Object place) {
        List<String> named = places.computeIfAbsent(kind, none -> new ArrayList<>());
        if (named.size() < MOST) {
            named.add(place.toString());
        }
        counts.merge(kind, 1L, Long::sum);
    }

    /** Worth telling, but nothing is wrong with the ledger. */
    synchronized void note(String kind, Object place) {
        if (notes.size() < MOST) {
            notes.add(new Report.Finding(kind, place.toString()));
        }
    }

    synchronized void looked(String what, long count) {
        looked.merge(what, count, Long::sum);
    }

    /** For the next check. */
    synchronized void anchor(Map<String, String> facts) {
        anchors.putAll(facts);
    }

    synchronized Report report(long size, byte[] root, boolean whole) {
        List<Report.Finding> findings = new ArrayList<>();
        places.forEach(
                (kind, named) ->
                        named.forEach(place -> findings.add(new Report.Finding(kind, place))));
        return new Report(size, root, whole, findings, Map.copyOf(counts), notes, looked, anchors);
    }
}
