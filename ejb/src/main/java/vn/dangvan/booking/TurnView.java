package vn.dangvan.booking;

import java.util.List;
import vn.dangvan.accountability.Act;
import vn.dangvan.reception.SessionCard;

/**
 * All there is about one turn, for whoever holds its code, and for the unit.
 *
 * @param clue what was typed when it was booked; null for somebody who came without booking
 * @param answer what they were told; null before
 * @param outcome what came of it where it was passed on; null before
 */
public record TurnView(
        SessionCard session,
        TurnLine turn,
        Clue clue,
        String answer,
        String outcome,
        List<Act> acts) {
    @Override
    public String toString() {
        return "TurnView[…]";
    }
}
