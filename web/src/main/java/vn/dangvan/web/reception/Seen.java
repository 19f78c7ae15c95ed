package vn.dangvan.web.reception;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** Reads what addresses, headers and forms say of sessions and turns. */
public final class Seen {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");
    private static final UUID NOBODY = new UUID(0, 0);

    private Seen() {}

    public static String etag(int version) {
        return '"' + Integer.toString(version) + '"';
    }

    /**
     * Reads {@code If-Match} (RFC 9110, 13.1.1); an act without it would be on something unseen.
     */
    public static int version(String etag) {
        if (etag == null) {
            throw new Problem(ProblemType.VERSION_NEEDED);
        }
        Matcher tag = TAG.matcher(etag.trim());
        if (!tag.matches()) {
            throw new Problem(ProblemType.CHANGED_MEANWHILE);
        }
        return Integer.parseInt(tag.group(1));
    }

    /** Reads the version a form carries; it is the page that puts it there, never a person. */
    public static int posted(String version) {
        if (version == null || !version.matches("\\d{1,9}")) {
            throw new Problem(ProblemType.VERSION_NEEDED);
        }
        return Integer.parseInt(version);
    }

    /**
     * Reads an id. What is none is nobody's: whether there is such a thing is for the use case to
     * say, after it has looked at who is asking.
     */
    public static UUID id(String text) {
        try {
            return text == null || text.length() != 36 ? NOBODY : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return NOBODY;
        }
    }

    /** A day such as {@code 2026-11-30}; null for none. */
    public static LocalDate day(String text, String field) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw unreadable(field);
        }
    }

    /** A time of day such as {@code 08:30}, also written {@code 8h30}; null for none. */
    public static LocalTime time(String text, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher time = Pattern.compile("(\\d{1,2})\\s*[:hg.]\\s*(\\d{2})").matcher(text.strip());
        try {
            if (time.matches()) {
                return LocalTime.of(
                        Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)));
            }
        } catch (DateTimeException e) {
            throw unreadable(field);
        }
        throw unreadable(field);
    }

    /** A small number; 0 for none. */
    public static int number(String text, String field) {
        if (text == null || text.isBlank()) {
            return 0;
        }
        if (!text.strip().matches("\\d{1,4}")) {
            throw unreadable(field);
        }
        return Integer.parseInt(text.strip());
    }

    public static <T> T present(T body) {
        if (body == null) {
            throw new Problem(ProblemType.BODY_UNREADABLE);
        }
        return body;
    }

    private static Problem unreadable(String field) {
        return new Problem(
                ProblemType.INPUT_INVALID, Map.of("fields", Map.of(field, "unreadable")));
    }
}
