package vn.dangvan.demo;

import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Does work as an officer, so that the container checks roles and the ledger names the actor just
 * as it does for people who sign in.
 */
final class As {
    private As() {}

    static <T> T officer(String username, String role, Callable<T> work) throws Exception {
        SecurityIdentity officer =
                SecurityDomain.getCurrent()
                        .createAdHocIdentity(username)
                        .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(role))));
        return officer.runAs(work);
    }
}
