package vn.dangvan.web.calendar;

import vn.dangvan.problem.Faults;
import vn.dangvan.problem.Problem;

/** A year as it stands in an address. */
final class TypedYear {
    private TypedYear() {}

    /**
     * @throws Problem INPUT_INVALID for anything but four digits
     */
    static int of(String typed) {
        new Faults().unless(typed.matches("[0-9]{4}"), "year", "unreadable").refuse();
        return Integer.parseInt(typed);
    }
}
