package vn.dangvan.web.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.ProcessingException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * Turns whatever was thrown into a problem, in one walk along its causes.
 *
 * <p>What nobody foresaw becomes an incident with a number. Its type and place go to the log under
 * that number; its message goes nowhere, since it may hold what somebody typed.
 */
public final class Problems {
    private static final System.Logger LOG = System.getLogger(Problems.class.getName());
    private static final Map<Class<? extends Throwable>, ProblemType> KNOWN = known();

    /** SQL states of a database that is away: connection lost, not accepting, shutting down. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");

    /** SQL state of text with a character in it that the database does not keep, such as NUL. */
    private static final String NO_CHARACTER = "22021";

    private static final int DEEPEST = 20;

    private Problems() {}

    private static Map<Class<? extends Throwable>, ProblemType> known() {
        Map<Class<? extends Throwable>, ProblemType> known = new LinkedHashMap<>();
        known.put(EJBAccessException.class, ProblemType.NOT_ALLOWED);
        known.put(OptimisticLockException.class, ProblemType.CHANGED_MEANWHILE);
        known.put(SQLTransientConnectionException.class, ProblemType.DATABASE_UNAVAILABLE);
        known.put(ResourceException.class, ProblemType.DATABASE_UNAVAILABLE);
        known.put(BadRequestException.class, ProblemType.BODY_UNREADABLE);
        known.put(NotAuthorizedException.class, ProblemType.SIGN_IN_NEEDED);
        known.put(ForbiddenException.class, ProblemType.NOT_ALLOWED);
        known.put(NotFoundException.class, ProblemType.NOT_FOUND);
        known.put(NotAllowedException.class, ProblemType.METHOD_NOT_OFFERED);
        known.put(NotAcceptableException.class, ProblemType.FORMAT_NOT_OFFERED);
        known.put(NotSupportedException.class, ProblemType.MEDIA_TYPE_UNKNOWN);
        known.put(ProcessingException.class, ProblemType.BODY_UNREADABLE);
        known.put(JsonException.class, ProblemType.BODY_UNREADABLE);
        return known;
    }

    /** The problem behind a throwable; never null. */
    public static Problem from(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Problem found = one(cause);
            if (found != null) {
                return found;
            }
            cause = cause.getCause();
        }
        return incident(thrown);
    }

    private static Problem one(Throwable cause) {
        if (cause instanceof Problem problem) {
            return problem;
        }
        if (cause instanceof SQLException sql && away(sql)) {
            return new Problem(ProblemType.DATABASE_UNAVAILABLE);
        }
        if (cause instanceof SQLException sql && NO_CHARACTER.equals(sql.getSQLState())) {
            return new Problem(ProblemType.INPUT_INVALID);
        }
        return KNOWN.entrySet().stream()
                .filter(known -> known.getKey().isInstance(cause))
                .map(known -> new Problem(known.getValue()))
                .findFirst()
                .orElse(null);
    }

    private static boolean away(SQLException sql) {
        String state = sql.getSQLState();
        return state != null && (state.startsWith("08") || AWAY.contains(state));
    }

    private static Problem incident(Throwable thrown) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(System.Logger.Level.ERROR, () -> "Incident " + number + ": " + trace(thrown));
        return new Problem(ProblemType.UNEXPECTED, Map.of("incident", number));
    }

    private static String trace(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            trace.append(cause.getClass().getName()).append('\n');
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(DEEPEST, frames.length); i++) {
                trace.append("    at ").append(frames[i]).append('\n');
            }
            cause = cause.getCause();
        }
        return trace.toString();
    }
}
