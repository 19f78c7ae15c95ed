package vn.dangvan.accountability;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Which entries the running transaction has written, and about whom.
 *
 * <p>The registry of the transaction and not a bean in its scope: such a bean cannot be created
 * during the flush at commit, which is just when the stamp needs it.
 */
final class Moment {
    private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";

    /** The server has one for all; looked up once, since a recalculation asks for every case. */
    private static volatile TransactionSynchronizationRegistry known;

    private Moment() {}

    /** The last entry about a subject; the last one of all where there is none about it. */
    static UUID entry(UUID about) {
        Map<UUID, UUID> entries = entries();
        return entries.getOrDefault(about, entries.get(null));
    }

    static void entry(UUID about, UUID id) {
        Map<UUID, UUID> entries = entries();
        entries.put(about, id);
        entries.put(null, id);
        registry().putResource(Moment.class, entries);
    }

    @SuppressWarnings("unchecked")
    private static Map<UUID, UUID> entries() {
        Map<UUID, UUID> entries = (Map<UUID, UUID>) registry().getResource(Moment.class);
        return entries == null ? new HashMap<>() : entries;
    }

    private static TransactionSynchronizationRegistry registry() {
        try {
            TransactionSynchronizationRegistry registry = known;
            if (registry == null) {
                registry = InitialContext.doLookup(REGISTRY);
                known = registry;
            }
            return registry;
        } catch (NamingException e) {
            throw new IllegalStateException("No transaction registry", e);
        }
    }
}
