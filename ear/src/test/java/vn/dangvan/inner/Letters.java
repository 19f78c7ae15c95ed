package vn.dangvan.inner;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvan.docket.Door;
import vn.dangvan.docket.Kind;
import vn.dangvan.intake.Lodgement;
import vn.dangvan.intake.Person;
import vn.dangvan.intake.Respondent;

/** What people hand in. */
final class Letters {
    static final String STORY = "Hồ sơ của tôi quá hẹn hai tuần, không ai trả lời.";
    private static final Person SOMEBODY = new Person("Nguyễn Thị Ví Dụ", null, null, "Thôn Ví Dụ");

    /** Why a unit above takes a denunciation over. */
    static final Map<String, String> BIAS = Map.of("ground", "bias", "reason", "Không khách quan.");

    private Letters() {}

    /** What an officer says who hands a letter on. */
    static Map<String, String> handedTo(String unit) {
        return Map.of("unit", unit, "reason", "Thuộc thẩm quyền nơi khác.");
    }

    /** A classification in answers. */
    static Map<String, String> as(String kind, String unit) {
        return Map.of("kind", kind, "matter", "delay", "field", "land", "unit", unit);
    }

    /** What an officer says who makes a part of a letter a case of its own. */
    static Map<String, String> part(String kind) {
        return Map.of("kind", kind, "matter", "delay", "text", "Nội dung thứ hai.");
    }

    static Lodgement complaint(String unit) {
        return letter("delay", unit, STORY, null);
    }

    static Lodgement telling(String story) {
        return letter("delay", Life.UNIT, story, null);
    }

    static Lodgement happening(LocalDate day) {
        return letter("delay", Life.UNIT, STORY, day);
    }

    static Lodgement about(String matter) {
        return letter(matter, Life.UNIT, STORY, null);
    }

    /** Somebody of the unit is named, so the unit above settles it. */
    static Lodgement denunciation(String unit) {
        return new Lodgement(
                Door.ANONYMOUS,
                Kind.DENUNCIATION,
                "delay",
                unit,
                STORY,
                null,
                null,
                null,
                null,
                List.of(new Respondent(null, "Cán bộ tiếp nhận", null)),
                "vi");
    }

    /** Somebody who says who they are tells of an office; the unit above settles it. */
    static Lodgement signed(String unit) {
        return new Lodgement(
                Door.SEALED,
                Kind.DENUNCIATION,
                "harassment",
                unit,
                STORY,
                null,
                null,
                null,
                SOMEBODY,
                List.of(new Respondent(null, "Cán bộ tiếp nhận", null)),
                "vi");
    }

    private static Lodgement letter(String matter, String unit, String story, LocalDate day) {
        return new Lodgement(
                Door.NAMED,
                Kind.COMPLAINT,
                matter,
                unit,
                story,
                day,
                "Bộ phận một cửa",
                "Được trả kết quả",
                SOMEBODY,
                List.of(),
                "vi");
    }
}
