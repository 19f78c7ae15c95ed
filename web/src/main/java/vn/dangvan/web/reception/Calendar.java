package vn.dangvan.web.reception;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.reception.SessionCard;
import vn.dangvan.reception.SessionState;
import vn.dangvan.time.Today;
import vn.dangvan.web.Text;

/** Writes sessions as an iCalendar object (RFC 5545). */
final class Calendar {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final int MOST_OCTETS = 75;

    private final Text text;
    private final List<UnitDeed> units;
    private final StringBuilder out = new StringBuilder();

    Calendar(Text text, List<UnitDeed> units) {
        this.text = text;
        this.units = units;
    }

    String of(List<SessionCard> cards) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Dang Van//reception//VI");
        line("METHOD", "PUBLISH");
        line("X-WR-CALNAME", escaped(text.of("reception.title")));
        cards.forEach(this::event);
        line("END", "VCALENDAR");
        return out.toString();
    }

    private void event(SessionCard card) {
        line("BEGIN", "VEVENT");
        line("UID", card.id() + "@dangvan");
        // The day on which it was posted, at its beginning: nothing here tells a time of work.
        line("DTSTAMP", utc(card.postedOn(), LocalTime.MIDNIGHT));
        line("SEQUENCE", Integer.toString(card.version()));
        line("DTSTART", utc(card.day(), card.from()));
        line("DTEND", utc(card.day(), card.to()));
        line("STATUS", card.state() == SessionState.MISSED ? "CANCELLED" : "CONFIRMED");
        line("SUMMARY", escaped(text.of("reception.ics.summary", unit(card.unit()))));
        line("LOCATION", escaped(card.place()));
        line(
                "DESCRIPTION",
                escaped(text.of("reception.host." + card.host().code()) + ": " + card.hostName()));
        line("END", "VEVENT");
    }

    private String unit(String code) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .map(unit -> unit.name(text.getLanguage()))
                .findFirst()
                .orElse(code);
    }

    private static String utc(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Today.ZONE).withZoneSameInstant(ZoneOffset.UTC).format(UTC);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line, folded so that none is longer than 75 octets and no character is cut (3.1). */
    private void line(String name, String value) {
        int octets = 0;
        String whole = name + ":" + value;
        for (int at = 0, c; at < whole.length(); at += Character.charCount(c)) {
            c = whole.codePointAt(at);
            int wide = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (octets + wide > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += wide;
        }
        out.append("\r\n");
    }
}
