package vn.dangvan.intake;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;

/** What goes with the story: when, where, what is wished, and about whom. Sealed as one piece. */
public record Particulars(
        LocalDate happenedOn, String place, String wish, List<Respondent> respondents) {

    static Particulars of(Lodgement lodgement) {
        return new Particulars(
                lodgement.happenedOn(),
                lodgement.place(),
                lodgement.wish(),
                lodgement.respondents());
    }

    String json() {
        JsonArrayBuilder people = Json.createArrayBuilder();
        for (Respondent r : respondents) {
            JsonObjectBuilder person = Json.createObjectBuilder();
            Texts.put(person, "name", r.name());
            Texts.put(person, "position", r.position());
            Texts.put(person, "unit", r.unit());
            people.add(person);
        }
        JsonObjectBuilder all = Json.createObjectBuilder().add("respondents", people);
        Texts.put(all, "happenedOn", happenedOn == null ? null : happenedOn.toString());
        Texts.put(all, "place", place);
        Texts.put(all, "wish", wish);
        return all.build().toString();
    }

    static Particulars of(String json) {
        JsonObject all = Texts.object(json);
        String day = all.getString("happenedOn", null);
        return new Particulars(
                day == null ? null : LocalDate.parse(day),
                all.getString("place", null),
                all.getString("wish", null),
                all.getJsonArray("respondents").getValuesAs(JsonObject.class).stream()
                        .map(
                                r ->
                                        new Respondent(
                                                r.getString("name", null),
                                                r.getString("position", null),
                                                r.getString("unit", null)))
                        .toList());
    }

    @Override
    public String toString() {
        return "Particulars[…]";
    }
}
