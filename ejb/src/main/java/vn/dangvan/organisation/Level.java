package vn.dangvan.organisation;

/** The two tiers of local government since 2025-07-01, and the departments of the upper one. */
public enum Level {
    /** Province or city (cấp tỉnh). */
    PROVINCE,
    /** Specialised agency of the province (cơ quan chuyên môn). */
    DEPARTMENT,
    /** Commune, ward or special zone (cấp xã). */
    COMMUNE
}
