package vn.dangvan.deadline;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A day that was passed over in counting, and why.
 *
 * @param nameVi the name of the holiday or of the day off in its place; empty for any other reason
 * @param nameEn the same in English
 */
public record Skipped(LocalDate on, Why why, String nameVi, String nameEn) {

    /** The reasons there are. */
    public enum Why {
        WEEKEND,
        HOLIDAY,
        /** A day off in place of another: nghỉ bù, hoán đổi. */
        SUBSTITUTE,
        /** The clock stood still by decision: tạm đình chỉ. */
        SUSPENDED,
        /**
         * Something beyond the person's control. Only the length of an obstacle is known, so it is
         * shown as that many days right before the last one.
         */
        OBSTACLE;

        private final String code = name().toLowerCase(Locale.ROOT);

        /** The reason as one lower-case word, the same in every language. */
        public String code() {
            return code;
        }
    }

    static Skipped because(Why why, LocalDate on) {
        return new Skipped(on, why, "", "");
    }
}
