package vn.dangvan.deadline;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import vn.dangvan.law.RuleBook;

/** How many due days one core finds in a second: {@code mvn -Pbench -pl ejb}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DueDayBenchmark {
    private static final int QUESTIONS = 10_000;

    private final Question plain =
            Question.parse("complaint.accept", Question.day("2026-11-16"), "");
    private final Question[] mixed = new Question[QUESTIONS];
    private Deadlines deadlines;

    /** Draws the questions beforehand, so that only the answers are measured. */
    @Setup
    public void draw() {
        RuleBook law = RuleBook.read();
        deadlines = new Deadlines(law);
        AnyQuestion any = new AnyQuestion(law, 20261122);
        for (int i = 0; i < QUESTIONS; i++) {
            mixed[i] = any.next();
        }
    }

    /** The commonest question: seven working days over a weekend and a holiday. */
    @Benchmark
    public DueDay seven_working_days() {
        return deadlines.due(plain);
    }

    /** Every rule there is, with extensions, suspensions and obstacles, each day explained. */
    @Benchmark
    @OperationsPerInvocation(QUESTIONS)
    public void any_question_at_all(Blackhole answers) {
        for (Question question : mixed) {
            answers.consume(deadlines.due(question));
        }
    }
}
