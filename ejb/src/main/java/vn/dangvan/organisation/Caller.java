package vn.dangvan.organisation;

import java.util.Set;
import java.util.UUID;

/**
 * Who is asking, with everything the rules about cases need.
 *
 * @param id the officer's id; null for somebody who is no officer
 * @param name the name colleagues see; null for somebody who is no officer
 * @param unit code of the officer's unit; null for somebody who is no officer
 * @param roles the roles the sign-in grants
 */
public record Caller(UUID id, String name, String unit, Set<String> roles) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether this is an officer at present, with the role. */
    public boolean is(String role) {
        return id != null && roles.contains(role);
    }
}
