package vn.dangvan.docket;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** The codes by which the values of an enum travel: lower case, with dashes. */
final class Codes {
    private Codes() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E of(Class<E> type, String code, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemType.UNKNOWN_CODE, Map.of("field", field)));
    }
}
