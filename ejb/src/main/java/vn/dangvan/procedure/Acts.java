package vn.dangvan.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvan.csv.CsvFile;
import vn.dangvan.docket.Stage;
import vn.dangvan.law.Dated;

/** The acts of every procedure and the spans of their clocks, read once from their rows of law. */
@ApplicationScoped
public class Acts {
    private static final Map<String, Set<Stage>> STAGES =
            Map.of(
                    "settling",
                    EnumSet.of(Stage.ACCEPTED, Stage.ASSIGNED, Stage.EXAMINED, Stage.CONCLUDED));

    private static final Pattern KEY = Pattern.compile("[a-z]{2,20}(-[a-z]{1,18})*");
    private static final Pattern EVENT = Pattern.compile("[a-z]+\\.[a-z]+(-[a-z]+)*");

    private final List<Act> acts;
    private final List<Span> spans;

    public Acts() {
        this(packed("acts.csv"), packed("spans.csv"));
    }

    Acts(String acts, String spans) {
        this.acts = readActs(acts);
        this.spans = readSpans(spans);
    }

    /** Every act there is or was, in the order of the file. */
    public List<Act> all() {
        return acts;
    }

    /** The row by which an act was done, {@code key@since}. */
    public Act row(String rule) {
        return acts.stream()
                .filter(act -> act.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(rule));
    }

    /** The acts of a procedure as the law stands on a day. */
    public List<Act> of(Path path, int instance, LocalDate on) {
        return acts.stream().filter(a -> a.isFor(path, instance) && a.inForceOn(on)).toList();
    }

    /** Every span; one that starts with another stands behind it. */
    public List<Span> spans() {
        return spans;
    }

    private static List<Act> readActs(String text) {
        List<Act> acts = new ArrayList<>();
        for (CsvFile.Row row :
                CsvFile.read(
                        "acts.csv",
                        text,
                        "key,since,until,paths,instance,by,from,to,while,needs,bars,most,when,asks,event,tells,paper,citation"
                                .split(","))) {
            Act act = act(row);
            if (acts.stream().anyMatch(other -> contradicts(act, other))) {
                throw row.bad("an earlier row already says when this act may be done");
            }
            acts.add(act);
        }
        return List.copyOf(acts);
    }

    private static Act act(CsvFile.Row row) {
        try {
            return new Act(
                    matching(row, "key", KEY),
                    row.date("since"),
                    Dated.until(row),
                    paths(row),
                    instance(row),
                    words(row, "by", By.class),
                    stages(row),
                    row.optional("to").isEmpty() ? null : row.choice("to", Stage.class),
                    row.choice("while", Act.Pause.class),
                    blanks(row.optional("needs")).map(Acts::bars).toList(),
                    bars(row.optional("bars")),
                    row.number("most", 99),
                    blanks(row.optional("when")).map(Condition::named).toList(),
                    asks(row),
                    matching(row, "event", EVENT),
                    row.flag("tells"),
                    blanks(row.optional("paper")).toList(),
                    row.text("citation"));
        } catch (IllegalArgumentException e) {
            throw row.bad(e.getMessage());
        }
    }

    private static boolean contradicts(Act one, Act other) {
        return one.key().equals(other.key())
                && (one.instance() == 0
                        || other.instance() == 0
                        || one.instance() == other.instance())
                && one.paths().stream().anyMatch(other.paths()::contains)
                && (one.inForceOn(other.since()) || other.inForceOn(one.since()));
    }

    private static List<Ask.Named> asks(CsvFile.Row row) {
        List<Ask.Named> asks = blanks(row.optional("asks")).map(Acts::ask).toList();
        if (asks.stream().map(Ask.Named::ask).distinct().count() < asks.size()) {
            throw row.bad("it asks for something twice");
        }
        return asks;
    }

    private static Ask.Named ask(String word) {
        boolean needed = !word.endsWith("?");
        String name = needed ? word : word.substring(0, word.length() - 1);
        int at = name.indexOf('@');
        Ask ask = Ask.valueOf((at < 0 ? name : name.substring(0, at)).toUpperCase(Locale.ROOT));
        boolean listed = ask.sort() == Ask.Sort.POINT || ask.sort() == Ask.Sort.POINTS;
        if (listed == (at < 0 || at == name.length() - 1)) {
            throw new IllegalArgumentException(word + " needs a list, or must have none");
        }
        return new Ask.Named(ask, at < 0 ? null : name.substring(at + 1), needed);
    }

    private List<Span> readSpans(String text) {
        List<Span> spans = new ArrayList<>();
        for (CsvFile.Row row :
                CsvFile.read(
                        "spans.csv",
                        text,
                        "step,since,until,paths,instance,starts,ends,sort,settles".split(","))) {
            Span span = span(row);
            if (spans.stream().anyMatch(other -> other.step().equals(span.step()))) {
                throw row.bad("an earlier row already says when this limit runs");
            }
            requireKnown(row, span, spans);
            spans.add(span);
        }
        return List.copyOf(spans);
    }

    private static Span span(CsvFile.Row row) {
        try {
            return new Span(
                    row.text("step"),
                    row.date("since"),
                    Dated.until(row),
                    paths(row),
                    instance(row),
                    List.copyOf(row.set("starts")),
                    bars(row.optional("ends")),
                    row.choice("sort", Span.Sort.class),
                    row.flag("settles"));
        } catch (IllegalArgumentException e) {
            throw row.bad(e.getMessage());
        }
    }

    /** A span begins and ends with acts there are, with receipt, or behind a span above it. */
    private void requireKnown(CsvFile.Row row, Span span, List<Span> above) {
        Set<String> known = new HashSet<>(Set.of(Span.RECEIVE));
        acts.forEach(act -> known.add(act.key()));
        if (!known.containsAll(span.ends())) {
            throw row.bad("ends names an act there is not");
        }
        above.forEach(other -> known.add("@" + other.step()));
        for (Act act : acts) {
            act.asks().stream()
                    .filter(ask -> ask.sort() == Ask.Sort.DAY)
                    .forEach(ask -> known.add(act.key() + ":" + ask.code()));
        }
        if (!known.containsAll(span.starts())) {
            throw row.bad("starts names an act there is not, or a limit not above it");
        }
    }

    private static String matching(CsvFile.Row row, String column, Pattern form) {
        String word = row.text(column);
        if (!form.matcher(word).matches()) {
            throw row.bad(column + " is not of the form " + form);
        }
        return word;
    }

    private static Set<Path> paths(CsvFile.Row row) {
        return row.text("paths").equals("all")
                ? EnumSet.allOf(Path.class)
                : words(row, "paths", Path.class);
    }

    private static int instance(CsvFile.Row row) {
        return switch (row.text("instance")) {
            case "any" -> 0;
            case "1" -> 1;
            case "2" -> 2;
            default -> throw row.bad("instance is none of any, 1 and 2");
        };
    }

    private static Set<Stage> stages(CsvFile.Row row) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        for (String word : row.set("from")) {
            Set<Stage> named = STAGES.get(word);
            stages.addAll(named == null ? Set.of(constant(Stage.class, word)) : named);
        }
        return stages;
    }

    private static <E extends Enum<E>> Set<E> words(CsvFile.Row row, String column, Class<E> type) {
        return row.set(column).stream()
                .map(word -> constant(type, word))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Stream<String> blanks(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty());
    }

    private static Set<String> bars(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split("\\|"));
    }

    private static String packed(String name) {
        try (InputStream in = Acts.class.getResourceAsStream("/law/vn/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
