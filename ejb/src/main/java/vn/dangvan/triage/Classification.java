package vn.dangvan.triage;

import java.util.Map;
import vn.dangvan.docket.Kind;
import vn.dangvan.problem.Faults;

/**
 * What an officer finds a letter to be.
 *
 * @param matter code of {@code law/vn/matters.csv}
 * @param field code of {@code law/vn/fields.csv}
 * @param unit code of the unit concerned
 */
public record Classification(Kind kind, String matter, String field, String unit) {
    public Classification {
        new Faults()
                .unless(kind != null, "kind", "empty")
                .text(matter, 60, "matter")
                .text(field, 60, "field")
                .text(unit, 40, "unit")
                .refuse();
    }

    Map<String, String> answers() {
        return Map.of("kind", kind.code(), "matter", matter, "field", field, "unit", unit);
    }
}
