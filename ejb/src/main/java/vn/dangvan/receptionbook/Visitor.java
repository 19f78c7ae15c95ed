package vn.dangvan.receptionbook;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.PlainText;

/**
 * Who was received, or who spoke for those who came. The receiver keeps it secret (Law on Citizen
 * Reception, Articles 7 and 8).
 *
 * @param paper number of the identity card, certificate or passport, or the personal identification
 *     number (Decree 154/2026/NĐ-CP, Article 12)
 */
public record Visitor(String name, String address, String paper) {
    private static final int MOST_NAME = 200;
    private static final int MOST_ADDRESS = 300;

    public Visitor {
        name = PlainText.of(name);
        address = PlainText.of(address);
        paper = PlainText.of(paper);
    }

    /** What is wrong with it. */
    Faults faults(Faults faults) {
        return faults.text(name, MOST_NAME, "name")
                .text(address, MOST_ADDRESS, "address")
                .unless(paper != null, "paper", "empty")
                .unless(
                        paper == null || paper.matches("[A-Za-z0-9 -]{6,20}"),
                        "paper",
                        "unreadable");
    }

    String json() {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("address", address)
                .add("paper", paper)
                .build()
                .toString();
    }

    static Visitor of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return new Visitor(
                    object.getString("name"),
                    object.getString("address"),
                    object.getString("paper"));
        }
    }

    @Override
    public String toString() {
        return "Visitor[…]";
    }
}
