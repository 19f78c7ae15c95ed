package vn.dangvan.docket;

import jakarta.persistence.Query;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dangvan.organisation.Caller;
import vn.dangvan.organisation.Role;

/**
 * Which cases somebody may see. The one rule: lists and counts use {@link #where}, everything about
 * a single case goes through the same words, so what is hidden is absent everywhere.
 *
 * <ul>
 *   <li>an intake officer sees what their unit has to classify, until it is accepted, and what
 *       ended at the desk;
 *   <li>an inspector sees what they hold;
 *   <li>a leader sees what their unit and the units below it settle;
 *   <li>nobody else sees anything, and nobody a case they are barred from.
 * </ul>
 *
 * @param desk unit whose incoming cases may be seen; null for none
 * @param holder officer whose held cases may be seen; null for none
 * @param led units whose cases may be seen at any stage
 * @param me the caller, who sees no case they are barred from
 */
public record Reach(String desk, UUID holder, Set<String> led, UUID me) {
    /** Matches no unit: codes are never empty. */
    private static final String NO_UNIT = "";

    private static final UUID NO_OFFICER = new UUID(0, 0);
    private static final Set<Stage> AT_THE_DESK = atTheDesk();

    private static Set<Stage> atTheDesk() {
        Set<Stage> stages = EnumSet.of(Stage.RECEIVED, Stage.CLASSIFIED);
        Stream.of(Stage.values()).filter(Stage::endedAtTheDesk).forEach(stages::add);
        return stages;
    }

    /**
     * @param led the caller's unit and all below it; used only where the caller is a leader
     */
    static Reach of(Caller caller, Set<String> led) {
        return new Reach(
                caller.is(Role.INTAKE_OFFICER) ? caller.unit() : NO_UNIT,
                caller.is(Role.INSPECTOR) ? caller.id() : NO_OFFICER,
                caller.is(Role.LEADER) ? led : Set.of(NO_UNIT),
                caller.id() == null ? NO_OFFICER : caller.id());
    }

    /** The rule in JPQL over {@code d}, a {@link Docket}. */
    static final String WHERE =
            "((d.settler = :desk and d.stage in :atTheDesk) or d.holder = :holder or d.settler in :led)"
                    + " and not exists (select b.id from Barred b where b.caseId = d.id and b.officer = :me)";

    <Q extends Query> Q bind(Q query) {
        query.setParameter("desk", desk);
        query.setParameter("atTheDesk", AT_THE_DESK);
        query.setParameter("holder", holder);
        query.setParameter("led", led);
        query.setParameter("me", me);
        return query;
    }
}
