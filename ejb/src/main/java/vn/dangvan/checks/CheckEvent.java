package vn.dangvan.checks;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.dangvan.accountability.Event;

/** What happens to checks of the ledger. */
public sealed interface CheckEvent extends Event {
    /** One was begun. */
    record Started(UUID subject, CheckRun.Cause cause) implements CheckEvent {
        @Override
        public String act() {
            return "checking.started";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("cause", cause.name().toLowerCase(Locale.ROOT));
        }
    }

    /** It was stopped before its end. */
    record Stopped(UUID subject) implements CheckEvent {
        @Override
        public String act() {
            return "checking.stopped";
        }
    }

    /**
     * It came to its end.
     *
     * @param size of the checkpoint
     * @param findings how many there are
     * @param anchors what the next check holds on to
     */
    record Done(UUID subject, long size, long findings, Map<String, String> anchors)
            implements CheckEvent {
        @Override
        public String act() {
            return "checking.done";
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new TreeMap<>(anchors);
            facts.put("size", Long.toString(size));
            facts.put("findings", Long.toString(findings));
            return facts;
        }
    }
}
