package vn.dangvan.leaf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.dangvan.transparency.Malformed;

/**
 * What a receipt tells of one leaf, as canonical JSON beside its proof: all of it ({@link
 * Opening}); only whom it is about, where the facts are not for the reader ({@code leaf}, {@code
 * subject}, {@code subject-salt}); or, where the salts were destroyed, only that ({@code leaf},
 * {@code erased-by}, {@code erased-on}).
 *
 * @param leaf the leaf
 * @param subject the id behind its pseudonym; null where erased
 * @param facts by name; empty where they are not told
 * @param erasedBy index of the entry that had the salts destroyed; null where they are there
 * @param erasedOn the day of that entry
 */
public record Disclosed(
        Leaf leaf, UUID subject, Map<String, Object> facts, Long erasedBy, LocalDate erasedOn) {
    private static final String LEAF = "leaf";
    private static final String SUBJECT = "subject";
    private static final String SALT = "subject-salt";
    private static final String BY = "erased-by";
    private static final String ON = "erased-on";
    private static final Set<String> ABOUT = Set.of(LEAF, SUBJECT, SALT);
    private static final Set<String> ERASED = Set.of(LEAF, BY, ON);
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,17}");

    /**
     * Reads any of the three.
     *
     * @throws Malformed if it is none, or does not open its own leaf
     */
    public static Disclosed parse(String text) {
        Map<String, Object> fields = Json.read(text);
        if (fields.keySet().equals(ERASED)) {
            return erased(fields);
        }
        if (fields.keySet().equals(ABOUT)) {
            return about(fields, text);
        }
        Opening opening = Opening.parse(text);
        return new Disclosed(opening.leaf(), opening.subject(), opening.factsByName(), null, null);
    }

    /** Tells whom a leaf is about, and none of its facts. */
    public static String about(String leaf, UUID subject, byte[] salt) {
        Map<String, String> fields = new TreeMap<>();
        fields.put(LEAF, leaf);
        fields.put(SUBJECT, subject.toString());
        fields.put(SALT, HexFormat.of().formatHex(salt));
        return Json.write(fields);
    }

    /** Tells that nothing can be opened any more. */
    public static String erased(String leaf, long by, LocalDate on) {
        return Json.write(Map.of(LEAF, leaf, BY, Long.toString(by), ON, on.toString()));
    }

    private static Disclosed about(Map<String, Object> fields, String text) {
        Leaf leaf = leaf(fields);
        try {
            UUID subject = UUID.fromString(Leaf.required(fields, SUBJECT));
            byte[] salt = HexFormat.of().parseHex(Leaf.required(fields, SALT));
            if (!about((String) fields.get(LEAF), subject, salt).equals(text)) {
                throw new Malformed("Not an opening in its one form");
            }
            if (!Commitment.pseudonym(salt, subject).equals(leaf.subject())) {
                throw new Malformed("The leaf is about something else");
            }
            return new Disclosed(leaf, subject, Map.of(), null, null);
        } catch (IllegalArgumentException e) {
            throw new Malformed("Not an opening");
        }
    }

    private static Disclosed erased(Map<String, Object> fields) {
        String by = Leaf.required(fields, BY);
        if (!INDEX.matcher(by).matches()) {
            throw new Malformed("Not the number of an entry: " + BY);
        }
        try {
            LocalDate on = LocalDate.parse(Leaf.required(fields, ON));
            return new Disclosed(leaf(fields), null, Map.of(), Long.valueOf(by), on);
        } catch (DateTimeException e) {
            throw new Malformed("Not a day: " + ON);
        }
    }

    private static Leaf leaf(Map<String, Object> fields) {
        return Leaf.parse(Leaf.required(fields, LEAF).getBytes(UTF_8));
    }
}
