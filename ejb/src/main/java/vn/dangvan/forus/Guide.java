package vn.dangvan.forus;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import vn.dangvan.csv.CsvUnreadable;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** The tree of questions, read once from its rows and never changed. */
@ApplicationScoped
public class Guide {
    private final Map<String, Node> nodes;

    /**
     * Reads the rows packed with this archive.
     *
     * @throws CsvUnreadable with the line that is wrong
     */
    public Guide() {
        this(packed());
    }

    Guide(String text) {
        nodes = TreeFile.read(text);
    }

    /** The question everybody is asked first. */
    public Node.Question start() {
        return questions().get(0);
    }

    /**
     * The row of a code.
     *
     * @throws Problem NOT_FOUND
     */
    public Node at(String code) {
        Node node = nodes.get(code);
        if (node == null) {
            throw new Problem(ProblemType.NOT_FOUND);
        }
        return node;
    }

    /** Every question in the order of the file. */
    public List<Node.Question> questions() {
        return only(Node.Question.class);
    }

    /** Every end in the order of the file. */
    public List<Node.End> ends() {
        return only(Node.End.class);
    }

    private <N extends Node> List<N> only(Class<N> sort) {
        return nodes.values().stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** The one way to a row: what was asked and answered before it, in order. */
    public List<Node.Given> way(Node node) {
        List<Node.Given> way = new LinkedList<>();
        Node.Given last = before(node.code());
        while (last != null) {
            way.add(0, last);
            last = before(last.question().code());
        }
        return new ArrayList<>(way);
    }

    private Node.Given before(String code) {
        for (Node.Question question : questions()) {
            for (Node.Answer answer : question.answers()) {
                if (answer.next().equals(code)) {
                    return new Node.Given(question, answer);
                }
            }
        }
        return null;
    }

    /** How many questions can still come, the one of this row included; none for an end. */
    public int ahead(Node node) {
        return node instanceof Node.Question question
                ? 1
                        + question.answers().stream()
                                .mapToInt(answer -> ahead(at(answer.next())))
                                .max()
                                .orElse(0)
                : 0;
    }

    private static String packed() {
        try (InputStream in = Guide.class.getResourceAsStream("/law/vn/" + TreeFile.NAME)) {
            if (in == null) {
                throw new CsvUnreadable(TreeFile.NAME, 0, "the file is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CsvUnreadable(TreeFile.NAME, 0, "the file cannot be read");
        }
    }
}
