package vn.dangvan.sequencing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.organisation.Role;
import vn.dangvan.transparency.Note;

/**
 * Which keys have signed the log. A new one is introduced by an entry that both it and the one
 * before it have signed, so nobody puts a key of their own in its place.
 */
@Stateless
public class LogKeys {
    private static final String ALL = "select k from LogKey k order by k.number desc";
    private static final int MOST = 100;

    @Inject EntityManager em;
    @Inject Ledger ledger;
    @Inject Clock clock;

    /** All keys, the one that signs now first. */
    @PermitAll
    public List<LogKey> all() {
        return em.createQuery(ALL, LogKey.class).setMaxResults(MOST).getResultList();
    }

    /**
     * Introduces the key that signs, unless it is known to sign already. The system does this at
     * start.
     *
     * @throws Halted if there was another key and its private half is not here to hand over
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void introduce(LogSigner signer) {
        List<LogKey> known = all();
        String now = signer.key().toString();
        if (known.isEmpty() || !known.get(0).vkey().equals(now)) {
            String before = known.isEmpty() ? null : known.get(0).vkey();
            Note note = signer.handOver(before);
            LogKey key = new LogKey(now, note.toString(), LocalDate.now(clock));
            ledger.record(key.introduced());
            em.persist(key);
        }
    }
}
