package vn.dangvan.ledger;

import java.util.List;
import java.util.Random;
import vn.dangvan.checking.Report.Finding;

/**
 * A way to change what was written.
 *
 * @param name in the table that the drill prints
 */
record Tampering(String name, Deed deed) {
    /** Does it, and says what has to be found, each as the first of its kind. */
    @FunctionalInterface
    interface Deed {
        List<Finding> on(Drill drill, Random random) throws Exception;
    }

    static List<Finding> found(String kind, Object place) {
        return List.of(new Finding(kind, place.toString()));
    }

    static List<Finding> found(String kind, Object place, String other, Object otherPlace) {
        return List.of(
                new Finding(kind, place.toString()), new Finding(other, otherPlace.toString()));
    }
}
