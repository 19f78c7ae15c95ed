package vn.dangvan.intake;

import vn.dangvan.problem.Faults;
import vn.dangvan.problem.PlainText;

/** Whom the report is about (người bị khiếu nại, người bị tố cáo). A position alone is enough. */
public record Respondent(String name, String position, String unit) {
    public Respondent {
        name = PlainText.of(name);
        position = PlainText.of(position);
        unit = PlainText.of(unit);
    }

    Faults check(Faults faults, String field) {
        return faults.unless(name != null || position != null, field + ".name", "empty")
                .optional(name, 200, field + ".name")
                .optional(position, 200, field + ".position")
                .optional(unit, 200, field + ".unit");
    }

    @Override
    public String toString() {
        return "Respondent[…]";
    }
}
