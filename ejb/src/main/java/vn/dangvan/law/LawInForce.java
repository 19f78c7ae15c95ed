package vn.dangvan.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** The law as it stands on one day. Get it from {@link RuleBook#on}. */
public final class LawInForce {
    private final Map<String, List<TimeLimit>> limits;
    private final List<Competence> competences;
    private final Taxonomy taxonomy;
    private final Map<String, LocalDate> beginnings;

    LawInForce(
            List<TimeLimit> limits,
            List<Competence> competences,
            Taxonomy taxonomy,
            Map<String, LocalDate> beginnings) {
        this.limits =
                limits.stream()
                        .collect(
                                Collectors.groupingBy(
                                        TimeLimit::key, LinkedHashMap::new, Collectors.toList()));
        this.competences = List.copyOf(competences);
        this.taxonomy = taxonomy;
        this.beginnings = beginnings;
    }

    /**
     * The one row that limits a step.
     *
     * @param circumstance what makes the case special; empty for the ordinary case
     * @throws Problem STEP_UNKNOWN, CIRCUMSTANCE_UNKNOWN, or DATE_BEFORE_LAW when the step got its
     *     first limit only later
     */
    public TimeLimit timeLimit(String step, String circumstance, Reading reading) {
        List<TimeLimit> rows = limits.get(step);
        if (rows == null) {
            throw absent(step);
        }
        for (TimeLimit row : rows) {
            if (row.circumstance().equals(circumstance) && row.answers(reading)) {
                return row;
            }
        }
        throw new Problem(ProblemType.CIRCUMSTANCE_UNKNOWN, Map.of("known", circumstances(step)));
    }

    private Problem absent(String step) {
        LocalDate beginning = beginnings.get(step);
        return beginning == null
                ? new Problem(ProblemType.STEP_UNKNOWN)
                : new Problem(ProblemType.DATE_BEFORE_LAW, Map.of("since", beginning));
    }

    /**
     * The circumstances a step knows, the ordinary one first as an empty word; none for no step.
     */
    public List<String> circumstances(String step) {
        return limits.getOrDefault(step, List.of()).stream()
                .map(TimeLimit::circumstance)
                .distinct()
                .toList();
    }

    /** Every row in force, in the order of the file. */
    public List<TimeLimit> timeLimits() {
        return limits.values().stream().flatMap(Collection::stream).toList();
    }

    /**
     * Who settles a submission of this kind.
     *
     * @param circumstance {@code respondent-named}, {@code head-named}, {@code second} or empty
     * @throws Problem UNKNOWN_CODE for a kind nobody settles, CIRCUMSTANCE_UNKNOWN
     */
    public Competence competence(String kind, String circumstance) {
        List<Competence> rows =
                competences.stream().filter(row -> row.kind().equals(kind)).toList();
        if (rows.isEmpty()) {
            throw new Problem(ProblemType.UNKNOWN_CODE, Map.of("list", "kind"));
        }
        List<String> known = rows.stream().map(Competence::circumstance).toList();
        return rows.stream()
                .filter(row -> row.circumstance().equals(circumstance))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Problem(
                                        ProblemType.CIRCUMSTANCE_UNKNOWN, Map.of("known", known)));
    }

    public List<Competence> competences() {
        return competences;
    }

    public Taxonomy taxonomy() {
        return taxonomy;
    }
}
