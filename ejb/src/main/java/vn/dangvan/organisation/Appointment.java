package vn.dangvan.organisation;

import java.util.Set;
import vn.dangvan.problem.Faults;

/**
 * Who is to work where.
 *
 * @param username the name they sign in with
 * @param name the name colleagues see
 * @param unit code of their unit
 * @param roles the roles they are meant for; whether they have them is decided at sign-in
 */
public record Appointment(String username, String name, String unit, Set<String> roles) {
    public Appointment {
        roles = Set.copyOf(roles);
        new Faults()
                .unless(
                        username != null && username.matches("[a-z0-9.-]{2,60}"),
                        "username",
                        "unreadable")
                .text(name, 120, "name")
                .text(unit, 40, "unit")
                .unless(Role.ALL.containsAll(roles), "roles", "unknown")
                .refuse();
    }
}
