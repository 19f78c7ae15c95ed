package vn.dangvan.leaf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.dangvan.transparency.Malformed;

/**
 * How a case stands for the figures, after an act.
 *
 * @param subject pseudonym of the case
 * @param settler code of the unit that settles it; null where none does yet
 * @param due last day on which a decision is in time; null where there is none yet
 * @param month first day of the month it counts in; null where it counts in none yet
 * @param decided day of the decision; null while it is open
 */
public record Count(
        String subject, String settler, LocalDate due, LocalDate month, LocalDate decided) {
    private static final int DAY = "YYYY-MM-DD".length();
    private static final Set<String> NAMES = Set.of("case", "decided", "due", "month", "settler");

    /** Whether it was decided in time; false while it is open. */
    public boolean onTime() {
        return decided != null && due != null && !decided.isAfter(due);
    }

    Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("case", subject);
        Leaf.put(fields, "settler", settler);
        Leaf.put(fields, "due", due);
        Leaf.put(fields, "month", month);
        Leaf.put(fields, "decided", decided);
        return fields;
    }

    static Count of(Object value) {
        if (!(value instanceof Map<?, ?> fields) || !NAMES.containsAll(fields.keySet())) {
            throw new Malformed("Not a count");
        }
        return new Count(
                Leaf.digest(fields, "case"),
                Leaf.text(fields, "settler"),
                day(fields, "due"),
                day(fields, "month"),
                day(fields, "decided"));
    }

    static LocalDate day(Map<?, ?> fields, String name) {
        String text = Leaf.text(fields, name);
        if (text != null && text.length() != DAY) {
            throw new Malformed("Not a day: " + name);
        }
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Malformed("Not a day: " + name);
        }
    }
}
