package vn.dangvan.booking;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.accountability.Event;

/** What citizens do with turns. */
public sealed interface BookingEvent extends Event {
    /** The act of booking; on which day it was done is for the citizen alone. */
    String BOOKED = "reception.booked";

    /** A turn was booked (đã đăng ký). */
    record Booked(UUID subject, String unit, UUID session, LocalDate day, int number)
            implements BookingEvent {
        @Override
        public String act() {
            return BOOKED;
        }

        @Override
        public boolean byPublic() {
            return true;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "session", session.toString(),
                    "day", day.toString(),
                    "number", Integer.toString(number));
        }
    }

    /** A turn was given back (đã hủy đăng ký). */
    record Cancelled(UUID subject, String unit, UUID session) implements BookingEvent {
        @Override
        public String act() {
            return "reception.cancelled";
        }

        @Override
        public boolean byPublic() {
            return true;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("session", session.toString());
        }
    }
}
