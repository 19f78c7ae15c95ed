package vn.dangvan.law;

import java.util.Map;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * Whose words are followed where a law and its decree differ (cách hiểu: theo luật, theo nghị
 * định).
 */
public enum Reading {
    /** In a row: law and decree agree. In a question: whichever the row book marks as usual. */
    ANY,
    LAW,
    DECREE;

    /**
     * Reads {@code law}, {@code decree}, {@code any} or nothing, which is {@code any}.
     *
     * @throws Problem READING_UNKNOWN for anything else
     */
    public static Reading of(String text) {
        if (text == null || text.isEmpty()) {
            return ANY;
        }
        return switch (text) {
            case "any" -> ANY;
            case "law" -> LAW;
            case "decree" -> DECREE;
            default ->
                    throw new Problem(ProblemType.READING_UNKNOWN, Map.of("known", "law, decree"));
        };
    }
}
