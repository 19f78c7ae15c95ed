package vn.dangvan.receptionbook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** What was done with what somebody came to say (columns 9 to 11 of form 03/TCD). */
public enum Handling {
    /** It is ours and was taken in (tiếp nhận). */
    ACCEPTED,
    /** It is not ours; they were told where to go (hướng dẫn). */
    GUIDED,
    /** It is not ours and was passed on (chuyển). */
    TRANSFERRED,
    /** It was settled on the spot by explaining (giải thích). */
    EXPLAINED;

    /** The name in addresses and data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The handling of a code; null for none.
     *
     * @throws Problem {@link ProblemType#UNKNOWN_CODE}
     */
    public static Handling of(String code) {
        return code == null
                ? null
                : Arrays.stream(values())
                        .filter(handling -> handling.code().equals(code))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Problem(
                                                ProblemType.UNKNOWN_CODE,
                                                Map.of("field", "handling")));
    }
}
