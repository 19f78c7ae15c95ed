package vn.dangvan.accountability;

import java.util.UUID;

/**
 * Who acts, as the container knows them; never a parameter.
 *
 * @param id the officer's own id, or one of the two fixed ids below
 * @param role the role in which they act
 * @param unit the unit they belong to; null for the public and for the system itself
 */
public record Actor(UUID id, String role, String unit) {
    /** Anybody who has not signed in. All of them are one. */
    public static final Actor PUBLIC = new Actor(new UUID(0, 1), "public", null);

    /** Timers and start-up. */
    public static final Actor SYSTEM = new Actor(new UUID(0, 2), "system", null);
}
