package vn.dangvan.web.proving;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import vn.dangvan.leaf.Commitment;
import vn.dangvan.leaf.Leaf;
import vn.dangvan.transparency.Hashes;

/** The form of an entry, byte for byte, with an example that is computed as the ledger does. */
@Named
@ApplicationScoped
public class FormatPage {
    private static final HexFormat HEX = HexFormat.of();
    private static final UUID ACTOR = new UUID(0, 1);
    private static final UUID CASE = UUID.fromString("11111111-2222-3333-4444-555555555555");
    private static final byte[] ACTOR_SALT = salt(0x00);
    private static final byte[] CASE_SALT = salt(0x10);
    private static final byte[] ENTRY_SALT = salt(0x20);
    private static final String FACTS = "{\"door\":\"named\",\"kind\":\"complaint\"}";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 7);

    /**
     * A name in a leaf.
     *
     * @param form the key of the words that say its form
     */
    public record Field(String name, String form) {}

    /** A step of the example: what goes in and what comes out. */
    public record Step(String code, String from, String to) {}

    /** The names of a leaf, in their order. */
    public List<Field> getFields() {
        return List.of(
                new Field("act", "text"),
                new Field("actor", "digest"),
                new Field("counts", "list"),
                new Field("day", "day"),
                new Field("due", "day-optional"),
                new Field("facts", "digest"),
                new Field("role", "text"),
                new Field("rows", "digest"),
                new Field("rule", "text-optional"),
                new Field("subject", "digest"),
                new Field("unit", "text-optional"),
                new Field("v", "one"));
    }

    /** The names of each object in {@code counts}. */
    public List<Field> getCounts() {
        return List.of(
                new Field("case", "digest"),
                new Field("decided", "day-optional"),
                new Field("due", "day-optional"),
                new Field("month", "day-optional"),
                new Field("settler", "text-optional"));
    }

    /** The example, step by step. */
    public List<Step> getSteps() {
        byte[] salt = Commitment.saltOf(ENTRY_SALT, "facts");
        return List.of(
                new Step("actor", HEX.formatHex(ACTOR_SALT) + " + " + ACTOR, example().actor()),
                new Step("subject", HEX.formatHex(CASE_SALT) + " + " + CASE, example().subject()),
                new Step("salt", HEX.formatHex(ENTRY_SALT) + " + facts", HEX.formatHex(salt)),
                new Step("facts", HEX.formatHex(salt) + " + " + FACTS, example().facts()),
                new Step("hash", "00 + leaf", HEX.formatHex(example().hash())));
    }

    /** The leaf of the example. */
    public String getLeaf() {
        return new String(example().bytes(), UTF_8);
    }

    /** The rows of the example. */
    public String getRows() {
        return "docket/" + CASE + " " + HEX.formatHex(Hashes.sha256("{}".getBytes(UTF_8))) + "\n";
    }

    private Leaf example() {
        return new Leaf(
                DAY,
                "intake.received",
                "public",
                "xa-an-binh",
                "complaint.accept@2012-07-01",
                DUE,
                Commitment.pseudonym(ACTOR_SALT, ACTOR),
                Commitment.pseudonym(CASE_SALT, CASE),
                Commitment.to(Commitment.saltOf(ENTRY_SALT, "facts"), FACTS),
                Commitment.to(Commitment.saltOf(ENTRY_SALT, "rows"), getRows()),
                List.of());
    }

    private static byte[] salt(int first) {
        byte[] salt = new byte[Commitment.SALT];
        for (int i = 0; i < salt.length; i++) {
            salt[i] = (byte) (first + i);
        }
        return salt;
    }
}
