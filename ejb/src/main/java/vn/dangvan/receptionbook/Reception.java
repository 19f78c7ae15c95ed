package vn.dangvan.receptionbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import vn.dangvan.booking.Turn;
import vn.dangvan.booking.Turns;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.reception.Session;
import vn.dangvan.reception.Sessions;

/**
 * Receives citizens (tiếp công dân): by their turn, or as they come. For officers and the leader of
 * the unit; a turn or session of another unit is {@link ProblemType#NOT_FOUND}.
 */
@Stateless
public class Reception {
    @Inject Turns turns;
    @Inject Sessions sessions;
    @Inject Clerk clerk;

    /**
     * Somebody who had booked was heard: writes it into the book. The limit for the answer runs.
     *
     * @return the number in the book, such as {@code 12/2026}
     * @throws Problem {@link ProblemType#INPUT_INVALID}; {@link ProblemType#RECEPTION_STATE} before
     *     the day or for a turn that is done; {@link ProblemType#CHANGED_MEANWHILE}
     */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public String receive(UUID turn, int version, Hearing hearing) {
        Turn booked = turns.forAct(turn, version);
        Session session = sessions.own(booked.session(), LockModeType.NONE);
        return clerk.receive(session, booked, false, hearing);
    }

    /** Somebody who had not booked was heard. As {@link #receive}. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public String receiveUnbooked(UUID session, Hearing hearing) {
        Session own = sessions.own(session, LockModeType.PESSIMISTIC_WRITE);
        return clerk.receive(
                own, clerk.given(own, hearing.persons(), hearing.representatives()), true, hearing);
    }

    /**
     * Somebody who had booked is not received (từ chối tiếp), on a ground of the law. The limit for
     * the notice in writing runs.
     *
     * @param ground a point of the list {@code reception-refuse}
     * @throws Problem {@link ProblemType#UNKNOWN_CODE}; else as {@link #receive}
     */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public void refuse(UUID turn, int version, String ground) {
        Turn booked = turns.forAct(turn, version);
        clerk.refuse(sessions.own(booked.session(), LockModeType.NONE), booked, false, ground);
    }

    /**
     * Somebody who had not booked is not received. As {@link #refuse}.
     *
     * @return the id of the turn
     */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public UUID refuseUnbooked(UUID session, int persons, String ground) {
        Session own = sessions.own(session, LockModeType.PESSIMISTIC_WRITE);
        Turn given = clerk.given(own, persons, 1);
        clerk.refuse(own, given, true, ground);
        return given.id();
    }

    /** Somebody who had booked did not come. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public void miss(UUID turn, int version) {
        Turn booked = turns.forAct(turn, version);
        clerk.miss(sessions.own(booked.session(), LockModeType.NONE), booked);
    }
}
