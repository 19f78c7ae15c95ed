package vn.dangvan.forus;

/** Where a citizen is led in the end. */
public enum Ending {
    /** To the filing of this house, with kind and matter chosen beforehand. */
    HERE,
    /** To the commune of their choice; its address is shown, and the office above it. */
    COMMUNE,
    /** To the office above the one that decided, which they choose. */
    ABOVE,
    /** To somebody who is no unit of this house; who and where stands in the words. */
    OUTSIDE,
    /** To another page of this house. */
    PAGE
}
