package vn.dangvan.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;

/** Bodies of submissions that are fine, and a way to spoil one part of them. */
public final class Filing {
    private Filing() {}

    public static String complaint(String unit) {
        return """
        {"door":"named","kind":"complaint","matter":"delay","unit":"%s",
         "story":"Hồ sơ của tôi quá hẹn hai tuần, không ai trả lời.","place":"Bộ phận một cửa",
         "wish":"Được trả kết quả","reporter":{"name":"Nguyễn Thị Ví Dụ","address":"Thôn Ví Dụ"},
         "respondents":[],"language":"vi"}"""
                .formatted(unit);
    }

    /** The same complaint with one member put in the place of another. */
    static String but(String member, JsonValue value) {
        return Json.createObjectBuilder(fine()).add(member, value).build().toString();
    }

    /** The same complaint with another text in one member. */
    static String but(String member, String value) {
        return but(member, Json.createValue(value));
    }

    /** The same complaint with one member left out. */
    static String without(String member) {
        return Json.createObjectBuilder(fine()).remove(member).build().toString();
    }

    private static JsonObject fine() {
        try (JsonReader reader = Json.createReader(new StringReader(complaint("xa-an-binh")))) {
            return reader.readObject();
        }
    }
}
