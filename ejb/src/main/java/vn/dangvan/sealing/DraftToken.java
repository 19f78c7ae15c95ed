package vn.dangvan.sealing;

import static vn.dangvan.problem.ProblemType.DRAFT_UNKNOWN;

import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import vn.dangvan.problem.Problem;

/**
 * What a browser holds for a draft that is not yet filed (bản nháp): 144 random bits, written as 24
 * characters of base64url (RFC 4648 section 5). Without it the draft's row can be neither found nor
 * read.
 */
public final class DraftToken {
    // A multiple of three, so every token has exactly one spelling.
    private static final int BYTES = 18;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{24}");

    private final String text;
    private final Handle handle;

    private DraftToken(byte[] secret) {
        this.text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        this.handle = Handle.of(secret, "draft");
    }

    /** A new token from the machine's secure random numbers. */
    public static DraftToken random() {
        return new DraftToken(Gcm.randomBytes(BYTES));
    }

    /**
     * @throws Problem DRAFT_UNKNOWN if it is no token, the same as for a token nobody holds
     */
    public static DraftToken parse(String written) {
        if (written == null || !FORM.matcher(written).matches()) {
            throw new Problem(DRAFT_UNKNOWN);
        }
        return new DraftToken(Base64.getUrlDecoder().decode(written));
    }

    /** The 24 characters, safe in an address, a cookie and a form. */
    public String text() {
        return text;
    }

    /** Finds the draft: 32 bytes, harmless to store. */
    public byte[] lookup() {
        return handle.lookup();
    }

    /** Seals the draft, see {@link ContentKey#of}; MUST NOT be stored. */
    public SecretKey key() {
        return handle.key();
    }

    @Override
    public String toString() {
        return "DraftToken[…]";
    }
}
