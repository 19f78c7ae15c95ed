package vn.dangvan.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.dangvan.problem.ProblemType.BODY_TOO_LARGE;
import static vn.dangvan.problem.ProblemType.SEAL_BROKEN;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import vn.dangvan.problem.Problem;

/**
 * The key under which everything of one case is sealed (khóa nội dung): 256 random bits, kept only
 * wrapped, once by the {@link KeyRing} and once by the reporter's {@link ReturnCode}.
 *
 * <p>What is sealed is tied to its case and its field: {@code version(1) | nonce(12) | ciphertext |
 * tag(16)}, with case and field authenticated. Moved to another row or column it does not open.
 */
public final class ContentKey {
    /** The most that is sealed in one piece, in bytes: 1 MiB and room for what surrounds it. */
    public static final int LARGEST = (1 << 20) + (1 << 16);

    /** More marks on one letter than the Stream-Safe Text Format of UAX #15 has. */
    private static final Pattern ENDLESS_MARKS = Pattern.compile("\\p{M}{31}");

    private static final byte[] VERSION_1 = {1};
    private static final String VALUE = "dangvan sealed value ";
    private static final String DERIVED = "dangvan derived ";

    private final SecretKey key;
    private final UUID subject;

    private ContentKey(SecretKey key, UUID subject) {
        this.key = Objects.requireNonNull(key);
        this.subject = Objects.requireNonNull(subject);
    }

    /**
     * @param caseId the case (or draft) that all sealed under this key belongs to
     */
    public static ContentKey random(UUID caseId) {
        byte[] bytes = Gcm.randomBytes(Gcm.KEY_BYTES);
        try {
            return of(new SecretKeySpec(bytes, Gcm.KEY_ALGORITHM), caseId);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Uses a holder's own key to seal directly, for what only the holder may read: a draft. */
    public static ContentKey of(SecretKey holder, UUID subject) {
        return new ContentKey(holder, subject);
    }

    /**
     * @param holder the key of a return code or token
     * @throws Problem SEAL_BROKEN if it was wrapped for another holder or case, or was changed
     */
    public static ContentKey unwrap(SecretKey holder, Wrapped wrapped, UUID caseId) {
        if (wrapped.ringKeyId().isPresent()) {
            throw new Problem(SEAL_BROKEN);
        }
        return wrapped.open(holder, caseId);
    }

    /** Wraps this key for the holder of a return code or token, see {@link ReturnCode#key}. */
    public Wrapped wrapFor(SecretKey holder) {
        return Wrapped.forHolder(holder, key, subject);
    }

    Wrapped wrapFor(SecretKey ringKey, String ringKeyId) {
        return Wrapped.forRing(ringKey, ringKeyId, key, subject);
    }

    /**
     * Seals bytes; two seals of the same bytes differ.
     *
     * @param field names the column or part, such as {@code narrative}; the same to open it
     * @return at least 285 bytes; how many says little about how many went in
     * @throws Problem BODY_TOO_LARGE above {@link #LARGEST}; the fact {@code most} is in bytes
     */
    public byte[] seal(String field, byte[] plain) {
        if (plain.length > LARGEST) {
            throw tooLarge();
        }
        byte[] filled = Padding.fill(plain);
        try {
            return Gcm.seal(key, VERSION_1, context(field), filled);
        } finally {
            Arrays.fill(filled, (byte) 0);
        }
    }

    /**
     * Seals text as UTF-8 in Unicode form NFC (UAX #15), so that one spelling of a Vietnamese word
     * comes back whatever keyboard wrote it. Half a surrogate pair becomes a question mark.
     *
     * @throws Problem BODY_TOO_LARGE above {@link #LARGEST} bytes
     */
    public byte[] seal(String field, String text) {
        // Before normalising, which costs time and may make it longer.
        if (text.length() > LARGEST) {
            throw tooLarge();
        }
        byte[] plain = composed(text).getBytes(UTF_8);
        try {
            return seal(field, plain);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /**
     * @param field the name it was sealed under
     * @throws Problem SEAL_BROKEN if key, case, field or any byte is not as it was
     */
    public byte[] open(String field, byte[] sealed) {
        if (sealed.length == 0 || sealed[0] != VERSION_1[0]) {
            throw new Problem(SEAL_BROKEN);
        }
        byte[] filled = Gcm.open(key, VERSION_1.length, context(field), sealed);
        try {
            return Padding.strip(filled);
        } finally {
            Arrays.fill(filled, (byte) 0);
        }
    }

    /** As {@link #open}, for what was sealed as text. */
    public String openText(String field, byte[] sealed) {
        byte[] plain = open(field, sealed);
        try {
            return new String(plain, UTF_8);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /**
     * Bytes that only whoever opens the case can have, the same each time (HKDF, RFC 5869); what
     * they are for says nothing of the key or of what they are for elsewhere.
     *
     * @param purpose names what they are for
     * @param length how many
     */
    public byte[] derive(String purpose, int length) {
        byte[] root = Hkdf.extract(new byte[0], key.getEncoded());
        try {
            return Hkdf.expand(root, (DERIVED + subject + " " + purpose).getBytes(UTF_8), length);
        } finally {
            Arrays.fill(root, (byte) 0);
        }
    }

    @Override
    public String toString() {
        return "ContentKey[…]";
    }

    private static String composed(String text) {
        // The JDK sorts a run of marks in quadratic time: a million of them would hold a processor
        // for minutes. No language has such runs, so those texts stay as they came.
        return ENDLESS_MARKS.matcher(text).find()
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private byte[] context(String field) {
        // The identifier has a fixed length, so no other case and field give the same bytes.
        return (VALUE + subject + " " + field).getBytes(UTF_8);
    }

    private static Problem tooLarge() {
        return new Problem(BODY_TOO_LARGE, Map.of("most", LARGEST));
    }
}
