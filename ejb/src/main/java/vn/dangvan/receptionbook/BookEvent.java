package vn.dangvan.receptionbook;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.accountability.Event;

/** What officers do with somebody who comes to be received. */
public sealed interface BookEvent extends Event {
    /** They were heard, and it stands in the book (đã tiếp). */
    record Received(
            UUID subject,
            String unit,
            String rule,
            LocalDate dueOn,
            UUID session,
            int number,
            String kind,
            String handling)
            implements BookEvent {
        @Override
        public String act() {
            return "reception.received";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "session",
                    session.toString(),
                    "number",
                    Integer.toString(number),
                    "kind",
                    kind,
                    "handling",
                    handling);
        }
    }

    /** They were not received, on a ground of the law (đã từ chối tiếp). */
    record Refused(
            UUID subject, String unit, String rule, LocalDate dueOn, UUID session, String ground)
            implements BookEvent {
        @Override
        public String act() {
            return "reception.refused";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("session", session.toString(), "ground", ground);
        }
    }

    /** They did not come (không đến). */
    record Absent(UUID subject, String unit, UUID session) implements BookEvent {
        @Override
        public String act() {
            return "reception.absent";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("session", session.toString());
        }
    }

    /** They were told what becomes of it, or why they were not received (đã trả lời). */
    record Answered(UUID subject, String unit, String kind) implements BookEvent {
        @Override
        public String act() {
            return "reception.answered";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("kind", kind);
        }
    }

    /** What was passed on has come back settled (đã nhận kết quả). */
    record Followed(UUID subject, String unit, String rule, LocalDate dueOn, LocalDate settledOn)
            implements BookEvent {
        @Override
        public String act() {
            return "reception.followed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("settledOn", settledOn.toString());
        }
    }

    /** The citizen was told what came of it elsewhere (đã báo kết quả). */
    record Informed(UUID subject, String unit) implements BookEvent {
        @Override
        public String act() {
            return "reception.informed";
        }
    }

    /** A letter was filed from it (đã lập đơn). */
    record Linked(UUID subject, String unit, String number) implements BookEvent {
        @Override
        public String act() {
            return "reception.linked";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("number", number);
        }
    }
}
