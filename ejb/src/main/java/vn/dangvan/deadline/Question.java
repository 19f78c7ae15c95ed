package vn.dangvan.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dangvan.law.Reading;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * When is a step due? Everything that bears on the answer.
 *
 * @param step the key of a time limit, such as {@code complaint.accept}
 * @param from the day of the event the limit counts from, itself not counted; it also chooses the
 *     law
 * @param circumstance what makes the case special, such as {@code remote}; empty for the ordinary
 *     case
 * @param extensions how many times the limit was extended
 * @param suspensions the times the clock stood still, earliest first
 * @param reading whose words to follow where a law and its decree differ
 * @param obstacleDays calendar days of illness, disaster and the like that are left out
 */
public record Question(
        String step,
        LocalDate from,
        String circumstance,
        int extensions,
        List<Suspension> suspensions,
        Reading reading,
        int obstacleDays) {

    private static final int MOST_OBSTACLE_DAYS = 3660;
    private static final Set<String> PARAMETERS =
            Set.of("circumstance", "extensions", "suspended", "reading", "obstacleDays");

    /**
     * @throws Problem INPUT_INVALID with the field at fault; SUSPENSION_UNREADABLE for suspensions
     *     that overlap or begin before the clock
     */
    public Question {
        require(step != null && !step.isEmpty(), "step");
        require(from != null, "from");
        require(circumstance != null, "circumstance");
        require(extensions >= 0, "extensions");
        require(suspensions != null, "suspended");
        require(reading != null, "reading");
        require(obstacleDays >= 0 && obstacleDays <= MOST_OBSTACLE_DAYS, "obstacleDays");
        suspensions = Suspension.inOrder(suspensions, from);
    }

    /** The plain question: an ordinary case, never extended, never suspended. */
    public static Question of(String step, LocalDate from) {
        return new Question(step, from, "", 0, List.of(), Reading.ANY, 0);
    }

    public Question in(String circumstance) {
        return new Question(
                step, from, circumstance, extensions, suspensions, reading, obstacleDays);
    }

    public Question extended(int extensions) {
        return new Question(
                step, from, circumstance, extensions, suspensions, reading, obstacleDays);
    }

    public Question suspended(List<Suspension> suspensions) {
        return new Question(
                step, from, circumstance, extensions, suspensions, reading, obstacleDays);
    }

    public Question readBy(Reading reading) {
        return new Question(
                step, from, circumstance, extensions, suspensions, reading, obstacleDays);
    }

    public Question obstructed(int obstacleDays) {
        return new Question(
                step, from, circumstance, extensions, suspensions, reading, obstacleDays);
    }

    /**
     * Reads the part of a query after the step and the day, such as {@code
     * circumstance=complicated&extensions=1}; it may be empty. Nothing is percent-decoded.
     *
     * @throws Problem INPUT_INVALID for a parameter unknown, repeated or wrong;
     *     SUSPENSION_UNREADABLE, READING_UNKNOWN
     */
    public static Question parse(String step, LocalDate from, String query) {
        Map<String, String> parameters = new HashMap<>();
        if (!query.isEmpty()) {
            for (String pair : query.split("&", -1)) {
                int equals = pair.indexOf('=');
                require(equals > 0, "query");
                String name = pair.substring(0, equals);
                require(parameters.put(name, pair.substring(equals + 1)) == null, "query");
            }
        }
        return of(step, from, parameters);
    }

    /**
     * Reads parameters already taken apart; one that is missing or empty counts as not said.
     *
     * @throws Problem as {@link #parse}
     */
    public static Question of(String step, LocalDate from, Map<String, String> parameters) {
        require(PARAMETERS.containsAll(parameters.keySet()), "query");
        return new Question(
                step,
                from,
                parameters.getOrDefault("circumstance", ""),
                number(parameters, "extensions"),
                Suspension.parse(parameters.get("suspended")),
                Reading.of(parameters.get("reading")),
                number(parameters, "obstacleDays"));
    }

    /**
     * Reads a day such as {@code 2026-07-01}.
     *
     * @throws Problem INPUT_INVALID with the field {@code from}
     */
    public static LocalDate day(String text) {
        try {
            require(text != null, "from");
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw invalid("from");
        }
    }

    /**
     * Reads a time of day such as {@code 14:30}.
     *
     * @throws Problem INPUT_INVALID with the field {@code from}
     */
    public static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw invalid("from");
        }
    }

    private static int number(Map<String, String> parameters, String name) {
        String text = parameters.getOrDefault(name, "");
        require(text.length() <= 4 && text.chars().allMatch(c -> c >= '0' && c <= '9'), name);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private static void require(boolean condition, String field) {
        if (!condition) {
            throw invalid(field);
        }
    }

    private static Problem invalid(String field) {
        return new Problem(
                ProblemType.INPUT_INVALID, Map.of("fields", Map.of(field, "unreadable")));
    }
}
