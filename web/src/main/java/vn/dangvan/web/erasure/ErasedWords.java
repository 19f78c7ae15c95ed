package vn.dangvan.web.erasure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.dangvan.erasure.Ground;
import vn.dangvan.intake.Submissions;
import vn.dangvan.law.Duty;
import vn.dangvan.law.RuleBook;
import vn.dangvan.web.Text;

/** Says on which day and by which act a letter was erased; to officers and to its reporter. */
@Named
@RequestScoped
public class ErasedWords {
    @Inject RuleBook law;
    @Inject Text text;

    /** The whole of it in one sentence. */
    public String of(Submissions.Erased erased) {
        String by = basis(Ground.of(erased.ground()), erased.basis());
        return text.of("erasure.erased." + erased.ground(), text.date(erased.on()), by);
    }

    /** The article a row of law comes from, or the number of the act of a court. */
    public String basis(Ground ground, String basis) {
        return ground == Ground.COURT ? basis : citation(basis);
    }

    private String citation(String rule) {
        String[] parts = rule.split("@");
        return law.on(LocalDate.parse(parts[1])).duties(Duty.Retention.class).stream()
                .filter(row -> row.what().equals(parts[0]))
                .findFirst()
                .map(Duty.Retention::citation)
                .orElse(rule);
    }
}
