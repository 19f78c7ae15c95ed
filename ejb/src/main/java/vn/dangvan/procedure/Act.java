package vn.dangvan.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.dangvan.docket.Stage;
import vn.dangvan.law.Dated;

/**
 * One act of the procedure as the law has it (hành vi tố tụng): who may do it, when, what it asks
 * for and what comes of it. A row of {@code law/vn/acts.csv}.
 *
 * @param paths the procedures it belongs to
 * @param instance 1 or 2; 0 for both
 * @param by in what capacity it may be done
 * @param from the stages in which it may be done
 * @param to the stage it leads to; null where the case stays where it is
 * @param pause whether it is an act on a running or on a suspended case
 * @param needs acts of which one MUST have been done before, for each entry; {@code a|b} in an
 *     entry means either
 * @param bars acts none of which may have been done
 * @param most how often it may be done in one case; 0 for any number
 * @param when further conditions
 * @param asks what must be said with it
 * @param event its name in the ledger
 * @param tells whether the reporter reads what was written with it
 * @param papers forms that go with it, keys of {@code law/vn/papers.csv}
 * @param citation the article that says so
 */
public record Act(
        String key,
        LocalDate since,
        LocalDate until,
        Set<Path> paths,
        int instance,
        Set<By> by,
        Set<Stage> from,
        Stage to,
        Pause pause,
        List<Set<String>> needs,
        Set<String> bars,
        int most,
        List<Condition.Named> when,
        List<Ask.Named> asks,
        String event,
        boolean tells,
        List<String> papers,
        String citation)
        implements Dated {

    /** How an act stands to a suspension. */
    public enum Pause {
        /** Only while the case is not suspended. */
        RUNNING,
        /** Only while it is. */
        SUSPENDED,
        /** Either way. */
        ANY
    }

    /** The row as the ledger names it: {@code key@since}. */
    public String rule() {
        return key + "@" + since;
    }

    boolean isFor(Path path, int at) {
        return paths.contains(path) && (instance == 0 || instance == at);
    }

    /** Whether somebody in this capacity may do it. */
    public boolean mayBeDoneBy(Set<By> capacities) {
        return by.stream().anyMatch(capacities::contains);
    }
}
