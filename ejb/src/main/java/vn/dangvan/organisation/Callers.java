package vn.dangvan.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dangvan.accountability.Actor;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * Knows the person behind the current call. An EJB, since only there the container tells the roles.
 *
 * <p>Asked at every call, so somebody dismissed is nobody at the next click, whatever their token
 * says.
 */
@Stateless
public class Callers {
    private static final String NOBODY = "anonymous";

    @Resource SessionContext session;
    @Inject Officers officers;

    /** Who is asking now. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Caller current() {
        String username = session.getCallerPrincipal().getName();
        Set<String> roles =
                Role.ALL.stream().filter(session::isCallerInRole).collect(Collectors.toSet());
        OfficerCard card = NOBODY.equals(username) ? null : officers.present(username);
        return card == null
                ? new Caller(null, null, null, roles)
                : new Caller(card.id(), card.name(), card.unit(), roles);
    }

    /**
     * Who goes into the ledger: an officer in their first role, the system itself, or the public.
     *
     * @throws Problem {@link ProblemType#NOT_ALLOWED} for an account that is no officer's, or no
     *     longer
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Actor actor() {
        Caller caller = current();
        String role = Role.ALL.stream().filter(caller.roles()::contains).findFirst().orElse(null);
        if (caller.id() != null) {
            return new Actor(caller.id(), role == null ? "none" : role, caller.unit());
        }
        if (!NOBODY.equals(session.getCallerPrincipal().getName())) {
            throw new Problem(ProblemType.NOT_ALLOWED);
        }
        return role == null ? Actor.PUBLIC : Actor.SYSTEM;
    }
}
