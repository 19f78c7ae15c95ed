package vn.dangvan.accountability;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The public bytes of an entry: canonical JSON (RFC 8785) of strings only, hashed as a leaf of a
 * transparency log (RFC 6962, 2.1: SHA-256 over a zero byte and the leaf).
 *
 * <p>What could be guessed by trying is not in it as it is but as a commitment: SHA-256 over a
 * random salt of 128 bits and the value. Destroying the salt erases the value, the tree still
 * verifies.
 */
record Leaf(
        LocalDate day,
        String act,
        String unit,
        String rule,
        LocalDate dueOn,
        byte[] actor,
        byte[] subject,
        byte[] facts) {

    static Leaf of(Event event, Actor actor, LocalDate day, byte[] salt) {
        return new Leaf(
                day,
                event.act(),
                event.unit(),
                event.rule(),
                event.dueOn(),
                commit(salt, actor.role() + "/" + actor.id()),
                commit(salt, event.subject().toString()),
                commit(salt, json(event.facts())));
    }

    /** The canonical JSON of this leaf in UTF-8. */
    byte[] bytes() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("v", "1");
        fields.put("day", day.toString());
        fields.put("act", act);
        fields.put("actor", hex(actor));
        fields.put("subject", hex(subject));
        fields.put("facts", hex(facts));
        put(fields, "unit", unit);
        put(fields, "rule", rule);
        put(fields, "due", dueOn);
        return json(fields).getBytes(StandardCharsets.UTF_8);
    }

    byte[] hash() {
        return sha256(new byte[] {0}, bytes());
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    private static byte[] commit(byte[] salt, String value) {
        return sha256(salt, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Names in the order of UTF-16 units and the escapes of RFC 8785, which allows no others. */
    static String json(Map<String, String> fields) {
        StringBuilder out = new StringBuilder("{");
        new TreeMap<>(fields)
                .forEach(
                        (name, value) -> {
                            out.append(out.length() > 1 ? "," : "");
                            quote(out, name);
                            out.append(':');
                            quote(out, value);
                        });
        return out.append('}').toString();
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> out.append(c < 0x20 ? String.format("\\u%04x", (int) c) : c);
            }
        }
        out.append('"');
    }

    private static byte[] sha256(byte[] first, byte[] second) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(first);
            return digest.digest(second);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
