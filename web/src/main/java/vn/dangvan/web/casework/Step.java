package vn.dangvan.web.casework;

import java.util.Locale;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.docket.Stage;
import vn.dangvan.organisation.Caller;
import vn.dangvan.organisation.Role;

/**
 * A thing an officer can do with a case. Only tells people beforehand what the use cases decide: a
 * page that asked wrongly would still be refused.
 */
public enum Step {
    CLASSIFY(Stage.CLASSIFIED, Role.INTAKE_OFFICER),
    ACCEPT(Stage.ACCEPTED, Role.INTAKE_OFFICER),
    ASSIGN(Stage.ASSIGNED, Role.LEADER),
    EXAMINE(Stage.EXAMINED, Role.INSPECTOR),
    CONCLUDE(Stage.CONCLUDED, Role.INSPECTOR),
    APPROVE(Stage.APPROVED, Role.LEADER),
    CLOSE(Stage.CLOSED, Role.LEADER);

    /** Whether it can be done now, by this reader; if not, why. */
    public enum Standing {
        /** The reader can do it now. */
        OPEN,
        /** It was done. */
        DONE,
        /** Something else has to be done first. */
        LATER,
        /** Its turn has come, but it is the work of another role. */
        OTHER_ROLE,
        /** Its turn has come, but another unit settles the case. */
        OTHER_UNIT,
        /** Its turn has come, but somebody else holds the case. */
        OTHER_HOLDER;

        /** The name in words and style sheets. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Stage leadsTo;
    private final String role;

    Step(Stage leadsTo, String role) {
        this.leadsTo = leadsTo;
        this.role = role;
    }

    /** The name in words and forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role whose work it is. */
    public String role() {
        return role;
    }

    /** How it stands with a case, for a reader. */
    public Standing standing(CaseCard card, Caller caller) {
        if (!card.stage().allows(leadsTo)) {
            return card.stage().compareTo(leadsTo) >= 0 ? Standing.DONE : Standing.LATER;
        }
        Standing mine = mine(card, caller);
        // What can be done again is not asked of anybody.
        return mine != Standing.OPEN && card.stage().compareTo(leadsTo) >= 0 ? Standing.DONE : mine;
    }

    private Standing mine(CaseCard card, Caller caller) {
        if (!caller.is(role)) {
            return Standing.OTHER_ROLE;
        }
        if (role.equals(Role.INSPECTOR)) {
            return caller.id().equals(card.holder()) ? Standing.OPEN : Standing.OTHER_HOLDER;
        }
        return card.settler().equals(caller.unit()) ? Standing.OPEN : Standing.OTHER_UNIT;
    }
}
