package vn.dangvan.forus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dangvan.csv.CsvFile;
import vn.dangvan.csv.CsvUnreadable;
import vn.dangvan.docket.Kind;
import vn.dangvan.law.Basis;

/**
 * Reads the tree row by row. A row must be led to by one answer above it; with that there can be no
 * cycle, no row out of reach and no second way to one.
 */
final class TreeFile {
    static final String NAME = "for-us.csv";
    static final int MOST_ROWS = 120;
    static final int MOST_ANSWERS = 8;
    static final int MOST_QUESTIONS = 6;

    private static final String COLUMNS =
            "node,ending,answers,kind,matter,page,call,step,words,basis,citation";
    private static final String CODE = "[a-z][a-z-]{1,30}";
    private static final Set<String> PAGES = Set.of("", "track", "reception");

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, CsvFile.Row> awaited = new LinkedHashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private int questions;

    /**
     * The rows in the order of the file, the first question first.
     *
     * @throws CsvUnreadable with the line that is wrong
     */
    static Map<String, Node> read(String text) {
        TreeFile file = new TreeFile();
        List<CsvFile.Row> rows = CsvFile.read(NAME, text, COLUMNS.split(","));
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw new CsvUnreadable(NAME, 1, "there must be 1 to " + MOST_ROWS + " rows");
        }
        rows.forEach(file::add);
        file.awaited.forEach(
                (code, row) -> {
                    throw row.bad("no row below is called " + code);
                });
        return file.nodes;
    }

    private void add(CsvFile.Row row) {
        String code = code(row, row.text("node"));
        if (!nodes.isEmpty() && awaited.remove(code) == null) {
            throw row.bad(
                    "no answer of a row above leads to " + code + ", or it stands here twice");
        }
        boolean asks = row.text("ending").equals("ask");
        nodes.put(code, asks ? question(row, code) : end(row, code));
    }

    private Node.Question question(CsvFile.Row row, String code) {
        int depth = depths.getOrDefault(code, 1);
        bound(
                row,
                depth <= MOST_QUESTIONS,
                "more than " + MOST_QUESTIONS + " questions on one way");
        for (String column : COLUMNS.substring(COLUMNS.indexOf("kind")).split(",")) {
            bound(row, row.optional(column).isEmpty(), "a question has no " + column);
        }
        List<Node.Answer> answers = new ArrayList<>();
        for (String word : row.text("answers").split(" ")) {
            String[] halves = word.split(">", -1);
            bound(row, halves.length == 2, "an answer is not of the form word>node");
            String answer = code(row, halves[0]);
            bound(
                    row,
                    answers.stream().noneMatch(other -> other.code().equals(answer)),
                    "the answer " + answer + " stands here twice");
            answers.add(new Node.Answer(answer, await(row, code(row, halves[1]), depth + 1)));
        }
        bound(
                row,
                answers.size() > 1 && answers.size() <= MOST_ANSWERS,
                "a question has 2 to " + MOST_ANSWERS + " answers");
        return new Node.Question(code, ++questions, List.copyOf(answers));
    }

    private String await(CsvFile.Row row, String next, int depth) {
        bound(row, depths.putIfAbsent(next, depth) == null, "a second answer leads to " + next);
        bound(row, !nodes.containsKey(next), next + " stands above");
        awaited.put(next, row);
        return next;
    }

    private Node.End end(CsvFile.Row row, String code) {
        Ending ending = row.choice("ending", Ending.class);
        boolean here = ending == Ending.HERE;
        bound(row, !nodes.isEmpty(), "the first row must be a question");
        bound(row, row.optional("answers").isEmpty(), "an end has no answers");
        bound(row, here != row.optional("kind").isEmpty(), "a kind belongs to filing here");
        bound(row, here != row.optional("matter").isEmpty(), "a matter belongs to filing here");
        String page = row.optional("page");
        bound(row, PAGES.contains(page), "there is no such page");
        bound(row, !here || page.isEmpty(), "filing here is a page already");
        bound(row, ending != Ending.PAGE || !page.isEmpty(), "page is empty");
        bound(row, row.optional("step").matches("[a-z0-9.-]{0,40}"), "step is not a key");
        String words = row.optional("words");
        return new Node.End(
                code,
                ending,
                here ? row.choice("kind", Kind.class) : null,
                here ? code(row, row.text("matter")) : "",
                page,
                calls(row),
                row.optional("step"),
                words.isEmpty() ? code : code(row, words),
                row.choice("basis", Basis.class),
                row.text("citation"));
    }

    private static List<String> calls(CsvFile.Row row) {
        String calls = row.optional("call");
        bound(row, calls.matches("([0-9]{3,11}( [0-9]{3,11}){0,3})?"), "call is not a number");
        return calls.isEmpty() ? List.of() : List.of(calls.split(" "));
    }

    private static String code(CsvFile.Row row, String text) {
        bound(row, text.matches(CODE), "what should be a word of letters and hyphens is none");
        return text;
    }

    private static void bound(CsvFile.Row row, boolean holds, String reason) {
        if (!holds) {
            throw row.bad(reason);
        }
    }
}
