package vn.dangvan.reception;

import java.util.Locale;

/** How far a session has come. */
public enum SessionState {
    /** Written down, seen by the unit only. */
    PLANNED,
    /** On the public schedule. */
    POSTED,
    /** It took place. */
    HELD,
    /** It did not take place. */
    MISSED;

    /** The name in data and style sheets. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
