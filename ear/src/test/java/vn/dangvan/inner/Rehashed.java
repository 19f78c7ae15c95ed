package vn.dangvan.inner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The leaf hash of a stored entry, computed a second time as an auditor would, from its columns.
 */
final class Rehashed {
    private Rehashed() {}

    static String of(Map<String, Object> entry) {
        byte[] salt = (byte[]) entry.get("salt");
        Map<String, String> leaf = new TreeMap<>();
        leaf.put("v", "1");
        leaf.put("day", text(entry, "on_day"));
        leaf.put("act", text(entry, "act"));
        leaf.put("actor", hash(salt, text(entry, "role") + "/" + text(entry, "actor")));
        leaf.put("subject", hash(salt, text(entry, "subject")));
        leaf.put("facts", hash(salt, text(entry, "facts")));
        leaf.put("unit", text(entry, "unit"));
        leaf.put("rule", text(entry, "rule"));
        leaf.put("due", text(entry, "due"));
        leaf.values().removeIf(value -> value == null);
        String json =
                leaf.entrySet().stream()
                        .map(field -> "\"" + field.getKey() + "\":\"" + field.getValue() + "\"")
                        .collect(Collectors.joining(",", "{", "}"));
        return hash(new byte[1], json);
    }

    private static String text(Map<String, Object> entry, String column) {
        Object value = entry.get(column);
        return value == null ? null : value.toString();
    }

    private static String hash(byte[] first, String then) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(first);
            return HexFormat.of().formatHex(digest.digest(then.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
