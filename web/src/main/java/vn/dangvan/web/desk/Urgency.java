package vn.dangvan.web.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.dangvan.docket.CaseCard;

/**
 * How near a due day is, in a word and a number. Days are those of the calendar.
 *
 * @param state name in style sheets: {@code late}, {@code soon}, {@code on-time}, {@code done} or
 *     {@code none}
 * @param on the day meant; null where nothing is due
 * @param words key of the sentence in the bundle {@code desk}
 * @param days how many days the sentence names
 */
public record Urgency(String state, LocalDate on, String words, long days) {
    private static final int SOON_DAYS = 3;
    private static final Urgency NOTHING_DUE = new Urgency("none", null, "desk.due.none", 0);

    /** How near the next due day of a case is. */
    public static Urgency of(LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            return NOTHING_DUE;
        }
        long left = ChronoUnit.DAYS.between(today, dueOn);
        if (left < 0) {
            return new Urgency("late", dueOn, "desk.due.late", -left);
        }
        String state = left <= SOON_DAYS ? "soon" : "on-time";
        return left == 0
                ? new Urgency(state, dueOn, "desk.due.today", 0)
                : new Urgency(state, dueOn, "desk.due.left", left);
    }

    /** Whether the decision came in time; for lists that show what a figure counted. */
    public static Urgency decided(LocalDate decidedOn, LocalDate resolveDue) {
        long over = resolveDue == null ? 0 : ChronoUnit.DAYS.between(resolveDue, decidedOn);
        return over > 0
                ? new Urgency("late", decidedOn, "desk.due.decidedLate", over)
                : new Urgency("done", decidedOn, "desk.due.decidedOnTime", 0);
    }

    /**
     * What a list says of a case.
     *
     * @param asCounted whether the list shows what a figure counted, so that the decision matters
     *     more than what is still to be sent
     */
    public static Urgency of(CaseCard card, boolean asCounted, LocalDate today) {
        boolean decided = card.decidedOn() != null;
        return decided && (asCounted || card.dueOn() == null)
                ? decided(card.decidedOn(), card.resolveDue())
                : of(card.dueOn(), today);
    }
}
