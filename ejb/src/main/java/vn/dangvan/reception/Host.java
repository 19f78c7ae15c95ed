package vn.dangvan.reception;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** Who receives, in the three ways form 01/TCD tells apart. */
public enum Host {
    /** Officers, on every working day (tiếp thường xuyên). */
    REGULAR,
    /** The head in person (thủ trưởng tiếp): counts towards the legal minimum. */
    HEAD,
    /** Somebody the head has sent (ủy quyền tiếp). */
    DELEGATED;

    /** The name in addresses and data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The host of a code; null for none.
     *
     * @throws Problem {@link ProblemType#UNKNOWN_CODE}
     */
    public static Host of(String code) {
        return code == null
                ? null
                : Arrays.stream(values())
                        .filter(host -> host.code().equals(code))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Problem(
                                                ProblemType.UNKNOWN_CODE, Map.of("field", "host")));
    }
}
