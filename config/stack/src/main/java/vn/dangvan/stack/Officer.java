package vn.dangvan.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One line of {@code officers.csv}. No field of that file holds a comma. */
record Officer(String username, String name, String unit, List<String> roles) {

    static List<Officer> read(Path organisation) throws IOException {
        return Files.readAllLines(organisation.resolve("officers.csv")).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(Officer::of)
                .toList();
    }

    /** Several roles stand in one field with blanks or semicolons between them. */
    static Officer of(String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != 4) {
            throw new CannotStart("officers.csv has a line that is not four fields: " + line);
        }
        return new Officer(
                fields[0].strip(),
                fields[1].strip(),
                fields[2].strip(),
                List.of(fields[3].strip().split("[;\\s]+")));
    }

    String familyName() {
        return name.split(" ", 2)[0];
    }

    String givenNames() {
        return name.contains(" ") ? name.split(" ", 2)[1] : "";
    }
}
