package vn.dangvan.sealing;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;
import static vn.dangvan.problem.ProblemType.KEYS_UNAVAILABLE;
import static vn.dangvan.problem.ProblemType.SEAL_BROKEN;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKey;
import vn.dangvan.problem.Problem;

/**
 * The service's own keys (chùm khóa), kept outside the database in the file that the environment
 * variable {@code DANGVAN_KEYRING} names. The last key in it wraps; all of them unwrap.
 *
 * <p>If the file is missing, open to others than its owner, or not exactly of the form, the ring is
 * there but refuses everything: nothing is ever filed unsealed.
 */
@ApplicationScoped
public class KeyRing {
    private static final System.Logger LOG = System.getLogger(KeyRing.class.getName());

    private Map<String, SecretKey> keys = Map.of();
    private String currentId;

    /** For the container, which then calls {@link #load}; until then the ring refuses. */
    protected KeyRing() {}

    /** A ring read from a file of one's choice, for tools and tests. */
    public static KeyRing at(Path file) {
        KeyRing ring = new KeyRing();
        try {
            ring.use(KeyFile.read(file));
        } catch (IOException | RuntimeException e) {
            LOG.log(DEBUG, "The ring stays empty and refuses: {0}", e.getMessage());
        }
        return ring;
    }

    @PostConstruct
    void load() {
        String file = System.getenv("DANGVAN_KEYRING");
        try {
            if (file == null) {
                throw new IOException("DANGVAN_KEYRING is not set");
            }
            use(KeyFile.read(Path.of(file)));
        } catch (IOException | RuntimeException e) {
            LOG.log(ERROR, "No key ring, nothing can be filed or read: {0}", e.getMessage());
        }
    }

    /** Whether the ring can be used; for the health check. */
    public boolean ready() {
        return !keys.isEmpty();
    }

    /**
     * Which key wraps now; what is wrapped under another is due for {@link #rewrap}.
     *
     * @throws Problem KEYS_UNAVAILABLE if there is no ring
     */
    public String currentId() {
        requireKeys();
        return currentId;
    }

    /**
     * @throws Problem KEYS_UNAVAILABLE if there is no ring
     */
    public Wrapped wrap(ContentKey content) {
        return content.wrapFor(key(currentId()), currentId());
    }

    /**
     * @throws Problem KEYS_UNAVAILABLE if the ring, or the key of it that is needed, is not there;
     *     SEAL_BROKEN if it was wrapped for another case, not by a ring, or was changed
     */
    public ContentKey unwrap(Wrapped wrapped, UUID caseId) {
        requireKeys();
        String id = wrapped.ringKeyId().orElseThrow(() -> new Problem(SEAL_BROKEN));
        return wrapped.open(key(id), caseId);
    }

    /**
     * Brings a wrapped key under the current key of the ring; the content stays as it is.
     *
     * @return the same if it is current already
     * @throws Problem as {@link #unwrap} does
     */
    public Wrapped rewrap(Wrapped wrapped, UUID caseId) {
        ContentKey content = unwrap(wrapped, caseId);
        return wrapped.ringKeyId().filter(currentId()::equals).isPresent()
                ? wrapped
                : wrap(content);
    }

    @Override
    public String toString() {
        return "KeyRing[…]";
    }

    private void use(Map<String, SecretKey> read) {
        for (String id : read.keySet()) {
            currentId = id;
        }
        keys = read;
    }

    private void requireKeys() {
        if (keys.isEmpty()) {
            throw new Problem(KEYS_UNAVAILABLE);
        }
    }

    private SecretKey key(String id) {
        SecretKey key = keys.get(id);
        if (key == null) {
            throw new Problem(KEYS_UNAVAILABLE);
        }
        return key;
    }
}
