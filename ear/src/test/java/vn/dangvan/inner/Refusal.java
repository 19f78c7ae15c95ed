package vn.dangvan.inner;

import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** Why something was refused, in one word, however deep the container has wrapped it. */
final class Refusal {
    static final String NONE = "done";
    static final String NO_ACCESS = "no-access";

    /** The ledger is not changed, and no row of state is deleted. */
    static final String KEPT = "DV001";

    /** A row of state names no entry of its own transaction. */
    static final String UNGUARDED = "DV002";

    /** PostgreSQL: the role has no right to it. */
    static final String NO_RIGHT = "42501";

    private Refusal() {}

    /** The slug of a problem, the SQLSTATE of the database, or one of the words above. */
    static String of(Runnable attempt) {
        try {
            attempt.run();
            return NONE;
        } catch (Exception thrown) { // an interceptor may throw what nobody declares
            String reason = reason(thrown);
            if (reason == null) {
                throw new AssertionError("Refused for a reason nobody has foreseen", thrown);
            }
            return reason;
        }
    }

    private static String reason(Throwable thrown) {
        if (thrown == null) {
            return null;
        }
        String here = word(thrown);
        if (here == null) {
            here = reason(thrown.getCause());
        }
        for (Throwable beside : thrown.getSuppressed()) {
            here = here == null ? reason(beside) : here;
        }
        return here;
    }

    private static String word(Throwable thrown) {
        if (thrown instanceof Problem problem) {
            return problem.type().slug();
        }
        if (thrown instanceof OptimisticLockException) {
            return ProblemType.CHANGED_MEANWHILE.slug();
        }
        if (thrown instanceof EJBAccessException) {
            return NO_ACCESS;
        }
        return thrown instanceof SQLException refused ? refused.getSQLState() : null;
    }
}
