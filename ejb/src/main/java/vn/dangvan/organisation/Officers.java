package vn.dangvan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.UUID;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** All officers. */
@ApplicationScoped
class Officers {
    @Inject EntityManager em;

    Officer find(String username) {
        return em.createQuery("select o from Officer o where o.username = :username", Officer.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Somebody who may act today; null when unknown or gone. */
    OfficerCard present(String username) {
        return em.createQuery(
                        "select new vn.dangvan.organisation.OfficerCard(o.id, o.name, o.unit) from Officer o"
                                + " where o.username = :username and o.leftOn is null",
                        OfficerCard.class)
                .setParameter("username", username)
                // Asked in the middle of an act, whose changes are not stamped yet.
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    Officer get(UUID id) {
        Officer officer = em.find(Officer.class, id);
        if (officer == null) {
            throw new Problem(ProblemType.NOT_FOUND);
        }
        return officer;
    }

    void add(Officer officer) {
        em.persist(officer);
    }

    List<OfficerCard> ofUnit(String unit) {
        return em.createQuery(
                        "select new vn.dangvan.organisation.OfficerCard(o.id, o.name, o.unit) from Officer o"
                                + " where o.unit = :unit and o.leftOn is null order by o.name",
                        OfficerCard.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    List<OfficerCard> inspectors(String unit) {
        return em.createQuery(
                        "select new vn.dangvan.organisation.OfficerCard(o.id, o.name, o.unit) from Officer o"
                                + " where o.unit = :unit and o.leftOn is null"
                                + " and concat(' ', o.roles, ' ') like concat('% ', :role, ' %') order by o.name",
                        OfficerCard.class)
                .setParameter("unit", unit)
                .setParameter("role", Role.INSPECTOR)
                .getResultList();
    }
}
