package vn.dangvan.booking;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import vn.dangvan.docket.Kind;

/**
 * What was typed when a turn was booked, sealed as one piece.
 *
 * @param onlineGround point of law; null for a reception in person
 */
public record Clue(Kind kind, String subject, String name, String onlineGround) {
    static Clue of(Booking booking) {
        return new Clue(booking.kind(), booking.subject(), booking.name(), booking.onlineGround());
    }

    String json() {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("kind", kind.code()).add("subject", subject);
        if (name != null) {
            json.add("name", name);
        }
        if (onlineGround != null) {
            json.add("onlineGround", onlineGround);
        }
        return json.build().toString();
    }

    static Clue of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return new Clue(
                    Kind.of(object.getString("kind")),
                    object.getString("subject"),
                    object.getString("name", null),
                    object.getString("onlineGround", null));
        }
    }

    @Override
    public String toString() {
        return "Clue[…]";
    }
}
