package vn.dangvan.web.proving;

import java.util.Set;
import vn.dangvan.web.Text;

/** The words of an act, wherever they are. */
final class ActWords {
    /** Acts that are no part of a procedure; theirs stand with the words of the ledger. */
    private static final Set<String> BESIDE =
            Set.of("calendar.moved", "document.attached", "document.issued");

    private ActWords() {}

    static String of(Text text, String act) {
        String key = (BESIDE.contains(act) ? "ledger.act." : "procedure.event.") + act;
        return text.either(key, "ledger.act.other");
    }
}
