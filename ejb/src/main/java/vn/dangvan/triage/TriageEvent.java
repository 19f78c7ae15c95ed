package vn.dangvan.triage;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.accountability.Event;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Due;

/** What happens to a case in its first days. */
public sealed interface TriageEvent extends Event {
    /** Kind, matter, field and unit were put down (đã phân loại). */
    record Classified(
            UUID subject, String unit, String rule, LocalDate dueOn, Map<String, String> facts)
            implements TriageEvent {
        static Classified of(Docket docket, Due accept) {
            return new Classified(
                    docket.id(),
                    docket.settler(),
                    accept.rule(),
                    accept.on(),
                    Map.of(
                            "kind", docket.subject().kind().code(),
                            "matter", docket.subject().matter(),
                            "field", docket.subject().field(),
                            "concerns", docket.subject().unit()));
        }

        @Override
        public String act() {
            return "triage.classified";
        }
    }

    /** The case was taken up; the settlement limit runs (đã thụ lý). */
    record Accepted(UUID subject, String unit, String rule, LocalDate dueOn)
            implements TriageEvent {
        @Override
        public String act() {
            return "triage.accepted";
        }
    }
}
