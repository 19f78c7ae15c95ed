package vn.dangvan.docket;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** Reads the lower-case codes by which the values of an enum travel. */
final class Codes {
    private Codes() {}

    static <E extends Enum<E>> E of(Class<E> type, String code, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemType.UNKNOWN_CODE, Map.of("field", field)));
    }
}
