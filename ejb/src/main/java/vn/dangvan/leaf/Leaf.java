package vn.dangvan.leaf;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.dangvan.transparency.Bundle;
import vn.dangvan.transparency.Hashes;
import vn.dangvan.transparency.Malformed;

/**
 * One leaf, in the form that {@link vn.dangvan.leaf the package} lays down.
 *
 * @param day day it was recorded
 * @param act what was done
 * @param role in which role
 * @param unit code of the unit concerned; null where none is
 * @param rule row of law applied; null where none was
 * @param due day by which the next step is due; null where none is
 * @param actor pseudonym of who did it
 * @param subject pseudonym of what it is about
 * @param facts commitment to the facts
 * @param rows commitment to the rows it wrote
 * @param counts what it changed for the figures, in order
 */
public record Leaf(
        LocalDate day,
        String act,
        String role,
        String unit,
        String rule,
        LocalDate due,
        String actor,
        String subject,
        String facts,
        String rows,
        List<Count> counts) {
    private static final String VERSION = "1";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Set<String> NAMES =
            Set.of(
                    "act", "actor", "counts", "day", "due", "facts", "role", "rows", "rule",
                    "subject", "unit", "v");

    public Leaf {
        counts = List.copyOf(counts);
    }

    /**
     * Reads the bytes of a leaf.
     *
     * @throws Malformed unless they are just what {@link #bytes} would write
     */
    public static Leaf parse(byte[] bytes) {
        Map<String, Object> fields = Json.read(text(bytes));
        if (!VERSION.equals(fields.get("v")) || !NAMES.containsAll(fields.keySet())) {
            throw new Malformed("A leaf of another version");
        }
        Object counts = fields.getOrDefault("counts", List.of());
        if (!(counts instanceof List<?> list) || fields.containsKey("counts") && list.isEmpty()) {
            throw new Malformed("Not a leaf: counts");
        }
        required(fields, "day");
        return new Leaf(
                Count.day(fields, "day"),
                required(fields, "act"),
                required(fields, "role"),
                text(fields, "unit"),
                text(fields, "rule"),
                Count.day(fields, "due"),
                digest(fields, "actor"),
                digest(fields, "subject"),
                digest(fields, "facts"),
                digest(fields, "rows"),
                list.stream().map(Count::of).toList());
    }

    /**
     * The leaf as it goes into the tree.
     *
     * @throws Malformed if it is longer than an entry of the log can be
     */
    public byte[] bytes() {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("v", VERSION);
        put(fields, "day", day);
        fields.put("act", act);
        fields.put("role", role);
        fields.put("actor", actor);
        fields.put("subject", subject);
        fields.put("facts", facts);
        fields.put("rows", rows);
        put(fields, "unit", unit);
        put(fields, "rule", rule);
        put(fields, "due", due);
        if (!counts.isEmpty()) {
            fields.put("counts", counts.stream().map(Count::fields).toList());
        }
        byte[] bytes = Json.write(fields).getBytes(StandardCharsets.UTF_8);
        if (bytes.length > Bundle.LONGEST) {
            throw new Malformed("A leaf is longer than 64 KB");
        }
        return bytes;
    }

    /** Whether it has everything: a salt that was erased leaves null behind. */
    public boolean whole() {
        return actor != null
                && subject != null
                && facts != null
                && rows != null
                && counts.stream().allMatch(count -> count.subject() != null);
    }

    /** Its hash in the tree. */
    public byte[] hash() {
        return Hashes.leaf(bytes());
    }

    static <V> void put(Map<String, ? super String> fields, String name, V value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    static String text(Map<?, ?> fields, String name) {
        Object value = fields.get(name);
        if (value != null && !(value instanceof String)) {
            throw new Malformed("Not text: " + name);
        }
        return (String) value;
    }

    static String required(Map<?, ?> fields, String name) {
        String value = text(fields, name);
        if (value == null) {
            throw new Malformed("Missing: " + name);
        }
        return value;
    }

    static String digest(Map<?, ?> fields, String name) {
        String value = required(fields, name);
        if (!DIGEST.matcher(value).matches()) {
            throw new Malformed("Not a digest: " + name);
        }
        return value;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new Malformed("Not UTF-8");
        }
    }
}
