package vn.dangvan.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvan.deadline.DueDay;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Settlers;
import vn.dangvan.intake.Drafting;
import vn.dangvan.law.Code;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.procedure.Clocks;
import vn.dangvan.procedure.Course;
import vn.dangvan.web.Text;

/** Shows everything once more, who will get it and who will never see it, and sends it. */
@Named
@RequestScoped
public class CheckPage {
    @Inject Filing filing;
    @Inject Drafting drafting;
    @Inject Organisation organisation;
    @Inject Settlers settlers;
    @Inject Clocks clocks;
    @Inject Text text;

    private List<UnitDeed> units;

    /** Leads to the first step where something is missing. */
    public void open() throws IOException {
        complete();
    }

    /** Files it, once. */
    public void send() throws IOException {
        if (complete()) {
            drafting.send(filing.getToken(), filing.lodgement());
            filing.go("receipt");
        }
    }

    private boolean complete() throws IOException {
        if (!filing.load()) {
            return false;
        }
        Optional<Step> missing =
                Stream.of(Step.values()).filter(step -> !filing.faults(step).none()).findFirst();
        if (missing.isPresent()) {
            filing.go(missing.get().code());
        }
        return missing.isEmpty();
    }

    /** Whether the answers have been read, so that there is something to show. */
    public boolean isReady() {
        return filing.answers().get("unit") != null;
    }

    /** One line of the summary: the key of its label, what was answered, and where. */
    public record Line(String label, String value, String step) {}

    /** Everything that was answered, in order. */
    public List<Line> getLines() {
        List<Line> lines = new ArrayList<>();
        lines.add(line("story", filing.answers().get("story"), Step.STORY));
        lines.add(line("happenedOn", text.date(filing.answers().happenedOn()), Step.STORY));
        lines.add(line("place", filing.answers().get("place"), Step.STORY));
        lines.add(line("wish", filing.answers().get("wish"), Step.STORY));
        Code.Matter matter = filing.taxonomy().matter(filing.answers().get("matter"));
        lines.add(line("matter", text.pick(matter.nameVi(), matter.nameEn()), Step.WHO));
        String kind = text.of("docket.kind." + getKind().code());
        boolean ours = "unsure".equals(filing.answers().get("kind"));
        lines.add(line("kind", ours ? text.of("intake.check.ours", kind) : kind, Step.WHO));
        lines.add(line("unit", getConcerned().name(text.getLanguage()), Step.WHO));
        lines.add(line("officials", officials(), Step.WHO));
        if (!filing.isAnonymous()) {
            for (String field : Step.YOU.fields()) {
                lines.add(line(field, filing.answers().get(field), Step.YOU));
            }
        }
        return lines;
    }

    private static Line line(String field, String value, Step step) {
        return new Line("intake.line." + field, value, step.code());
    }

    private String officials() {
        return filing.answers().respondents().stream()
                .map(
                        person ->
                                Stream.of(person.name(), person.position())
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    public Kind getKind() {
        return filing.answers().kind(filing.taxonomy());
    }

    /** The unit it is about. */
    public UnitDeed getConcerned() {
        return unit(filing.answers().get("unit"));
    }

    /** The unit that will settle it. */
    public UnitDeed getSettler() {
        return unit(
                settlers.of(
                        getKind(),
                        filing.answers().get("unit"),
                        !filing.answers().respondents().isEmpty(),
                        filing.today()));
    }

    /** Whether the unit it is about has to settle it, because the law says so. */
    public boolean isSettledThere() {
        return getSettler().code().equals(filing.answers().get("unit"));
    }

    private UnitDeed unit(String code) {
        if (units == null) {
            units = organisation.units();
        }
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemType.DRAFT_UNKNOWN));
    }

    /** By when they have to say whether they take it up. */
    public DueDay getAccept() {
        String matter = filing.answers().get("matter");
        Course course = Course.received(getKind(), matter, filing.today());
        return clocks.of(course, filing.today()).get(0).due();
    }

    /** How long they may take afterwards, counted as if they took it up on the last day. */
    public DueDay getResolve() {
        return clocks.resolve(getKind(), getAccept().dueOn());
    }
}
