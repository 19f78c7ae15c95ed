package vn.dangvan.accountability;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Which entry the running transaction has written.
 *
 * <p>The registry of the transaction and not a bean in its scope: such a bean cannot be created
 * during the flush at commit, which is just when the stamp needs it.
 */
final class Moment {
    private static final String REGISTRY = "java:comp/TransactionSynchronizationRegistry";

    private Moment() {}

    static UUID entry() {
        return (UUID) registry().getResource(Moment.class);
    }

    static void entry(UUID id) {
        registry().putResource(Moment.class, id);
    }

    private static TransactionSynchronizationRegistry registry() {
        try {
            return InitialContext.doLookup(REGISTRY);
        } catch (NamingException e) {
            throw new IllegalStateException("No transaction registry", e);
        }
    }
}
