package vn.dangvan.casework;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.accountability.Event;

/** What happens while a case is settled. */
public sealed interface CaseEvent extends Event {
    /** An inspector was given the case (đã phân công). */
    record Assigned(UUID subject, String unit, UUID inspector) implements CaseEvent {
        @Override
        public String act() {
            return "casework.assigned";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("inspector", inspector.toString());
        }
    }

    /** A finding was put on file (đã xác minh). */
    record Examined(UUID subject, String unit, UUID finding) implements CaseEvent {
        @Override
        public String act() {
            return "casework.examined";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("finding", finding.toString());
        }
    }

    /** The inspector concluded (đã kết luận). */
    record Concluded(UUID subject, String unit, String found) implements CaseEvent {
        @Override
        public String act() {
            return "casework.concluded";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("found", found);
        }
    }

    /** The leader decided (đã quyết định). */
    record Approved(UUID subject, String unit, String rule, LocalDate dueOn, String found)
            implements CaseEvent {
        @Override
        public String act() {
            return "casework.approved";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("found", found);
        }
    }

    /** The result was sent and the case closed (đã kết thúc). */
    record Closed(UUID subject, String unit) implements CaseEvent {
        @Override
        public String act() {
            return "casework.closed";
        }
    }
}
