package vn.dangvan.proceedings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Dockets;
import vn.dangvan.organisation.Caller;
import vn.dangvan.organisation.Callers;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.procedure.Courses;
import vn.dangvan.procedure.Procedure;

/**
 * The acts of officers in a case (tiến hành tố tụng hành chính). One call is one act, one decision
 * and one ledger entry; which acts there are is law, see {@link Procedure}.
 */
@Stateless
public class Proceedings {
    @Inject Clerk clerk;
    @Inject Dockets dockets;
    @Inject Courses courses;
    @Inject Procedure procedure;
    @Inject Callers callers;
    @Inject Clock clock;

    /**
     * Does an act.
     *
     * @param version the version of the case the officer has seen
     * @param act key of the act, such as {@code suspend}
     * @param answers what the act asks for, by the name of the ask
     * @return the case after it; it may have left the officer's reach
     * @throws Problem {@link ProblemType#NOT_FOUND}, {@link ProblemType#ACT_UNKNOWN}, {@link
     *     ProblemType#ACT_NOT_IN_LAW}, {@link ProblemType#NOT_YOUR_CASE}, {@link
     *     ProblemType#CHANGED_MEANWHILE}, {@link ProblemType#INPUT_INVALID}, {@link
     *     ProblemType#UNKNOWN_CODE}, {@link ProblemType#WRONG_STAGE}, or what stands against the
     *     act
     */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER})
    public CaseCard take(String number, int version, String act, Map<String, String> answers) {
        return clerk.officer(callers.current(), number, version, act, answers).card();
    }

    /**
     * The acts the caller may do in a case at some time, each with what stands against it now.
     *
     * @throws Problem {@link ProblemType#NOT_FOUND}
     */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER})
    public List<Procedure.Way> ways(String number) {
        Caller caller = callers.current();
        Docket docket = dockets.get(number);
        return procedure.ways(
                courses.of(docket),
                clerk.capacities(docket, caller),
                caller.id(),
                LocalDate.now(clock));
    }
}
