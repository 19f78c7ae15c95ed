package vn.dangvan.calendar;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.dangvan.accountability.Event;
import vn.dangvan.docket.Docket;

/** What happens to the calendar, and to due days because of it. */
public sealed interface CalendarEvent extends Event {
    /** Days were announced. */
    record Announced(UUID subject, Announcement what) implements CalendarEvent {
        @Override
        public String act() {
            return "calendar.announced";
        }

        @Override
        public Map<String, String> facts() {
            Map<String, String> facts = new TreeMap<>();
            what.days().forEach(day -> facts.put(day.on().toString(), code(day.kind())));
            return facts;
        }

        private static String code(Enum<?> kind) {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A case got another due day. */
    record Moved(
            UUID subject, String unit, String rule, LocalDate dueOn, LocalDate before, UUID notice)
            implements CalendarEvent {
        static Moved of(Docket docket, CaseDues.Dues dues, UUID notice) {
            return new Moved(
                    docket.id(),
                    docket.settler(),
                    dues.rule(),
                    dues.dueOn(),
                    docket.days().dueOn(),
                    notice);
        }

        @Override
        public String act() {
            return "calendar.moved";
        }

        @Override
        public Map<String, String> facts() {
            return before == null
                    ? Map.of("notice", notice.toString())
                    : Map.of("notice", notice.toString(), "before", before.toString());
        }
    }

    /** A batch of open cases was computed again. */
    record Recomputed(UUID subject, int seen, int moved, int unclear) implements CalendarEvent {
        @Override
        public String act() {
            return "calendar.recomputed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "seen", Integer.toString(seen),
                    "moved", Integer.toString(moved),
                    "unclear", Integer.toString(unclear));
        }
    }

    /** The recalculation was stopped. */
    record Stopped(UUID subject) implements CalendarEvent {
        @Override
        public String act() {
            return "calendar.stopped";
        }
    }

    /** The recalculation goes on. */
    record Resumed(UUID subject) implements CalendarEvent {
        @Override
        public String act() {
            return "calendar.resumed";
        }
    }
}
