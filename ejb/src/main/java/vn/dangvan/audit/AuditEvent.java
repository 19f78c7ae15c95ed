package vn.dangvan.audit;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.dangvan.accountability.Event;

/** What an auditor does. */
public sealed interface AuditEvent extends Event {
    /**
     * Entries were taken away as a file.
     *
     * @param subject the auditor
     */
    record Exported(UUID subject, LedgerSearch what, Audit.Format as, long rows)
            implements AuditEvent {
        @Override
        public String act() {
            return "audit.exported";
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new TreeMap<>(what.filters());
            facts.put("as", as.code());
            facts.put("rows", Long.toString(rows));
            return facts;
        }
    }
}
