package vn.dangvan.accountability;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Hands the stores their entity manager: the container's own, one per transaction, which may be
 * kept for good.
 *
 * <p>An EJB, and the only place with a {@link PersistenceContext}. In a CDI bean the annotation is
 * read while the beans are checked, and nothing makes that wait for the persistence unit: now and
 * then it is not there yet, and the whole deployment fails. A name in JNDI that is looked up later
 * moves the same race to the first call, such as that of a timer at start. For an EJB the server
 * itself orders it: the component starts after the persistence unit, and whoever asks it before
 * waits.
 */
@Stateless
public class Database {
    @PersistenceContext EntityManager manager;

    /** The entity manager of whichever transaction is running when it is used. */
    @Produces
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public EntityManager manager() {
        return manager;
    }
}
