package vn.dangvan.docket;

import java.util.EnumMap;
import java.util.EnumSet;
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
    /** What somebody unknown reported is being checked (đang kiểm tra thông tin). */
    CHECKING,
    /** An inspector holds it (đã phân công). */
    ASSIGNED,
    /** Findings are on file (đang xác minh). */
    EXAMINED,
    /** The inspector has concluded (đã kết luận). */
    CONCLUDED,
    /** The leader has decided (đã quyết định). */
    APPROVED,
    /** The result has been sent; what was decided is published and enforced (đã gửi kết quả). */
    CLOSED,
    /** Not taken up, with the ground (không thụ lý). */
    REFUSED,
    /** The reporter was told which office is competent (đã hướng dẫn). */
    GUIDED,
    /** Sent to a competent office outside this system (đã chuyển đơn). */
    TRANSFERRED,
    /** Not fit to be handled, kept on file (lưu đơn). */
    FILED,
    /** A further letter on a case that is running already (đã nhập vụ việc). */
    MERGED,
    /** Ended without a decision on what was reported (đình chỉ). */
    TERMINATED,
    /**
     * The unit above has taken it over; it goes on in a line of its own (đã rút lên giải quyết).
     */
    TAKEN_OVER;

    private static final Set<Stage> DESK = EnumSet.of(REFUSED, GUIDED, TRANSFERRED, FILED, MERGED);
    private static final Map<Stage, Set<Stage>> WAYS = new EnumMap<>(Stage.class);

    static {
        way(RECEIVED, CLASSIFIED, REFUSED, GUIDED, TRANSFERRED, FILED, MERGED, TERMINATED);
        way(CLASSIFIED, CLASSIFIED, ACCEPTED, CHECKING, REFUSED, GUIDED, TRANSFERRED, FILED);
        way(CLASSIFIED, MERGED, TERMINATED);
        way(ACCEPTED, ASSIGNED, TERMINATED, TAKEN_OVER);
        way(CHECKING, ASSIGNED);
        way(ASSIGNED, ASSIGNED, EXAMINED, TERMINATED, TAKEN_OVER);
        way(EXAMINED, ASSIGNED, EXAMINED, CONCLUDED, TERMINATED, TAKEN_OVER);
        way(CONCLUDED, EXAMINED, APPROVED, TERMINATED, TAKEN_OVER);
        way(APPROVED, CLOSED);
        way(TRANSFERRED, CLASSIFIED);
        way(GUIDED, CLASSIFIED);
        way(MERGED, CLASSIFIED);
    }

    private static void way(Stage from, Stage... to) {
        WAYS.computeIfAbsent(from, none -> EnumSet.noneOf(Stage.class)).addAll(Set.of(to));
    }

    /** Whether it ended at the desk, without having been taken up. */
    public boolean endedAtTheDesk() {
        return DESK.contains(this);
    }

    /** Whether the settlement goes on or may still begin. */
    public boolean running() {
        return compareTo(APPROVED) <= 0;
    }

    /** Whether the law of procedure allows this step. */
    public boolean allows(Stage next) {
        return WAYS.getOrDefault(this, Set.of()).contains(next);
    }

    /** The name in addresses and data. */
    public String code() {
        return Codes.of(this);
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
