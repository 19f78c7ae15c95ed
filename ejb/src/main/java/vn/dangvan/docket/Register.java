package vn.dangvan.docket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Faults;

/** Reads the register, each reader within their reach. Changes nothing, so it records nothing. */
@Stateless
public class Register {
    /** No list shows or counts more than this at once. */
    public static final int MOST = 200;

    @Inject Dockets dockets;

    /**
     * Cases in the order in which something is due for them.
     *
     * @param size how many at most, 1 to {@value #MOST}
     */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER})
    public List<CaseCard> page(Search search, int size) {
        new Faults().unless(size >= 1 && size <= MOST, "size", "out-of-range").refuse();
        return dockets.page(search, size).stream().map(Docket::card).toList();
    }

    /** How many cases there are; {@value #MOST} may mean more. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER})
    public int count(Search search) {
        return dockets.count(search, MOST);
    }

    /** Whether a case is within the caller's reach. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER})
    public boolean sees(String number) {
        return dockets.find(number) != null;
    }
}
