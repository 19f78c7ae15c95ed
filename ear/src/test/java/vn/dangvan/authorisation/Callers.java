package vn.dangvan.authorisation;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.dangvan.api.Cases;

/** Who knocks, and under which account of the demo. */
final class Callers {
    /** The unit in which everything happens, and one beside it. */
    static final String UNIT = "xa-an-binh";

    private static final String OTHER = "xa-binh-minh";
    private static final String SUPERIOR = "tinh";

    private static final String NO_ACCOUNT = "";

    private Callers() {}

    /** One caller for each role; the public has no account. */
    static Map<String, String> roles() {
        Map<String, String> callers = new LinkedHashMap<>();
        callers.put("public", NO_ACCOUNT);
        callers.put("intake-officer", Cases.account("tiepnhan", UNIT));
        callers.put("inspector", Cases.account("thanhtra1", UNIT));
        callers.put("leader", Cases.account("lanhdao", UNIT));
        callers.put("custodian", Cases.account("giukhoa1", SUPERIOR));
        callers.put("auditor", Cases.account("kiemtra", SUPERIOR));
        callers.put("administrator", Cases.account("quantri", SUPERIOR));
        return callers;
    }

    /** One caller for each way to stand to a case that {@link #UNIT} settles. */
    static Map<String, String> relations() {
        Map<String, String> callers = new LinkedHashMap<>();
        callers.put("stranger", NO_ACCOUNT);
        callers.put("desk", Cases.account("tiepnhan", UNIT));
        callers.put("other-desk", Cases.account("tiepnhan", OTHER));
        callers.put("assignee", Cases.account("thanhtra1", UNIT));
        callers.put("colleague", Cases.account("thanhtra2", UNIT));
        callers.put("other-inspector", Cases.account("thanhtra1", OTHER));
        callers.put("leader", Cases.account("lanhdao", UNIT));
        callers.put("superior", Cases.account("lanhdao", SUPERIOR));
        callers.put("other-leader", Cases.account("lanhdao", OTHER));
        callers.put("custodian", Cases.account("giukhoa1", SUPERIOR));
        callers.put("auditor", Cases.account("kiemtra", SUPERIOR));
        callers.put("administrator", Cases.account("quantri", SUPERIOR));
        return callers;
    }

    static boolean isPublic(String account) {
        return account.equals(NO_ACCOUNT);
    }
}
