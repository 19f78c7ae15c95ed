package vn.dangvan.receptionbook;

import vn.dangvan.docket.Kind;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.PlainText;
import vn.dangvan.reception.ReceptionLaw;

/**
 * What the receiver writes into the book about one turn.
 *
 * @param summary what they came to say
 * @param persons how many came
 * @param representatives how many of them spoke
 * @param exhausted the body that has settled it to the end of its jurisdiction; null for none
 * @param competent whether it is for this unit to settle
 * @param toWhom where they were guided or it was passed to; null otherwise
 * @param earlier number in this year's book, such as {@code 12/2026}, of an earlier turn about the
 *     same case; null for a new one
 */
public record Hearing(
        Visitor visitor,
        Kind kind,
        String summary,
        int persons,
        int representatives,
        String exhausted,
        boolean competent,
        Handling handling,
        String toWhom,
        String earlier) {
    /** Longest summary, in UTF-16 characters. */
    public static final int MOST_SUMMARY = 20_000;

    private static final int MOST_PERSONS = 999;
    private static final int MOST_BODY = 300;

    public Hearing {
        summary = PlainText.of(summary);
        exhausted = PlainText.of(exhausted);
        toWhom = PlainText.of(toWhom);
        earlier = PlainText.of(earlier);
    }

    /** What is wrong with it. */
    Faults faults(ReceptionLaw.Crowd crowd) {
        int most = crowd == null ? persons : crowd.representatives();
        boolean elsewhere = handling == Handling.GUIDED || handling == Handling.TRANSFERRED;
        return visitor.faults(new Faults())
                .unless(kind != null, "kind", "empty")
                .text(summary, MOST_SUMMARY, "summary")
                .unless(persons >= 1 && persons <= MOST_PERSONS, "persons", "out-of-range")
                .unless(
                        persons < 1 || representatives >= 1 && representatives <= Math.max(1, most),
                        "representatives",
                        "out-of-range")
                .optional(exhausted, MOST_BODY, "exhausted")
                .unless(handling != null, "handling", "empty")
                .unless(!elsewhere || toWhom != null, "toWhom", "empty")
                .unless(elsewhere || toWhom == null, "toWhom", "not-wanted")
                .optional(toWhom, MOST_BODY, "toWhom")
                .unless(
                        earlier == null || earlier.matches("\\d{1,9}/\\d{4}"),
                        "earlier",
                        "unreadable");
    }

    @Override
    public String toString() {
        return "Hearing[…]";
    }
}
