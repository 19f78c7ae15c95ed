package vn.dangvan.erasure;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.dangvan.accountability.Event;

/**
 * A step on the way to erasing a letter, about one of its cases.
 *
 * @param act such as {@code erasure.proposed}
 * @param rule the row of law it rests on; null where a court has ordered it
 * @param dueOn the last day on which it can be confirmed; null once it is decided
 */
record ErasureEvent(
        UUID subject, String act, String unit, String rule, LocalDate dueOn, Ground ground)
        implements Event {
    static final String PROPOSED = "erasure.proposed";
    static final String WITHDRAWN = "erasure.withdrawn";
    static final String DECLINED = "erasure.declined";

    /** The one that takes salts away: the database asks for it by this name. */
    static final String DONE = "erasure.done";

    @Override
    public Map<String, String> facts() {
        return Map.of("ground", ground.code());
    }
}
