package vn.dangvan.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import vn.dangvan.law.Basis;
import vn.dangvan.law.Dated;
import vn.dangvan.law.Reading;
import vn.dangvan.law.TimeLimit;
import vn.dangvan.law.Unit;
import vn.dangvan.web.Text;

/** Puts a row of the rule book into words. */
@Named
@RequestScoped
public class LimitWords {
    @Inject Text text;

    /** How long, such as “at least 5 working days before”. */
    public String amount(TimeLimit row) {
        String amount = text.of("law.unit." + text.code(row.unit()), row.amount());
        return row.direction() == TimeLimit.Direction.BACKWARD
                ? text.of("law.before", amount)
                : amount;
    }

    /** When a row applies, such as “remote area, as the decree has it”; empty for the usual one. */
    public String applies(TimeLimit row) {
        List<String> words = new ArrayList<>();
        if (!row.circumstance().isEmpty()) {
            words.add(text.of("law.circumstance." + row.circumstance()));
        }
        if (row.reading() != Reading.ANY) {
            words.add(text.of("law.reading." + text.code(row.reading())));
        }
        return String.join(", ", words);
    }

    /** What can or cannot make it longer, in sentences; empty for the common case. */
    public String grows(TimeLimit row) {
        List<String> words = new ArrayList<>();
        if (row.extensionMax() > 0) {
            words.add(text.of("law.extension", row.extensionMax(), row.extensionAmount()));
        }
        if (row.stopsSince() != null) {
            words.add(pause(row));
        }
        if (row.obstacles()) {
            words.add(text.of("law.obstacle"));
        }
        if (row.unit() == Unit.DAY && !row.rolls()) {
            words.add(text.of("law.stays"));
        }
        return String.join(" ", words);
    }

    private String pause(TimeLimit row) {
        return row.stopsSince().isAfter(row.since())
                ? text.of("law.pause.since", text.date(row.stopsSince()))
                : text.of("law.pause");
    }

    /** Article, days in force, and how far it can be trusted where that is less than fully. */
    public String source(Dated.Cited row) {
        List<String> words = new ArrayList<>();
        words.add(row.citation() + ".");
        words.add(text.of("law.since", text.date(row.since())));
        if (row.until() != null) {
            words.add(text.of("law.until", text.date(row.until())));
        }
        words.add(basis(row.basis()));
        return String.join(" ", words).strip();
    }

    /** What has to be said about a row that is not the text of the law; empty for one that is. */
    public String basis(Basis basis) {
        return basis == Basis.LAW_TEXT ? "" : text.of("law.basis." + text.code(basis));
    }
}
