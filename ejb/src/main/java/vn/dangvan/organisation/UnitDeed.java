package vn.dangvan.organisation;

import vn.dangvan.problem.Faults;

/**
 * What is known of a unit.
 *
 * @param code short name in lower case, digits and dashes; never changes
 * @param parent code of the unit above it; null at the top
 * @param address where a citizen finds it
 * @param phone number to call; may be null
 */
public record UnitDeed(
        String code,
        String parent,
        Level level,
        String nameVi,
        String nameEn,
        String address,
        String phone) {

    public UnitDeed {
        new Faults()
                .unless(isCode(code), "code", "unreadable")
                .unless(level != null, "level", "empty")
                .text(nameVi, 200, "nameVi")
                .text(nameEn, 200, "nameEn")
                .optional(address, 300, "address")
                .optional(phone, 40, "phone")
                .refuse();
    }

    /** Whether a text can be the code of a unit at all. */
    public static boolean isCode(String text) {
        return text != null && text.matches("[a-z0-9-]{2,40}");
    }

    /** The name in one of the two languages. */
    public String name(String language) {
        return "en".equals(language) ? nameEn : nameVi;
    }
}
