package vn.dangvan.web.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dangvan.deadline.Deadlines;
import vn.dangvan.deadline.DueDay;
import vn.dangvan.deadline.Question;
import vn.dangvan.law.LawInForce;
import vn.dangvan.law.Reading;
import vn.dangvan.law.RuleBook;
import vn.dangvan.law.TimeLimit;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.web.TypedDay;

/**
 * What somebody asked the calculator, and what came of it: answers, or what is wrong by field.
 *
 * @param answers more than one where law and decree differ, the usual one first
 * @param faults why a field cannot be answered, by its name
 */
record Reckoning(List<Answer> answers, Map<String, Problem> faults) {

    /** One answer with the row it came from. */
    public record Answer(TimeLimit limit, DueDay due) {}

    /** Takes what was typed as it is; each field may be missing. */
    static Reckoning of(
            RuleBook law, Deadlines deadlines, String step, String from, String circumstance) {
        LocalDate day = TypedDay.of(from);
        Map<String, Problem> faults = new LinkedHashMap<>();
        if (blank(step)) {
            faults.put("step", invalid("step", "empty"));
        }
        if (day == null) {
            faults.put("from", invalid("from", blank(from) ? "empty" : "unreadable"));
        }
        if (!faults.isEmpty()) {
            return new Reckoning(List.of(), faults);
        }
        Question question = Question.of(step, day).in(blank(circumstance) ? "" : circumstance);
        try {
            return new Reckoning(answers(law.on(day), deadlines, question), Map.of());
        } catch (Problem refused) {
            return new Reckoning(List.of(), Map.of(field(refused.type()), refused));
        }
    }

    private static List<Answer> answers(LawInForce law, Deadlines deadlines, Question question) {
        List<Answer> answers = new ArrayList<>();
        for (Reading reading : List.of(Reading.ANY, Reading.DECREE, Reading.LAW)) {
            TimeLimit limit = law.timeLimit(question.step(), question.circumstance(), reading);
            if (answers.stream().noneMatch(answer -> answer.limit().equals(limit))) {
                answers.add(new Answer(limit, deadlines.due(question.readBy(reading))));
            }
        }
        return answers;
    }

    private static String field(ProblemType type) {
        return switch (type) {
            case STEP_UNKNOWN, TIME_OF_DAY_NEEDED -> "step";
            case CIRCUMSTANCE_UNKNOWN -> "circumstance";
            default -> "from";
        };
    }

    private static Problem invalid(String field, String fault) {
        return new Problem(ProblemType.INPUT_INVALID, Map.of("fields", Map.of(field, fault)));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
