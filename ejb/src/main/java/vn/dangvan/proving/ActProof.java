package vn.dangvan.proving;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One act in a case, and what proves it.
 *
 * @param number of the case
 * @param act its name in the ledger
 * @param index its place in the log; null while it has none
 * @param receipt a C2SP tlog-proof; null until it is published
 * @param seal where it is to be found, short enough for a QR code; null as above
 */
public record ActProof(
        String number,
        LocalDate day,
        String act,
        Long index,
        State state,
        String receipt,
        String seal) {
    /** How far it has come. */
    public enum State {
        /** Written down together with the act. */
        RECORDED,
        /** It has its place in the tree. */
        PLACED,
        /** A signed checkpoint that covers it is published. */
        PUBLISHED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public String toString() {
        return "ActProof[" + act + "]";
    }
}
