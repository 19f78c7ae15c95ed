package vn.dangvan.docket;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** How far a case has come, and the only ways on. */
public enum Stage {
    /** Came in, nobody has looked yet (đã tiếp nhận). */
    RECEIVED,
    /** Kind, matter, field and unit are settled (đã phân loại). */
    CLASSIFIED,
    /** Taken up for settlement; the time limit runs (đã thụ lý). */
    ACCEPTED,
    /** An inspector holds it (đã phân công). */
    ASSIGNED,
    /** Findings are on file (đang xác minh). */
    EXAMINED,
    /** The inspector has concluded (đã kết luận). */
    CONCLUDED,
    /** The leader has decided (đã quyết định). */
    APPROVED,
    /** The result has been sent and the case is closed (đã kết thúc). */
    CLOSED;

    private static final Map<Stage, Set<Stage>> WAYS =
            Map.of(
                    RECEIVED, Set.of(CLASSIFIED),
                    CLASSIFIED, Set.of(CLASSIFIED, ACCEPTED),
                    ACCEPTED, Set.of(ASSIGNED),
                    ASSIGNED, Set.of(ASSIGNED, EXAMINED),
                    EXAMINED, Set.of(ASSIGNED, EXAMINED, CONCLUDED),
                    CONCLUDED, Set.of(APPROVED),
                    APPROVED, Set.of(CLOSED),
                    CLOSED, Set.of());

    /** Whether the law of procedure allows this step. */
    public boolean allows(Stage next) {
        return WAYS.get(this).contains(next);
    }

    /** The name in addresses and data. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The stage of a code.
     *
     * @throws Problem {@link ProblemType#UNKNOWN_CODE}
     */
    public static Stage of(String code) {
        return Codes.of(Stage.class, code, "stage");
    }
}
