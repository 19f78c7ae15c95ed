package vn.dangvan.organisation;

import java.util.List;

/** The roles an account may have. A role opens a door; a rule decides about the case behind it. */
public final class Role {
    /** Registers and classifies what comes in (cán bộ tiếp nhận). */
    public static final String INTAKE_OFFICER = "intake-officer";

    /** Verifies and concludes (người xác minh). */
    public static final String INSPECTOR = "inspector";

    /** Assigns, approves and answers for the unit (thủ trưởng, người có thẩm quyền giải quyết). */
    public static final String LEADER = "leader";

    /** Keeps a share of the key to sealed names (người giữ khóa). */
    public static final String CUSTODIAN = "custodian";

    /** Checks the ledger (kiểm toán). */
    public static final String AUDITOR = "auditor";

    /** Configures, and sees no case (quản trị). */
    public static final String ADMINISTRATOR = "administrator";

    /** All of them, in the order in which one is named when somebody has several. */
    public static final List<String> ALL =
            List.of(LEADER, INSPECTOR, INTAKE_OFFICER, CUSTODIAN, AUDITOR, ADMINISTRATOR);

    private Role() {}
}
