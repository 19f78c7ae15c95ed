package vn.dangvan.proving;

import java.util.List;
import vn.dangvan.leaf.Disclosed;

/**
 * What came of checking a receipt.
 *
 * @param fault why it does not verify; null where it does
 * @param told what it tells; null where it does not verify
 * @param index place of the entry in the log
 * @param size how many entries the checkpoint in it covers
 * @param witnesses those of the policy, and when they signed that checkpoint
 */
public record Checked(
        Fault fault, Disclosed told, long index, long size, List<LogState.Witnessed> witnesses) {
    /** Why a receipt does not verify; the first that is found. */
    public enum Fault {
        /** It is no receipt, or not all of one. */
        UNREADABLE,
        /** It does not say what was recorded. */
        CLOSED,
        /** What it says does not fit the commitments of its own leaf. */
        UNOPENED,
        /** The checkpoint is not signed by this log. */
        UNSIGNED,
        /** Not enough witnesses signed the checkpoint. */
        UNWITNESSED,
        /** The entry is not at this place under the checkpoint. */
        ELSEWHERE,
        /** All is signed, but it is another tree than the one that is published. */
        OTHER_HISTORY;

        /** In lower case, with dashes. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    static Checked refused(Fault fault) {
        return new Checked(fault, null, 0, 0, List.of());
    }

    @Override
    public String toString() {
        return "Checked[" + fault + "]";
    }
}
