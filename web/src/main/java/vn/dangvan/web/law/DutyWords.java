package vn.dangvan.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.dangvan.law.Duty;
import vn.dangvan.law.Duty.Span;
import vn.dangvan.web.Text;

/** Puts numbers, times of keeping and reporting periods into words. */
@Named
@RequestScoped
public class DutyWords {
    private static final DateTimeFormatter VI = DateTimeFormatter.ofPattern("d/M");
    private static final DateTimeFormatter EN =
            DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final List<String> TIMES = List.of("month", "week");

    @Inject Text text;

    /** How many, such as “at least 2 days each month” or “1 to 2 people”. */
    public String number(Duty.Minimum row) {
        String unit = "law.number." + row.key();
        String words;
        if (row.most() == null) {
            words = text.of("law.number.least", text.of(unit, row.least()));
        } else if (row.least() == 0) {
            words = text.of("law.number.most", text.of(unit, row.most()));
        } else {
            words = text.of("law.number.between", row.least(), text.of(unit, row.most()));
        }
        return TIMES.contains(row.per()) ? words + " " + text.of("law.per." + row.per()) : words;
    }

    /** How long, such as “1 year, from the day the letter was filed”. */
    public String keeping(Duty.Retention row) {
        String from = text.pick(row.fromVi(), row.fromEn());
        String span = text.of("law.span." + text.code(row.unit()), row.amount());
        return text.of(row.unit() == Span.AT_ONCE ? "law.span.upon" : "law.span.from", span, from);
    }

    /** What is counted, and when it is sent. */
    public String period(Duty.Period row) {
        boolean yearBefore = row.first().isAfter(row.last());
        String first =
                text.of(yearBefore ? "law.period.before" : "law.period.same", day(row.first()));
        String what = text.of(row.outline() ? "law.period.outline" : "law.period.forms");
        return text.of(
                "law.period.of",
                first,
                day(row.last()),
                day(row.sendCommune()),
                day(row.sendProvince()),
                what);
    }

    private String day(MonthDay day) {
        return day.format("en".equals(text.getLanguage()) ? EN : VI);
    }

    /** What must hold for a column, such as “= 4 + 23; ≤ 2”. */
    public String checks(Duty.Column row) {
        return row.checks().stream().map(this::check).collect(Collectors.joining("; "));
    }

    private String check(Duty.Check check) {
        String sign = check.relation().replace("<=", "≤").replace(">=", "≥");
        String columns =
                check.sum().stream().map(String::valueOf).collect(Collectors.joining(" + "));
        return check.form().isEmpty()
                ? sign + " " + columns
                : sign + " " + text.of("law.column.of", columns, check.form());
    }
}
