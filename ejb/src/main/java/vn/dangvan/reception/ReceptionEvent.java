package vn.dangvan.reception;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.accountability.Event;

/** What happens to a session. */
public sealed interface ReceptionEvent extends Event {
    /** It was written down (đã dự kiến). */
    record Planned(UUID subject, String unit, LocalDate day, String host)
            implements ReceptionEvent {
        @Override
        public String act() {
            return "reception.planned";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("day", day.toString(), "host", host);
        }
    }

    /** It was posted (đã niêm yết lịch). */
    record Scheduled(UUID subject, String unit, String rule, LocalDate day, String host)
            implements ReceptionEvent {
        @Override
        public String act() {
            return "reception.scheduled";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("day", day.toString(), "host", host);
        }
    }

    /** It was moved to a later day (đã hoãn). */
    record Postponed(UUID subject, String unit, LocalDate from, LocalDate to)
            implements ReceptionEvent {
        @Override
        public String act() {
            return "reception.postponed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("from", from.toString(), "to", to.toString());
        }
    }

    /** The connection of an online session was tried (đã kiểm tra kết nối). */
    record Connected(UUID subject, String unit) implements ReceptionEvent {
        @Override
        public String act() {
            return "reception.connected";
        }
    }

    /** It took place (đã tổ chức). */
    record Held(UUID subject, String unit, LocalDate day, String host) implements ReceptionEvent {
        @Override
        public String act() {
            return "reception.held";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("day", day.toString(), "host", host);
        }
    }

    /** It did not take place (không tổ chức). */
    record Missed(UUID subject, String unit, LocalDate day) implements ReceptionEvent {
        @Override
        public String act() {
            return "reception.missed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("day", day.toString());
        }
    }
}
