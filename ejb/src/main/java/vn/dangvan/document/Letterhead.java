package vn.dangvan.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvan.organisation.Level;
import vn.dangvan.organisation.UnitDeed;

/**
 * How an office presents itself on paper (thể thức văn bản, Decree 30/2020/NĐ-CP).
 *
 * @param upper the first line at the left
 * @param lower the second line, in bold
 * @param above whether the first line names the office above, and is not part of the name
 * @param body the office in a sentence
 * @param chief its head in a sentence
 * @param title its head under a signature
 * @param sign short for it in numbers
 * @param place where its papers are made out
 */
record Letterhead(
        String upper,
        String lower,
        boolean above,
        String body,
        String chief,
        String title,
        String sign,
        String place) {
    private static final String COMMITTEE = "Ủy ban nhân dân";
    private static final String CHAIR = "Chủ tịch";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** The heads of specialised agencies, by the first word of the agency. */
    private static final Map<String, String> HEADS =
            Map.of("Sở", "Giám đốc", "Thanh", "Chánh", "Ban", "Trưởng ban");

    /**
     * @param parent the unit above; null for the uppermost
     */
    static Letterhead of(UnitDeed unit, UnitDeed parent) {
        return unit.level() == Level.DEPARTMENT ? department(unit, parent) : committee(unit);
    }

    private static Letterhead committee(UnitDeed unit) {
        String area = unit.nameVi().replaceFirst("^" + COMMITTEE + " ", "");
        String body = COMMITTEE + " " + small(area);
        return new Letterhead(
                great(COMMITTEE),
                great(area),
                false,
                body,
                CHAIR + " " + body,
                CHAIR,
                "UBND",
                placeOf(area));
    }

    private static Letterhead department(UnitDeed unit, UnitDeed parent) {
        String name = unit.nameVi();
        Letterhead above = parent == null ? null : of(parent, null);
        String head = HEADS.getOrDefault(name.split(" ")[0], "Thủ trưởng");
        String chief = head.equals("Trưởng ban") ? head + name.substring(3) : head + " " + name;
        return new Letterhead(
                above == null ? "" : great(above.body()),
                great(name),
                true,
                name,
                chief,
                head.equals("Chánh") ? chief.replaceFirst(" (tỉnh|thành phố)$", "") : head,
                initials(name),
                above == null ? placeOf(name) : above.place());
    }

    private static String great(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    private static String small(String text) {
        return text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }

    private static String placeOf(String area) {
        return area.replaceFirst("^(Tỉnh|Thành phố|Xã|Phường|Đặc khu) ", "");
    }

    private static String initials(String name) {
        return Arrays.stream(name.split(" "))
                .filter(word -> !word.equals("và"))
                .map(word -> great(word.substring(0, 1)))
                .collect(Collectors.joining());
    }
}
