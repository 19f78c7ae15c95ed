package vn.dangvan.triage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.proceedings.Proceedings;

/**
 * The two everyday acts of the first days. Refusing, guiding, transferring and the rest are acts of
 * {@link Proceedings} as these are.
 */
@Stateless
public class Triage {
    @Inject Proceedings proceedings;

    /**
     * Puts down what a case is about (phân loại); the unit that must settle it follows from the
     * law, and the case may leave the officer's sight with it. The acceptance limit still runs from
     * receipt.
     *
     * @param version the version of the case the officer has seen
     * @return code of the unit that settles the case
     * @throws Problem as {@link Proceedings#take}; {@link ProblemType#NO_COMPETENT_UNIT}, {@link
     *     ProblemType#UNIT_CONCERNED_WOULD_SETTLE}
     */
    @RolesAllowed(Role.INTAKE_OFFICER)
    public String classify(String number, int version, Classification as) {
        return proceedings.take(number, version, "classify", as.answers()).settler();
    }

    /**
     * Takes a classified case up for settlement (thụ lý). The settlement limit counts from the next
     * day.
     *
     * @throws Problem as {@link Proceedings#take}
     */
    @RolesAllowed(Role.INTAKE_OFFICER)
    public void accept(String number, int version) {
        proceedings.take(number, version, "accept", Map.of());
    }
}
