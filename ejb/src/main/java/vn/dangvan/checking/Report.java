package vn.dangvan.checking;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a check came to.
 *
 * @param size of the checkpoint that it checked the files against; 0 where there is none yet
 * @param root of that checkpoint; null where there is none yet
 * @param whole whether it came to its end
 * @param findings the first {@value Findings#MOST} of each kind, in the order in which they lie
 * @param counts how many there are of each kind
 * @param notes what is worth telling though nothing is wrong, such as a witness that is away
 * @param looked how many leaves, rows, files and so on were looked at
 * @param anchors what the entry of this check has to hold for the next one
 */
public record Report(
        long size,
        byte[] root,
        boolean whole,
        List<Finding> findings,
        Map<String, Long> counts,
        List<Finding> notes,
        Map<String, Long> looked,
        Map<String, String> anchors) {
    /**
     * Something that is not as it must be.
     *
     * @param kind a code, such as {@code row-changed}
     * @param place the index of a leaf, {@code table/key}, a path of a file, or the name of a
     *     witness; never about whom
     */
    public record Finding(String kind, String place) {}

    public Report {
        findings = List.copyOf(findings);
        counts = Map.copyOf(counts);
        notes = List.copyOf(notes);
        looked = Map.copyOf(looked);
        anchors = Map.copyOf(anchors);
    }

    /** Whether it came to its end and found nothing. */
    public boolean sound() {
        return whole && findings.isEmpty();
    }

    /** How many findings there are, also those that are not named. */
    public long found() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Where the first of a kind is; empty where there is none of it. */
    public Optional<String> first(String kind) {
        return findings.stream().filter(f -> f.kind().equals(kind)).map(Finding::place).findFirst();
    }
}
