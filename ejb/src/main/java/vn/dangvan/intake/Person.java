package vn.dangvan.intake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.PlainText;

/** Who reports, and how to reach them. Everything but the name may be null. */
public record Person(String name, String phone, String email, String address) {
    public Person {
        name = PlainText.of(name);
        phone = PlainText.of(phone);
        email = PlainText.of(email);
        address = PlainText.of(address);
    }

    Faults check(Faults faults) {
        return faults.text(name, 200, "reporter.name")
                .optional(phone, 40, "reporter.phone")
                .unless(
                        phone == null || phone.matches("[+0-9 ().-]*"),
                        "reporter.phone",
                        "unreadable")
                .optional(email, 254, "reporter.email")
                .unless(
                        email == null || email.matches("[^@\\s]+@[^@\\s]+"),
                        "reporter.email",
                        "unreadable")
                .optional(address, 400, "reporter.address");
    }

    String json() {
        JsonObjectBuilder person = Json.createObjectBuilder();
        Texts.put(person, "name", name);
        Texts.put(person, "phone", phone);
        Texts.put(person, "email", email);
        Texts.put(person, "address", address);
        return person.build().toString();
    }

    static Person of(String json) {
        JsonObject person = Texts.object(json);
        return new Person(
                person.getString("name", null),
                person.getString("phone", null),
                person.getString("email", null),
                person.getString("address", null));
    }

    /** Never the contents: a person must not appear in a log by accident. */
    @Override
    public String toString() {
        return "Person[…]";
    }
}
