package vn.dangvan.law;

import java.util.List;
import java.util.Map;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** The code lists in force on one day, in the order they are offered in. */
public record Taxonomy(List<Code.Kind> kinds, List<Code.Matter> matters, List<Code.Field> fields) {

    /**
     * @throws Problem UNKNOWN_CODE
     */
    public Code.Kind kind(String code) {
        return find(kinds, code, "kind");
    }

    /**
     * @throws Problem UNKNOWN_CODE
     */
    public Code.Matter matter(String code) {
        return find(matters, code, "matter");
    }

    /**
     * @throws Problem UNKNOWN_CODE
     */
    public Code.Field field(String code) {
        return find(fields, code, "field");
    }

    /** The matters that can go with a kind of submission; none for a kind there is not. */
    public List<Code.Matter> matters(String kind) {
        return matters.stream().filter(matter -> matter.kinds().contains(kind)).toList();
    }

    private static <C extends Code> C find(List<C> codes, String code, String list) {
        return codes.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemType.UNKNOWN_CODE, Map.of("list", list)));
    }
}
