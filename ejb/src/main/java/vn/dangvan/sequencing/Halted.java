package vn.dangvan.sequencing;

import jakarta.ejb.ApplicationException;

/**
 * The log must not go on: what is there does not fit what was published. Tried again at each round,
 * since the cause may be a folder that is not mounted yet; nothing is signed meanwhile.
 */
@ApplicationException(rollback = true)
public final class Halted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String place;

    /**
     * @param kind what is wrong, as a code with words in {@code ledger_*.properties}
     * @param place where: an index, a tile or the name of a witness; never about whom
     */
    public Halted(String kind, String place) {
        super(kind + " at " + place);
        this.kind = kind;
        this.place = place;
    }

    public String kind() {
        return kind;
    }

    public String place() {
        return place;
    }
}
