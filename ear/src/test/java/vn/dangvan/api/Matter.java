package vn.dangvan.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One case, led by the API alone: by officers with their tokens and by its reporter with the code.
 */
public record Matter(String number, String returnCode) {
    static final String TRACKING = "/api/v1/tracking";

    /** Files a letter. */
    static Matter filed(String body) {
        Api.Answer filed = Api.post("/api/v1/submissions", body);
        assertThat(filed.status()).as(filed.body()).isEqualTo(201);
        JsonObject receipt = filed.json();
        return new Matter(receipt.getString("number"), receipt.getString("returnCode"));
    }

    /** A letter of this kind about somebody of a unit, told behind a door. */
    public static Matter filed(String door, String kind, String matter, String unit) {
        JsonObjectBuilder body =
                Json.createObjectBuilder()
                        .add("door", door)
                        .add("kind", kind)
                        .add("matter", matter)
                        .add("unit", unit)
                        .add("story", "Hồ sơ của tôi quá hẹn hai tuần, không ai trả lời.")
                        .add("respondents", Json.createArrayBuilder())
                        .add("language", "vi");
        if (!door.equals("anonymous")) {
            body.add("reporter", Json.createObjectBuilder().add("name", "Nguyễn Thị Ví Dụ"));
        }
        return filed(body.build().toString());
    }

    /** What an officer gets for an act on the case as it is now; {@code name=answer} each. */
    Api.Answer tried(String account, String act, String... said) {
        String etag = '"' + Integer.toString(line().getInt("version")) + '"';
        return Api.act(account, Cases.path(number) + "/acts/" + act, etag, json(said).toString());
    }

    /** An act that is done, and what the reporter sees of it is what the officer sees. */
    Matter act(String account, String act, String... said) {
        int before = line().getInt("version");
        Api.Answer answer = tried(account, act, said);
        assertThat(answer.status()).as(act + ": " + answer.body()).isIn(200, 204);
        JsonObject line = line();
        assertThat(line.getInt("version")).as(act).isEqualTo(before + 1);
        if (answer.status() == 200) {
            assertThat(answer.json().getJsonArray("clocks")).isEqualTo(line.getJsonArray("clocks"));
            assertThat(answer.header("ETag")).isEqualTo("\"" + (before + 1) + "\"");
        }
        return this;
    }

    /** Refused with this problem, and nothing has changed. */
    Matter refused(String slug, String account, String act, String... said) {
        JsonObject before = line();
        Api.Answer answer = tried(account, act, said);
        Refusals.refused(answer, answer.status(), slug);
        assertThat(line()).isEqualTo(before);
        return this;
    }

    /** What the reporter gets for an act on some version. */
    Api.Answer reports(int version, String act, String... said) {
        JsonObject deed =
                Json.createObjectBuilder()
                        .add("returnCode", returnCode)
                        .add("number", number)
                        .add("version", version)
                        .add("answers", json(said))
                        .build();
        return Api.post(TRACKING + "/acts/" + act, deed.toString());
    }

    /** An act of the reporter that is done; the case that began last. */
    Matter reported(String act, String... said) {
        Api.Answer answer = reports(line().getInt("version"), act, said);
        assertThat(answer.status()).as(act + ": " + answer.body()).isEqualTo(200);
        JsonArray cases = answer.json().getJsonArray("cases");
        JsonObject last = cases.getJsonObject(cases.size() - 1);
        return new Matter(last.getString("number"), returnCode);
    }

    /** What the reporter sees of it. */
    JsonObject line() {
        return lines().stream()
                .filter(line -> line.getString("number").equals(number))
                .findFirst()
                .orElseThrow();
    }

    List<JsonObject> lines() {
        String code = Json.createObjectBuilder().add("returnCode", returnCode).build().toString();
        return Api.post(TRACKING, code).json().getJsonArray("cases").getValuesAs(JsonObject.class);
    }

    String stage() {
        return line().getString("stage");
    }

    /** Step to state, in the order of the procedure. */
    Map<String, String> clocks() {
        Map<String, String> clocks = new LinkedHashMap<>();
        for (JsonObject clock : line().getJsonArray("clocks").getValuesAs(JsonObject.class)) {
            // Whether little time is left depends on the weekends ahead.
            String state = clock.getString("state").replace("soon", "running");
            clocks.put(clock.getString("step"), state);
        }
        return clocks;
    }

    /** The last day of a limit. */
    LocalDate due(String step) {
        return line().getJsonArray("clocks").getValuesAs(JsonObject.class).stream()
                .filter(clock -> clock.getString("step").equals(step))
                .map(clock -> LocalDate.parse(clock.getString("dueOn")))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Classified and taken up at a desk; a denunciation only once it is known who stands behind it.
     */
    Matter accepted(String desk, String kind, String matter, String unit) {
        act(desk, "classify", "kind=" + kind, "matter=" + matter, "field=land", "unit=" + unit);
        if (kind.equals("denunciation")) {
            refused("identity-not-verified", desk, "accept");
            act(desk, "verify-identity", "verified=yes");
        }
        act(desk, "accept");
        assertThat(stage()).isEqualTo("accepted");
        return this;
    }

    /** Given to the first inspector of a unit. */
    Matter assigned(String leader, String unit) {
        return act(leader, "assign", "inspector=" + Cases.inspector(unit, "thanhtra1"));
    }

    /** Examined and found to be true. */
    Matter concluded(String inspector) {
        act(inspector, "examine", "text=Đã xem sổ.");
        act(inspector, "conclude", "found=founded", "text=Phản ánh đúng.");
        assertThat(stage()).isEqualTo("concluded");
        return this;
    }

    /** Days go by. */
    public Matter later(int days) {
        Past.move(number, days);
        return this;
    }

    private static JsonObject json(String... said) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (String one : said) {
            int at = one.indexOf('=');
            json.add(one.substring(0, at), one.substring(at + 1));
        }
        return json.build();
    }
}
