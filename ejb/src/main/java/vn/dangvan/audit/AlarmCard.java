package vn.dangvan.audit;

import java.time.LocalDate;

/**
 * Something that must not be, or must not have been.
 *
 * @param number its number, by which an operator finds it
 * @param since day it was found
 * @param kind of what kind, as a code
 * @param place where: an index, a table, a file, a setting or the name of a witness; never a key of
 *     a row, which would be the id of a case or an officer
 * @param goneOn day on which it was found to be no more; null while it is
 */
public record AlarmCard(long number, LocalDate since, String kind, String place, LocalDate goneOn) {
    private static final String ID =
            "(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    public AlarmCard {
        place = place.replaceAll(ID, "…");
    }

    /** The index of the leaf it is at; null where it is not at one. */
    public Long leaf() {
        boolean atLeaf = kind.matches("(check-)?leaf-[a-z-]+") && place.matches("\\d{1,18}");
        return atLeaf ? Long.valueOf(place) : null;
    }
}
