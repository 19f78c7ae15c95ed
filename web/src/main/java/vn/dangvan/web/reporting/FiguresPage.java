package vn.dangvan.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.reporting.Figures;
import vn.dangvan.reporting.Sheet;
import vn.dangvan.reporting.Tally;
import vn.dangvan.web.Text;
import vn.dangvan.web.desk.DeskPage;
import vn.dangvan.web.desk.Names;
import vn.dangvan.web.desk.Queue;

/** On time or late, unit by unit and month by month; every number opens the cases it counts. */
@Named("figuresPage")
@RequestScoped
public class FiguresPage {
    @Inject Figures figures;
    @Inject DeskPage desk;
    @Inject Names names;
    @Inject Text text;
    @Inject Clock clock;

    private List<Tally> tallies;
    private Sheet.Basis basis;
    private List<YearMonth> months;

    /** One number: how it looks, what it says, and what it opens. */
    public record Cell(String look, String words, String spoken, String href) {}

    /** The months of one unit, or of all units together. */
    public record Line(String unit, List<Cell> cells, Cell total) {}

    /** The whole time of one unit, with its place in the picture. */
    public record Dot(
            String unit,
            Score score,
            String rate,
            String interval,
            String look,
            String from,
            String to,
            String at) {}

    /** Reads the figures; before anything is drawn, so that a refusal is a page of its own. */
    public void load() {
        Sheet sheet = figures.onTime();
        tallies = sheet.tallies();
        basis = sheet.basis();
        YearMonth now = YearMonth.from(LocalDate.now(clock));
        months =
                IntStream.range(0, Figures.MONTHS)
                        .mapToObj(i -> now.minusMonths(Figures.MONTHS - 1L - i))
                        .toList();
    }

    /** Whether no case counts yet. */
    public boolean isNothing() {
        return tallies.isEmpty();
    }

    /** The checkpoint of the ledger at which anybody can count these figures again. */
    public Sheet.Basis getBasis() {
        return basis;
    }

    /** The day against which open cases were found overdue. */
    public String getBasisDay() {
        return text.date(basis.day());
    }

    /** The months, oldest first. */
    public List<String> getMonths() {
        return months.stream().map(text::month).toList();
    }

    /** A line for each unit, then one for all. */
    public List<Line> getLines() {
        return Stream.concat(
                        units().map(unit -> line(names.unit(unit), unit, of(unit))),
                        Stream.of(line(text.of("reporting.all"), null, tallies)))
                .toList();
    }

    private Stream<String> units() {
        return names.getUnits().stream()
                .map(UnitDeed::code)
                .filter(unit -> tallies.stream().anyMatch(t -> t.unit().equals(unit)));
    }

    private List<Tally> of(String unit) {
        return tallies.stream().filter(t -> t.unit().equals(unit)).toList();
    }

    private Line line(String name, String unit, List<Tally> counted) {
        Map<YearMonth, List<Tally>> byMonth =
                counted.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Tally::month, TreeMap::new, Collectors.toList()));
        return new Line(
                name,
                months.stream()
                        .map(m -> cell(Score.sum(byMonth.getOrDefault(m, List.of())), unit, m))
                        .toList(),
                cell(Score.sum(counted), null, null));
    }

    private Cell cell(Score score, String unit, YearMonth month) {
        if (score.empty()) {
            return new Cell("empty", "–", text.of("reporting.nothing"), null);
        }
        String href =
                "/desk/docket?outcome=counted&month="
                        + month
                        + (unit == null ? "" : "&unit=" + unit);
        return new Cell(
                score.look(),
                score.few()
                        ? score.onTime() + "/" + score.counted()
                        : text.of("reporting.percent", score.rate()),
                text.of("reporting.spoken", score.onTime(), score.counted()),
                month == null ? null : href);
    }

    /** The whole time of each unit, then of all, on one scale. */
    public List<Dot> getDots() {
        Scale scale = scale();
        return Stream.concat(
                        units().map(u -> dot(names.unit(u), Score.sum(of(u)), scale)),
                        Stream.of(dot(text.of("reporting.all"), getAll(), scale)))
                .toList();
    }

    private Scale scale() {
        return Scale.of(units().map(u -> Score.sum(of(u)).interval()).toList());
    }

    /** Where the picture begins, in percent. */
    public int getScaleFrom() {
        return scale().from();
    }

    /** The place of the target in the picture. */
    public String getTargetAt() {
        return scale().at(Tally.TARGET);
    }

    private Dot dot(String unit, Score score, Scale scale) {
        Interval interval = score.interval();
        String look = score.few() ? "few" : score.surelyBelow() ? "below" : "fair";
        return new Dot(
                unit,
                score,
                text.of("reporting.percent", score.rate()),
                text.of("reporting.interval", interval.from(), interval.to()),
                look,
                scale.at(interval.low()),
                scale.at(interval.high()),
                scale.at(100.0 * score.onTime() / score.counted()));
    }

    /** Everything together. */
    public Score getAll() {
        return Score.sum(tallies);
    }

    /** How many are past their limit and not decided. */
    public String getLateNow() {
        return DeskPage.shown(desk.count(Queue.LATE));
    }

    public int getTarget() {
        return Tally.TARGET;
    }

    /** What the table shows, in one sentence. */
    public String getSentence() {
        Score all = getAll();
        String key = all.rate() >= Tally.TARGET ? "met" : "missed";
        return text.of(
                "reporting.sentence." + key, all.rate(), all.counted(), all.late(), Tally.TARGET);
    }

    /** What the picture shows, in one sentence: which units miss the target for certain. */
    public String getVerdict() {
        List<String> below =
                units().filter(u -> Score.sum(of(u)).surelyBelow()).map(names::unit).toList();
        return below.isEmpty()
                ? text.of("reporting.verdict.none")
                : text.of("reporting.verdict.some", below.size(), String.join(", ", below));
    }
}
