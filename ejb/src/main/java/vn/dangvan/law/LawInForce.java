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
    private final Map<String, List<Point>> points;
    private final List<Code.Form> forms;
    private final List<Duty> duties;
    private final Map<String, LocalDate> beginnings;

    LawInForce(
            List<TimeLimit> limits,
            List<Competence> competences,
            Taxonomy taxonomy,
            Map<String, List<Point>> points,
            List<Code.Form> forms,
            List<Duty> duties,
            Map<String, LocalDate> beginnings) {
        this.limits =
                limits.stream()
                        .collect(
                                Collectors.groupingBy(
                                        TimeLimit::key, LinkedHashMap::new, Collectors.toList()));
        this.competences = List.copyOf(competences);
        this.taxonomy = taxonomy;
        this.points = points;
        this.forms = forms;
        this.duties = duties;
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

    /**
     * The points of a list in force, in the order of the file; none while the law has no such list
     * yet.
     *
     * @throws Problem UNKNOWN_CODE with the field {@code list} for a list there never is
     */
    public List<Point> points(String list) {
        List<Point> found = points.get(list);
        if (found == null) {
            throw new Problem(ProblemType.UNKNOWN_CODE, Map.of("field", "list"));
        }
        return found;
    }

    /** The names of all lists of points there ever are, in the order of the file. */
    public Collection<String> lists() {
        return points.keySet();
    }

    /**
     * One point in force.
     *
     * @throws Problem UNKNOWN_CODE with the name of the list as its field, also for a code not in
     *     force on this day
     */
    public Point point(String list, String code) {
        return points.getOrDefault(list, List.of()).stream()
                .filter(point -> point.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemType.UNKNOWN_CODE, Map.of("field", list)));
    }

    /** The forms in force, in the order of the file. */
    public List<Code.Form> forms() {
        return forms;
    }

    /**
     * One form in force.
     *
     * @throws Problem UNKNOWN_CODE with the field {@code form}
     */
    public Code.Form form(String code) {
        return forms.stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemType.UNKNOWN_CODE, Map.of("field", "form")));
    }

    /** The duties of one sort in force, such as {@code Duty.Period.class}, as the file has them. */
    public <D extends Duty> List<D> duties(Class<D> sort) {
        return duties.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** Every number of one key in force, in the order of the file; none where there is none. */
    public List<Duty.Minimum> minimums(String key) {
        return duties(Duty.Minimum.class).stream().filter(row -> row.key().equals(key)).toList();
    }

    /**
     * How many at least, and at most, of something.
     *
     * @param key such as {@code reception-days} or {@code group-representatives}
     * @param circumstance for whom, such as {@code commune-chair}
     * @throws Problem UNKNOWN_CODE with the field {@code minimum} for a key without a row on this
     *     day; CIRCUMSTANCE_UNKNOWN with those it knows
     */
    public Duty.Minimum minimum(String key, String circumstance) {
        List<Duty.Minimum> rows = minimums(key);
        if (rows.isEmpty()) {
            throw new Problem(ProblemType.UNKNOWN_CODE, Map.of("field", "minimum"));
        }
        List<String> known = rows.stream().map(Duty.Minimum::circumstance).toList();
        return rows.stream()
                .filter(row -> row.circumstance().equals(circumstance))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Problem(
                                        ProblemType.CIRCUMSTANCE_UNKNOWN, Map.of("known", known)));
    }
}
