package vn.dangvan.law;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import vn.dangvan.csv.CsvFile;

/** A worked case of {@code src/test/resources/law}: a day, a situation, the due day. */
public record Example(
        String id, String step, String from, String query, String rawDue, String due) {
    private static final String SHARED = "id,step,from,query,raw_due,due,";

    /** All of them, from both files. */
    public static List<Example> all() {
        String counted = "trigger,circumstances,rule,version,explanation,confidence";
        return Stream.concat(
                        read("deadline-examples.csv", SHARED + counted),
                        read("more-examples.csv", SHARED + "title,explanation"))
                .toList();
    }

    /** Every row there ever was, for tests that check none is forgotten. */
    public static List<TimeLimit> timeLimits() {
        return new LawFiles().timeLimits();
    }

    private static Stream<Example> read(String name, String columns) {
        return CsvFile.read(name, text("/law/" + name), columns.split(",")).stream()
                .map(
                        row ->
                                new Example(
                                        row.text("id"),
                                        row.text("step"),
                                        row.text("from"),
                                        row.optional("query").replace("n/a", ""),
                                        row.optional("raw_due"),
                                        row.text("due")));
    }

    static String text(String path) {
        try (InputStream stream = Example.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return id + " " + step + " from " + from + " " + query;
    }
}
