package vn.dangvan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** All units. There are hundreds, not millions, so the whole tree is read at once. */
@ApplicationScoped
public class Units {
    @Inject EntityManager em;

    Unit find(String code) {
        return em.find(Unit.class, code);
    }

    /**
     * The unit of this code.
     *
     * @throws Problem {@link ProblemType#UNKNOWN_CODE}
     */
    public UnitDeed get(String code) {
        Unit unit = UnitDeed.isCode(code) ? find(code) : null;
        if (unit == null) {
            throw new Problem(ProblemType.UNKNOWN_CODE, Map.of("field", "unit"));
        }
        return unit.deed();
    }

    void add(Unit unit) {
        em.persist(unit);
    }

    /** Every unit, upper ones first, then by code. */
    public List<UnitDeed> all() {
        return em.createQuery("select u from Unit u", Unit.class).getResultList().stream()
                .map(Unit::deed)
                .sorted(
                        (a, b) ->
                                a.level() == b.level()
                                        ? a.code().compareTo(b.code())
                                        : a.level().compareTo(b.level()))
                .toList();
    }

    /** A unit and all below it. */
    public Set<String> within(String code) {
        List<UnitDeed> all = all();
        Set<String> found = new LinkedHashSet<>();
        found.add(code);
        while (all.stream()
                .anyMatch(
                        u ->
                                u.parent() != null
                                        && found.contains(u.parent())
                                        && found.add(u.code()))) {
            continue;
        }
        return found;
    }
}
