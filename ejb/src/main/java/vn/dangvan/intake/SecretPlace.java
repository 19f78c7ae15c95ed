package vn.dangvan.intake;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import vn.dangvan.problem.Faults;
import vn.dangvan.sealing.ContentKey;
import vn.dangvan.sealing.DraftToken;
import vn.dangvan.sealing.Handle;

/**
 * A row that only the holder of a secret can find and read: what is not sent yet, or the receipt of
 * what was just sent.
 */
final class SecretPlace {
    /** Ties what is sealed to this use; there is no case yet that it could be tied to. */
    private static final UUID NO_CASE = new UUID(0, 0);

    private final String lookup;
    private final ContentKey key;

    private SecretPlace(byte[] lookup, ContentKey key) {
        this.lookup = HexFormat.of().formatHex(lookup);
        this.key = key;
    }

    static SecretPlace of(DraftToken token) {
        return new SecretPlace(token.lookup(), ContentKey.of(token.key(), NO_CASE));
    }

    static SecretPlace ofRequest(String key) {
        new Faults()
                .unless(
                        key != null && key.matches("[!-~]{16,128}"),
                        "Idempotency-Key",
                        "unreadable")
                .refuse();
        Handle handle = Handle.of(key.getBytes(StandardCharsets.US_ASCII), "request");
        return new SecretPlace(handle.lookup(), ContentKey.of(handle.key(), NO_CASE));
    }

    String lookup() {
        return lookup;
    }

    byte[] seal(String field, String text) {
        return key.seal(field, text);
    }

    String open(String field, byte[] sealed) {
        return key.openText(field, sealed);
    }
}
