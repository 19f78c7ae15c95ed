package vn.dangvan.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.accountability.Event;
import vn.dangvan.docket.Docket;
import vn.dangvan.leaf.OwnWords;

/** What happens at the counter. */
public sealed interface IntakeEvent extends Event {
    /** A submission came in (đã tiếp nhận). */
    record Received(
            UUID subject, String unit, String rule, LocalDate dueOn, Map<String, String> facts)
            implements IntakeEvent {
        /**
         * @param content commitment to what was written
         */
        static Received of(Docket docket, String rule, String content) {
            return new Received(
                    docket.id(),
                    docket.settler(),
                    rule,
                    docket.days().dueOn(),
                    Map.of(
                            OwnWords.FACT,
                            content,
                            "number",
                            docket.number(),
                            "door",
                            docket.door().code(),
                            "kind",
                            docket.subject().kind().code(),
                            "matter",
                            docket.subject().matter(),
                            "concerns",
                            docket.subject().unit()));
        }

        @Override
        public String act() {
            return "intake.received";
        }

        @Override
        public boolean byPublic() {
            return true;
        }
    }
}
