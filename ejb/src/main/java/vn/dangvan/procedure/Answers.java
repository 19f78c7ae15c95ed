package vn.dangvan.procedure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dangvan.docket.Finding;
import vn.dangvan.docket.Kind;
import vn.dangvan.law.LawInForce;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.PlainText;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * What was said with an act, checked.
 *
 * @param codes codes, days and numbers, by the name of the ask; nothing typed
 * @param texts what was typed, by the name of the ask; to be sealed
 */
public record Answers(Map<String, String> codes, Map<String, String> texts) {
    /** UTF-16 characters of a text. */
    public static final int MOST_TEXT = 100_000;

    private static final int MOST_LINE = 500;
    private static final int MOST_CODE = 400;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;
    private static final Set<String> OUTCOMES = Set.of("upheld", "cancelled", "changed");

    /** Nothing was asked. */
    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        codes = Map.copyOf(codes);
        texts = Map.copyOf(texts);
    }

    /**
     * Reads what was given for an act. What the act does not ask for is refused.
     *
     * @throws Problem {@link ProblemType#INPUT_INVALID} with every field at fault; {@link
     *     ProblemType#UNKNOWN_CODE} for what no list has
     */
    public static Answers read(Act act, Map<String, String> given, LawInForce law) {
        Faults faults = new Faults();
        Map<String, String> codes = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        Set<String> asked = new TreeSet<>();
        for (Ask.Named ask : act.asks()) {
            asked.add(ask.code());
            String answer = PlainText.of(given.get(ask.code()));
            faults.unless(answer != null || !ask.needed(), ask.code(), "empty");
            if (answer != null) {
                check(ask, answer, law, faults);
                (ask.sort().typed() ? texts : codes).put(ask.code(), answer);
            }
        }
        for (String name : given.keySet()) {
            faults.unless(asked.contains(name), known(name) ? name : "answers", "not-asked");
        }
        faults.refuse();
        return new Answers(codes, texts);
    }

    /** A name nobody knows may be anything somebody typed: it is not said back. */
    private static boolean known(String name) {
        return Arrays.stream(Ask.values()).anyMatch(ask -> ask.code().equals(name));
    }

    private static void check(Ask.Named ask, String answer, LawInForce law, Faults faults) {
        String name = ask.code();
        switch (ask.sort()) {
            case TEXT -> faults.text(answer, MOST_TEXT, name);
            case LINE ->
                    faults.text(answer, MOST_LINE, name)
                            .unless(answer.indexOf('\n') < 0, name, "unreadable");
            case POINT -> law.point(ask.list(), answer);
            case POINTS -> points(ask, answer, law, faults);
            case DAY -> faults.unless(isDay(answer), name, "unreadable");
            case NUMBER -> faults.unless(answer.matches("[1-9][0-9]{0,3}"), name, "unreadable");
            case YES_NO ->
                    faults.unless(answer.equals("yes") || answer.equals("no"), name, "unreadable");
            case FINDING -> Finding.of(answer);
            case OUTCOME -> faults.unless(OUTCOMES.contains(answer), name, "unreadable");
            case KIND -> Kind.of(answer);
            case MATTER -> law.taxonomy().matter(answer);
            case FIELD -> law.taxonomy().field(answer);
            case UNIT, INSPECTOR, OFFICER, CASE -> code(name, answer);
        }
    }

    /** What cannot be a code at all is one that no list has. */
    private static void code(String name, String answer) {
        if (!answer.matches("[A-Za-z0-9-]{1,60}")) {
            throw new Problem(ProblemType.UNKNOWN_CODE, Map.of("field", name));
        }
    }

    private static void points(Ask.Named ask, String answer, LawInForce law, Faults faults) {
        if (answer.length() > MOST_CODE) {
            faults.unless(false, ask.code(), "too-long");
            return;
        }
        List<String> codes = Arrays.asList(answer.split(",", -1));
        faults.unless(new TreeSet<>(codes).size() == codes.size(), ask.code(), "twice");
        codes.forEach(code -> law.point(ask.list(), code));
    }

    private static boolean isDay(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return FIRST_YEAR <= year && year <= LAST_YEAR;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** A code; empty where none was given. */
    public String code(String name) {
        return codes.getOrDefault(name, "");
    }

    /** A number; 0 where none was given. */
    public int number(String name) {
        return code(name).isEmpty() ? 0 : Integer.parseInt(code(name));
    }

    /** Several codes. */
    public Set<String> several(String name) {
        return code(name).isEmpty() ? Set.of() : Set.of(code(name).split(","));
    }

    @Override
    public String toString() {
        return "Answers" + codes.keySet();
    }
}
