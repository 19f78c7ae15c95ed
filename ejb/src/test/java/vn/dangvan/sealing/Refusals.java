package vn.dangvan.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** Says that something is refused, with which problem, and that the refusal tells nothing else. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(ProblemType type, ThrowingCallable act) {
        Throwable thrown = catchThrowable(act);
        assertThat(thrown).isInstanceOf(Problem.class).hasNoCause();
        assertThat(((Problem) thrown).type()).isEqualTo(type);
    }
}
