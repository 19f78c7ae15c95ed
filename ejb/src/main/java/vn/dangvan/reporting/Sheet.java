package vn.dangvan.reporting;

import java.time.LocalDate;
import java.util.List;

/**
 * Figures, and what they were counted on.
 *
 * @param tallies unit by unit, month by month
 * @param basis where anybody can count them again
 */
public record Sheet(List<Tally> tallies, Basis basis) {
    public Sheet {
        tallies = List.copyOf(tallies);
    }

    /**
     * The checkpoint of the public ledger that was the newest when these figures were counted.
     *
     * @param day the day against which open cases were found overdue
     * @param size how many entries it covers; 0 before anything was published
     * @param root the hash over all of them, base64
     * @param ahead how many entries were recorded by then and not published yet; where it is 0, the
     *     figures are exactly those of the checkpoint
     */
    public record Basis(LocalDate day, long size, String root, long ahead) {
        /** Whether whoever recounts at this checkpoint gets exactly these figures. */
        public boolean exact() {
            return size > 0 && ahead == 0;
        }
    }
}
