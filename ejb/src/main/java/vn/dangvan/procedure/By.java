package vn.dangvan.procedure;

import java.util.Locale;

/**
 * In what capacity somebody acts on one case. A role opens the door; this is who they are to it.
 */
public enum By {
    /** An intake officer of the unit that has to settle it. */
    DESK,
    /** The inspector who holds it. */
    HOLDER,
    /** A leader of the unit that has to settle it. */
    LEADER,
    /** A leader of a unit above that one. */
    SUPERIOR,
    /** Whoever filed it, known by the return code alone. */
    REPORTER;

    /** The name in rows of law and in words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
