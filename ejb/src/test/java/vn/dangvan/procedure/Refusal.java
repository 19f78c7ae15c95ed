package vn.dangvan.procedure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** What stands against an act. */
final class Refusal {
    private Refusal() {}

    static void refused(ProblemType type, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(Problem.class)
                .extracting(problem -> ((Problem) problem).type())
                .isEqualTo(type);
    }

    static void refused(ProblemType type, CourseFixture course, String act, String... said) {
        refused(type, () -> course.act(act, said));
    }
}
