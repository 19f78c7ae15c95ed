package vn.dangvan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.dangvan.law.LawInForce;
import vn.dangvan.law.RuleBook;
import vn.dangvan.law.TimeLimit;

/** Draws questions the law can answer, for days whose calendar is published. */
final class AnyQuestion {
    private static final LocalDate FIRST = LocalDate.of(2018, 2, 1);
    private static final LocalDate END = LocalDate.of(2027, 3, 1);

    private final RuleBook law;
    private final Random random;
    private final Map<LawInForce, List<TimeLimit>> lengths = new IdentityHashMap<>();

    AnyQuestion(RuleBook law, long seed) {
        this.law = law;
        this.random = new Random(seed);
    }

    Question next() {
        LocalDate from = day(FIRST, END);
        List<TimeLimit> rows = lengths.computeIfAbsent(law.on(from), AnyQuestion::lengths);
        TimeLimit row = rows.get(random.nextInt(rows.size()));
        return new Question(
                row.key(),
                from,
                row.circumstance(),
                random.nextInt(row.extensionMax() + 1),
                row.stopsSince() == null ? List.of() : suspensions(row, from),
                row.reading(),
                row.obstacles() ? random.nextInt(30) : 0);
    }

    private static List<TimeLimit> lengths(LawInForce law) {
        return law.timeLimits().stream().filter(row -> row.unit().countsDays()).toList();
    }

    private List<Suspension> suspensions(TimeLimit row, LocalDate from) {
        List<Suspension> suspensions = new ArrayList<>();
        LocalDate day = from.isBefore(row.stopsSince()) ? row.stopsSince() : from;
        for (int left = random.nextInt(4); left > 0; left--) {
            LocalDate begin = day.plusDays(random.nextInt(25));
            day = begin.plusDays(random.nextInt(25));
            suspensions.add(new Suspension(begin, day));
        }
        return suspensions;
    }

    private LocalDate day(LocalDate first, LocalDate end) {
        return LocalDate.ofEpochDay(
                first.toEpochDay() + random.nextInt((int) (end.toEpochDay() - first.toEpochDay())));
    }

    /** The row that answers a question. */
    TimeLimit row(Question question) {
        return law.on(question.from())
                .timeLimit(question.step(), question.circumstance(), question.reading());
    }
}
