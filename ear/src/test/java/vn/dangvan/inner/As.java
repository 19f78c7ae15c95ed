package vn.dangvan.inner;

import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import vn.dangvan.organisation.Role;

/**
 * Somebody who is signed in: the container checks the role and names the actor just as it does for
 * a token of Keycloak.
 */
record As(String username, String role) {
    static As intake(String office) {
        return new As("tiepnhan." + office, Role.INTAKE_OFFICER);
    }

    static As inspector(String office) {
        return new As("thanhtra1." + office, Role.INSPECTOR);
    }

    static As otherInspector(String office) {
        return new As("thanhtra2." + office, Role.INSPECTOR);
    }

    static As leader(String office) {
        return new As("lanhdao." + office, Role.LEADER);
    }

    static As administrator() {
        return new As("quantri.tinh", Role.ADMINISTRATOR);
    }

    static As auditor() {
        return new As("kiemtra.tinh", Role.AUDITOR);
    }

    void act(Runnable work) {
        identity().runAs(work);
    }

    <T> T see(Callable<T> work) {
        try {
            return identity().runAs(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private SecurityIdentity identity() {
        return domain().createAdHocIdentity(username)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(role))));
    }

    /** The domain that guards the use cases, found from their module and not from that of tests. */
    private static SecurityDomain domain() {
        Thread here = Thread.currentThread();
        ClassLoader before = here.getContextClassLoader();
        here.setContextClassLoader(Role.class.getClassLoader());
        try {
            return SecurityDomain.getCurrent();
        } finally {
            here.setContextClassLoader(before);
        }
    }
}
