package vn.dangvan.intake;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * What the reporter takes home (giấy biên nhận).
 *
 * @param number harmless; for talking about the case
 * @param returnCode the only key to come back with; shown here and kept nowhere
 * @param settler code of the unit that will settle the case
 */
public record Receipt(
        String number,
        String returnCode,
        LocalDate receivedOn,
        String settler,
        List<Promise> clocks) {

    /** A day by which somebody has to act, and the article that says so. */
    public record Promise(String step, LocalDate dueOn, String citation) {}

    String json() {
        JsonArrayBuilder promises = Json.createArrayBuilder();
        for (Promise p : clocks) {
            JsonObjectBuilder promise = Json.createObjectBuilder().add("step", p.step());
            promise.add("dueOn", p.dueOn().toString()).add("citation", p.citation());
            promises.add(promise);
        }
        return Json.createObjectBuilder()
                .add("number", number)
                .add("returnCode", returnCode)
                .add("receivedOn", receivedOn.toString())
                .add("settler", settler)
                .add("clocks", promises)
                .build()
                .toString();
    }

    static Receipt of(String json) {
        JsonObject all = Texts.object(json);
        return new Receipt(
                all.getString("number"),
                all.getString("returnCode"),
                LocalDate.parse(all.getString("receivedOn")),
                all.getString("settler"),
                all.getJsonArray("clocks").getValuesAs(JsonObject.class).stream()
                        .map(
                                p ->
                                        new Promise(
                                                p.getString("step"),
                                                LocalDate.parse(p.getString("dueOn")),
                                                p.getString("citation")))
                        .toList());
    }

    @Override
    public String toString() {
        return "Receipt[" + number + "]";
    }
}
