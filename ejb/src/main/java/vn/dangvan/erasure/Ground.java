package vn.dangvan.erasure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** Why a letter may be erased. There is no third reason. */
public enum Ground {
    /** It has been kept as long as the law asks (hết thời hạn lưu giữ). */
    RETENTION,
    /** A court has ordered it (theo bản án, quyết định của Tòa án). */
    COURT;

    /** The name in addresses and data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The ground of a code.
     *
     * @throws Problem {@link ProblemType#UNKNOWN_CODE}
     */
    public static Ground of(String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new Problem(ProblemType.UNKNOWN_CODE, Map.of("field", "ground")));
    }
}
