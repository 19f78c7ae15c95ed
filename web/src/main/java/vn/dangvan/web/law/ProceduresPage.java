package vn.dangvan.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.dangvan.docket.Kind;
import vn.dangvan.law.Code;
import vn.dangvan.law.LawInForce;
import vn.dangvan.law.Reading;
import vn.dangvan.law.RuleBook;
import vn.dangvan.law.TimeLimit;
import vn.dangvan.procedure.Acts;
import vn.dangvan.procedure.Path;
import vn.dangvan.procedure.Span;
import vn.dangvan.web.Text;

/** The procedures and how long each step may take, as the law stands today. */
@Named
@RequestScoped
public class ProceduresPage {
    /** What somebody who files wants to know beforehand. */
    private static final Set<Span.Sort> SHOWN =
            Set.of(Span.Sort.DUTY, Span.Sort.RIGHT, Span.Sort.DAY, Span.Sort.ENFORCEMENT);

    @Inject RuleBook law;
    @Inject Acts acts;
    @Inject Clock clock;
    @Inject Text text;

    /**
     * The procedure of one kind of submission.
     *
     * @param citation the article that says what the kind is
     */
    public record Procedure(Kind kind, String name, String citation, List<Step> steps) {}

    /** One step with its limit, and those for special circumstances. */
    public record Step(TimeLimit usual, List<TimeLimit> special) {}

    /** One procedure for each kind. */
    public List<Procedure> getProcedures() {
        LawInForce today = law.on(LocalDate.now(clock));
        return Arrays.stream(Kind.values()).map(kind -> procedure(kind, today)).toList();
    }

    /** The day on which this is the law. */
    public LocalDate getDay() {
        return LocalDate.now(clock);
    }

    private Procedure procedure(Kind kind, LawInForce today) {
        Code.Kind row = today.taxonomy().kind(kind.code());
        List<Step> steps =
                acts.spans().stream()
                        .filter(span -> span.paths().contains(Path.valueOf(kind.name())))
                        .filter(span -> SHOWN.contains(span.sort()))
                        .map(Span::step)
                        .filter(step -> !today.circumstances(step).isEmpty())
                        .distinct()
                        .map(step -> step(step, today))
                        .toList();
        return new Procedure(kind, text.pick(row.nameVi(), row.nameEn()), row.citation(), steps);
    }

    private static Step step(String key, LawInForce today) {
        List<TimeLimit> special =
                today.timeLimits().stream()
                        .filter(limit -> limit.key().equals(key) && limit.byDefault())
                        .filter(limit -> !limit.circumstance().isEmpty())
                        .toList();
        return new Step(today.timeLimit(key, "", Reading.ANY), special);
    }
}
