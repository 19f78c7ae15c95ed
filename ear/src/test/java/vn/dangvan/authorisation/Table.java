package vn.dangvan.authorisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One file of the matrix: a line per entry point, a column per kind of caller. The first {@code
 * keys} columns name the entry point; whatever follows the last comma wanted belongs to the last
 * column, so nothing is ever quoted.
 */
record Table(String name, int keys, List<Map<String, String>> rows) {
    static Table read(String name, int keys) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> lines = text("/authorisation/" + name).lines().toList();
        String[] columns = lines.get(0).split(",");
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", columns.length);
            if (cells.length != columns.length) {
                throw new IllegalStateException(name + " has too few columns in: " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], cells[i].strip());
            }
            rows.add(row);
        }
        return new Table(name, keys, rows);
    }

    /** What the first columns of a row say, as in the file. */
    String key(Map<String, String> row) {
        return row.values().stream().limit(keys).collect(Collectors.joining(","));
    }

    /** Rows of nothing, and rows there are twice. */
    List<String> dead(Iterable<String> found) {
        TreeSet<String> alive = new TreeSet<>();
        found.forEach(alive::add);
        // Removing makes the second of two equal rows a dead one.
        return rows.stream().map(this::key).filter(key -> !alive.remove(key)).toList();
    }

    /** Entry points nobody has decided about. */
    List<String> missing(Iterable<String> found) {
        TreeSet<String> missing = new TreeSet<>();
        found.forEach(missing::add);
        rows.forEach(row -> missing.remove(key(row)));
        return List.copyOf(missing);
    }

    private static String text(String path) {
        try (InputStream stream = Table.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
