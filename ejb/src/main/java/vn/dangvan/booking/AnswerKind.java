package vn.dangvan.booking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** What somebody who was heard is told (Law on Citizen Reception, Article 28(1)). */
public enum AnswerKind {
    /** It is taken up. */
    ACCEPTED,
    /** It has to be looked at longer. */
    MORE_TIME,
    /** It is not taken up. */
    REFUSED,
    /** It was passed to whoever is competent. */
    TRANSFERRED;

    /** The name in addresses and data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The kind of a code; null for none.
     *
     * @throws Problem {@link ProblemType#UNKNOWN_CODE}
     */
    public static AnswerKind of(String code) {
        return code == null
                ? null
                : Arrays.stream(values())
                        .filter(kind -> kind.code().equals(code))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Problem(
                                                ProblemType.UNKNOWN_CODE, Map.of("field", "kind")));
    }
}
