package vn.dangvan.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * A time during which a clock stood still (tạm đình chỉ). Not counted are the days after {@code
 * from} up to and including {@code until}: as many calendar days as lie between the two.
 *
 * @param from the day of the decision to suspend
 * @param until the day of the decision to resume; for a case still suspended, the day asked about
 */
public record Suspension(LocalDate from, LocalDate until) {
    /** No case is suspended more often; a longer list is a mistake. */
    static final int MOST = 40;

    /**
     * @throws Problem SUSPENSION_UNREADABLE (reason {@code order}) when it ends before it begins
     */
    public Suspension {
        if (until.isBefore(from)) {
            throw unreadable("order");
        }
    }

    /**
     * Reads {@code 2026-08-03/2026-08-17}, or several such pairs with commas between them.
     *
     * @throws Problem SUSPENSION_UNREADABLE with the reason {@code format}, {@code order} or {@code
     *     too-many}
     */
    public static List<Suspension> parse(String text) {
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        String[] pairs = text.split(",", MOST + 1);
        if (pairs.length > MOST) {
            throw unreadable("too-many");
        }
        List<Suspension> suspensions = new ArrayList<>();
        for (String pair : pairs) {
            suspensions.add(pair(pair));
        }
        return suspensions;
    }

    private static Suspension pair(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw unreadable("format");
        }
        try {
            return new Suspension(
                    LocalDate.parse(text.substring(0, slash)),
                    LocalDate.parse(text.substring(slash + 1)));
        } catch (DateTimeException e) {
            throw unreadable("format");
        }
    }

    /**
     * The same suspensions, earliest first.
     *
     * @throws Problem SUSPENSION_UNREADABLE with the reason {@code overlap}, {@code before-start}
     *     or {@code too-many}
     */
    static List<Suspension> inOrder(List<Suspension> suspensions, LocalDate start) {
        if (suspensions.isEmpty()) {
            return List.of();
        }
        if (suspensions.size() > MOST) {
            throw unreadable("too-many");
        }
        List<Suspension> sorted = new ArrayList<>(suspensions);
        sorted.sort(Comparator.comparing(Suspension::from).thenComparing(Suspension::until));
        LocalDate free = start;
        for (Suspension suspension : sorted) {
            if (suspension.from.isBefore(free)) {
                throw unreadable(free.equals(start) ? "before-start" : "overlap");
            }
            free = suspension.until;
        }
        return List.copyOf(sorted);
    }

    /** How many calendar days were not counted. */
    public long days() {
        return until.toEpochDay() - from.toEpochDay();
    }

    private static Problem unreadable(String reason) {
        return new Problem(ProblemType.SUSPENSION_UNREADABLE, Map.of("reason", reason));
    }
}
