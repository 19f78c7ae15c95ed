package vn.dangvan.booking;

import java.util.UUID;
import vn.dangvan.docket.Kind;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.PlainText;
import vn.dangvan.reception.ReceptionLaw;

/**
 * What somebody asks for who wants to be received.
 *
 * @param number which turn of the session, from 1
 * @param subject what it is about, in one line
 * @param persons how many will come
 * @param representatives how many of them will speak
 * @param name optional: whoever is received says it there
 * @param onlineGround for an online session why they may be received online; null for another
 * @param open whether the author of a denunciation who asks to be received online asks for no
 *     secrecy of their identity
 */
public record Booking(
        UUID session,
        int number,
        Kind kind,
        String subject,
        int persons,
        int representatives,
        String name,
        String onlineGround,
        boolean open) {
    /** Longest subject, in UTF-16 characters. */
    public static final int MOST_SUBJECT = 300;

    /** More people than any room holds. */
    public static final int MOST_PERSONS = 999;

    private static final int MOST_NAME = 200;

    public Booking {
        subject = PlainText.of(subject);
        name = PlainText.of(name);
        onlineGround = PlainText.of(onlineGround);
    }

    /** What is wrong with it. */
    Faults faults(boolean online, ReceptionLaw.Crowd crowd) {
        return new Faults()
                .unless(number >= 1, "number", "empty")
                .unless(kind != null, "kind", "empty")
                .text(subject, MOST_SUBJECT, "subject")
                .optional(name, MOST_NAME, "name")
                .unless(persons != 0, "persons", "empty")
                .unless(persons >= 0 && persons <= MOST_PERSONS, "persons", "out-of-range")
                .unless(persons < 1 || speakers(crowd), "representatives", "out-of-range")
                .unless(!online || onlineGround != null, "onlineGround", "empty")
                .unless(online || onlineGround == null, "onlineGround", "not-wanted")
                .unless(!online || kind != Kind.DENUNCIATION || open, "open", "empty");
    }

    private boolean speakers(ReceptionLaw.Crowd crowd) {
        int most = crowd == null ? persons : crowd.representatives();
        return representatives >= 1 && representatives <= Math.max(1, most);
    }

    @Override
    public String toString() {
        return "Booking[…]";
    }
}
