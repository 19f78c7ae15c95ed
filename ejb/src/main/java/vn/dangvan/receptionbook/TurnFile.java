package vn.dangvan.receptionbook;

import vn.dangvan.booking.TurnView;

/**
 * Everything on file about one turn, for its own unit.
 *
 * @param row the line of the book; null for somebody who was not received
 */
public record TurnFile(TurnView view, BookRow row) {
    @Override
    public String toString() {
        return "TurnFile[…]";
    }
}
