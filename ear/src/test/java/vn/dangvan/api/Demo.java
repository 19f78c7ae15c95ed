package vn.dangvan.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The officers of the demo, as the file of the house lists them. */
public final class Demo {
    private Demo() {}

    /** Account to name. */
    public static Map<String, String> officers() {
        Path file = Path.of(System.getProperty("dangvan.root"), "config", "demo", "officers.csv");
        Map<String, String> officers = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split(",");
                officers.put(cells[0], cells[1]);
            }
        } catch (IOException e) {
            throw new IllegalStateException("No list of officers", e);
        }
        return officers;
    }
}
