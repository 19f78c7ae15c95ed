package vn.dangvan.booking;

import vn.dangvan.reception.SessionCard;

/**
 * A turn that was booked.
 *
 * @param code eight words, shown once: who has them sees and gives back the turn
 */
public record Booked(SessionCard session, int number, String code) {
    @Override
    public String toString() {
        return "Booked[…]";
    }
}
