package vn.dangvan.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dangvan.csv.CsvFile;
import vn.dangvan.docket.Kind;
import vn.dangvan.law.Basis;
import vn.dangvan.law.Dated;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.PlainText;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * A paper that the law knows (mẫu văn bản): one row of {@code law/vn/papers.csv}.
 *
 * @param key names its template too
 * @param kinds codes of the kinds of case it is for
 * @param stages codes of the stages at which it usually is issued; a hint, not a bound
 * @param suffix what stands behind its number, such as {@code TB} or {@code QĐ}
 * @param recipients who gets it, in the words of the paper
 * @param facts what has to be filled in by whoever issues it
 */
public record Form(
        String key,
        LocalDate since,
        LocalDate until,
        Set<String> kinds,
        Set<String> stages,
        String suffix,
        Issuer issuer,
        Reporter reporter,
        String nameVi,
        String nameEn,
        List<String> recipients,
        List<Fact> facts,
        Basis basis,
        String citation)
        implements Dated {

    static final String COLUMNS =
            "key,since,until,kinds,stages,suffix,issuer,reporter,name_vi,name_en,recipients,facts,"
                    + "basis,citation";

    /** An official letter has no kind of paper in its number (Decree 30/2020/NĐ-CP). */
    private static final String LETTER = "CV";

    /** Filled in on every paper: where it is made out, and who signs. */
    private static final List<Fact> ALWAYS =
            List.of(
                    new Fact("place", Shape.LINE),
                    new Fact("signerTitle", Shape.LINE),
                    new Fact("signerName", Shape.LINE));

    /** Who issues it. */
    public enum Issuer {
        /** Anybody in charge at the unit that settles the case. */
        SETTLER,
        /** The leader of the unit that settles the case. */
        LEADER,
        /** The leader of a unit above it. */
        SUPERIOR
    }

    /** Whether the paper may say who reported. */
    public enum Reporter {
        /** It goes to the reporter, or the law wants the name in it. */
        NAMED,
        /** It goes to others too: a denouncer is not named. */
        UNLESS_DENUNCIATION,
        /** It never says so. */
        NEVER
    }

    /** How a fact is written. */
    public enum Shape {
        /** One line. */
        LINE,
        /** Paragraphs. */
        LONG,
        /** A day. */
        DAY;

        /** The name in data and pages. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Something a paper has to say.
     *
     * @param key its words are {@code document.fact.<key>}
     */
    public record Fact(String key, Shape shape) {
        private static final int MOST_LINE = 300;
        private static final int MOST_LONG = 20_000;

        static Fact of(String cell) {
            String[] parts = cell.split("/", 2);
            Shape shape =
                    parts.length == 1
                            ? Shape.LINE
                            : Shape.valueOf(parts[1].toUpperCase(Locale.ROOT));
            return new Fact(parts[0], shape);
        }

        /** What was typed as it goes on paper, its faults noted; null where nothing was. */
        private String read(String typed, Faults faults) {
            String text = PlainText.of(typed);
            if (text == null) {
                return null;
            }
            String plain = shape == Shape.LONG ? text : text.replaceAll("\\s+", " ");
            faults.optional(plain, shape == Shape.LONG ? MOST_LONG : MOST_LINE, key)
                    .unless(Pdf.prints(plain), key, "not-printable");
            return shape == Shape.DAY ? day(plain, faults) : plain;
        }

        private String day(String typed, Faults faults) {
            try {
                return CaseFacts.words(LocalDate.parse(typed));
            } catch (DateTimeParseException e) {
                faults.unless(false, key, "unreadable");
                return typed;
            }
        }
    }

    /**
     * What was typed, ready for the paper.
     *
     * @param typed key of a fact to what was typed; days as {@code 2026-11-30}. What the paper does
     *     not ask for is left out
     * @throws Problem {@link ProblemType#INPUT_INVALID}; {@link ProblemType#PAPER_LACKS_FACTS} with
     *     the facts {@code missing}, keys of words, and {@code fields}
     */
    Map<String, String> filled(Map<String, String> typed) {
        Faults faults = new Faults();
        Map<String, String> filled = new LinkedHashMap<>();
        for (Fact fact : facts) {
            String text = fact.read(typed.get(fact.key()), faults);
            if (text != null) {
                filled.put(fact.key(), text);
            }
        }
        faults.refuse();
        List<String> lacking =
                facts.stream().map(Fact::key).filter(key -> !filled.containsKey(key)).toList();
        if (!lacking.isEmpty()) {
            throw lacks(lacking);
        }
        return filled;
    }

    private static Problem lacks(List<String> keys) {
        return new Problem(
                ProblemType.PAPER_LACKS_FACTS,
                Map.of(
                        "missing",
                        keys.stream().map(key -> "document.fact." + key).toList(),
                        "fields",
                        keys.stream().collect(Collectors.toMap(key -> key, key -> "empty"))));
    }

    static Form of(CsvFile.Row row) {
        try {
            return new Form(
                    row.text("key"),
                    row.date("since"),
                    row.optionalDate("until"),
                    row.set("kinds"),
                    row.set("stages"),
                    row.text("suffix"),
                    row.choice("issuer", Issuer.class),
                    row.choice("reporter", Reporter.class),
                    row.text("name_vi"),
                    row.text("name_en"),
                    List.of(row.text("recipients").split("\\|")),
                    facts(row.text("facts")),
                    row.choice("basis", Basis.class),
                    row.text("citation"));
        } catch (IllegalArgumentException e) {
            throw row.bad("facts are written as key, key/long or key/day");
        }
    }

    private static List<Fact> facts(String cell) {
        return Stream.concat(Stream.of(cell.split("\\|")).map(Fact::of), ALWAYS.stream()).toList();
    }

    /** The row as the ledger names it. */
    public String rule() {
        return key + "@" + since;
    }

    /** Whether it is a paper for this kind of case. */
    public boolean isFor(Kind kind) {
        return kinds.contains(kind.code());
    }

    /** Whether it may say who reported a case of this kind. */
    public boolean names(Kind kind) {
        return switch (reporter) {
            case NAMED -> true;
            case UNLESS_DENUNCIATION -> kind != Kind.DENUNCIATION;
            case NEVER -> false;
        };
    }

    /** Number and signs as printed: {@code 12/TB-UBND}, for a letter {@code 12/UBND-TCD}. */
    String reference(String number, String office) {
        return suffix.equals(LETTER)
                ? number + "/" + office + "-TCD"
                : number + "/" + suffix + "-" + office;
    }
}
