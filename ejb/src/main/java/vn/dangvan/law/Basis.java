package vn.dangvan.law;

/** How far a row can be trusted. Whoever shows a row that is not {@link #LAW_TEXT} MUST say so. */
public enum Basis {
    /** The article was read. */
    LAW_TEXT,
    /** The article was not read, or may have been replaced by one that was not. */
    UNVERIFIED,
    /** A promise or a stricter choice of this system, where the law is silent or laxer. */
    HOUSE_RULE
}
