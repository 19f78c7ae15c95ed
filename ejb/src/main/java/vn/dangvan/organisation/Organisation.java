package vn.dangvan.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** Sets up units and appoints officers; tells everybody which units there are. */
@Stateless
public class Organisation {
    @Inject Units units;
    @Inject Officers officers;
    @Inject Callers callers;
    @Inject Ledger ledger;
    @Inject Clock clock;

    /** Sets up a unit. A unit that is there already stays as it is. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void establish(UnitDeed deed) {
        if (units.find(deed.code()) == null) {
            ledger.record(new OrganisationEvent.Established(deed.code()));
            units.add(new Unit(deed));
        }
    }

    /** Appoints an officer. Somebody who is there already stays as they are. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void appoint(Appointment appointment) {
        units.get(appointment.unit());
        if (officers.find(appointment.username()) == null) {
            Officer officer = new Officer(appointment);
            ledger.record(new OrganisationEvent.Appointed(officer.id(), appointment.unit()));
            officers.add(officer);
        }
    }

    /** Ends an appointment today. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void dismiss(String username) {
        Officer officer = officers.find(username);
        if (officer == null) {
            throw new Problem(ProblemType.NOT_FOUND);
        }
        ledger.record(officer.leave(LocalDate.now(clock)));
    }

    /** Every unit, upper ones first. */
    @PermitAll
    public List<UnitDeed> units() {
        return units.all();
    }

    /** The inspectors of the caller's own unit, to whom a case may be assigned. */
    @RolesAllowed(Role.LEADER)
    public List<OfficerCard> inspectors() {
        return officers.inspectors(callers.current().unit());
    }

    /** Everybody of the caller's own unit. */
    @RolesAllowed(Role.LEADER)
    public List<OfficerCard> colleagues() {
        return officers.ofUnit(callers.current().unit());
    }

    /** Officers by id, for showing their names beside a case. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.INSPECTOR, Role.LEADER, Role.CUSTODIAN})
    public OfficerCard officer(UUID id) {
        return officers.get(id).card();
    }
}
