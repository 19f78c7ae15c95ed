package vn.dangvan.web.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.dangvan.audit.LedgerSearch;
import vn.dangvan.audit.Spot;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.web.TypedDay;

/**
 * Reads what was asked of the ledger from an address; the same words for the API and the desk.
 *
 * @param search what was asked; null where something of it cannot be read
 * @param faults what is wrong, field by field, as codes
 */
record AuditQuery(LedgerSearch search, Map<String, String> faults) {
    private static final int LONGEST = 18;

    /** A query out of what was typed in each field; what is blank does not narrow it. */
    static AuditQuery of(UnaryOperator<String> typed) {
        Map<String, String> faults = new LinkedHashMap<>();
        UnaryOperator<String> asked = name -> given(typed.apply(name));
        LocalDate from = day(asked, "from", faults);
        LocalDate to = day(asked, "to", faults);
        Long first = index(asked, "first", faults);
        Long last = index(asked, "last", faults);
        if (!faults.isEmpty()) {
            return new AuditQuery(null, faults);
        }
        try {
            return new AuditQuery(search(asked, from, to, first, last), faults);
        } catch (Problem refused) {
            return new AuditQuery(null, faults(refused));
        }
    }

    private static LedgerSearch search(
            UnaryOperator<String> asked, LocalDate from, LocalDate to, Long first, Long last) {
        String after = asked.apply("after");
        return new LedgerSearch(
                asked.apply("act"),
                lower(asked.apply("actor")),
                lower(asked.apply("subject")),
                from,
                to,
                asked.apply("unit"),
                first,
                last,
                after == null ? null : Spot.of(after));
    }

    /** The search, where all of it can be read. */
    LedgerSearch orRefuse() {
        refuse(faults);
        return search;
    }

    static void refuse(Map<String, String> faults) {
        Faults refused = new Faults();
        faults.forEach((field, fault) -> refused.unless(false, field, fault));
        refused.refuse();
    }

    private static Map<String, String> faults(Problem refused) {
        if (refused.type() == ProblemType.INPUT_INVALID
                && refused.facts().get("fields") instanceof Map<?, ?> fields) {
            Map<String, String> faults = new TreeMap<>();
            fields.forEach((field, fault) -> faults.put((String) field, (String) fault));
            return faults;
        }
        throw refused;
    }

    private static String given(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static String lower(String digits) {
        return digits == null ? null : digits.toLowerCase(Locale.ROOT);
    }

    private static LocalDate day(
            UnaryOperator<String> asked, String name, Map<String, String> faults) {
        String typed = asked.apply(name);
        LocalDate day = TypedDay.of(typed);
        if (typed != null && day == null) {
            faults.put(name, "unreadable");
        }
        return day;
    }

    private static Long index(
            UnaryOperator<String> asked, String name, Map<String, String> faults) {
        String typed = asked.apply(name);
        if (typed == null) {
            return null;
        }
        if (typed.length() > LONGEST || !typed.matches("\\d+")) {
            faults.put(name, "unreadable");
            return null;
        }
        return Long.valueOf(typed);
    }
}
