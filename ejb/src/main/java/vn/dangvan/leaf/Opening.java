package vn.dangvan.leaf;

import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.dangvan.transparency.Malformed;

/**
 * What opens the commitments of one leaf to whoever it concerns; travels as the extra data of a
 * proof (C2SP tlog-proof), as canonical JSON.
 *
 * @param leaf the leaf
 * @param subject the id behind its pseudonym
 * @param subjectSalt the salt of the pseudonym
 * @param facts the facts, as canonical JSON
 * @param factsSalt the salt of their commitment
 */
public record Opening(Leaf leaf, UUID subject, byte[] subjectSalt, String facts, byte[] factsSalt) {
    /**
     * Reads an opening.
     *
     * @throws Malformed if it is none, or does not open its own leaf
     */
    public static Opening parse(String text) {
        Map<String, Object> fields = Json.read(text);
        try {
            Opening opening =
                    new Opening(
                            Leaf.parse(bytes(Leaf.required(fields, "leaf"))),
                            UUID.fromString(Leaf.required(fields, "subject")),
                            hex(fields, "subject-salt"),
                            Leaf.required(fields, "facts"),
                            hex(fields, "facts-salt"));
            opening.check(text);
            return opening;
        } catch (IllegalArgumentException e) {
            throw new Malformed("Not an opening");
        }
    }

    /** The facts by name. */
    public Map<String, Object> factsByName() {
        return Json.read(facts);
    }

    private void check(String text) {
        if (!toString().equals(text)) {
            throw new Malformed("Not an opening in its one form");
        }
        if (!Commitment.pseudonym(subjectSalt, subject).equals(leaf.subject())) {
            throw new Malformed("The leaf is about something else");
        }
        if (!Commitment.to(factsSalt, facts).equals(leaf.facts())) {
            throw new Malformed("The leaf commits to other facts");
        }
    }

    private static byte[] hex(Map<?, ?> fields, String name) {
        return HexFormat.of().parseHex(Leaf.required(fields, name));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("leaf", new String(leaf.bytes(), java.nio.charset.StandardCharsets.UTF_8));
        fields.put("subject", subject.toString());
        fields.put("subject-salt", HexFormat.of().formatHex(subjectSalt));
        fields.put("facts", facts);
        fields.put("facts-salt", HexFormat.of().formatHex(factsSalt));
        return Json.write(fields);
    }
}
