package vn.dangvan.web.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.dangvan.docket.Outcome;
import vn.dangvan.docket.Search;
import vn.dangvan.docket.Stage;
import vn.dangvan.organisation.Caller;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** A list of cases that wait for the same thing (hàng đợi), and whose work they are. */
public enum Queue {
    /** Just came in: say what it is. */
    CLASSIFY(Group.MINE, true, EnumSet.of(Stage.RECEIVED), Role.INTAKE_OFFICER),
    /** Classified: take it up. */
    ACCEPT(Group.MINE, true, EnumSet.of(Stage.CLASSIFIED), Role.INTAKE_OFFICER),
    /** Taken up: give it to an inspector. */
    ASSIGN(Group.MINE, true, EnumSet.of(Stage.ACCEPTED, Stage.CHECKING), Role.LEADER),
    /** Held by an inspector who has not concluded. */
    EXAMINE(Group.MINE, false, EnumSet.of(Stage.ASSIGNED, Stage.EXAMINED), Role.INSPECTOR),
    /** Concluded: decide. */
    APPROVE(Group.MINE, true, EnumSet.of(Stage.CONCLUDED), Role.LEADER),
    /** Decided: send the result. */
    CLOSE(Group.MINE, true, EnumSet.of(Stage.APPROVED), Role.LEADER),
    /** Sent or ended, and something is still due: publish, handle, enforce. */
    FOLLOW(Group.MINE, true, EnumSet.of(Stage.CLOSED, Stage.TERMINATED), Role.LEADER),
    /** Lies unprocessed for longer than anybody may let it. */
    ALARM(
            Group.WATCHED,
            false,
            EnumSet.of(Stage.RECEIVED, Stage.CLASSIFIED),
            Role.INTAKE_OFFICER,
            Role.LEADER),
    /** The inspector's part is done; the leader's is not. */
    WAITING(Group.WATCHED, false, EnumSet.of(Stage.CONCLUDED, Stage.APPROVED), Role.INSPECTOR),
    /** Past the settlement limit and not decided. */
    LATE(Group.WATCHED, false, EnumSet.range(Stage.ACCEPTED, Stage.CONCLUDED), Role.LEADER),
    /** Everything that is not closed. */
    OPEN(Group.WATCHED, false, EnumSet.range(Stage.RECEIVED, Stage.APPROVED), Role.LEADER),
    /** Everything that is. */
    CLOSED(
            Group.WATCHED,
            false,
            EnumSet.of(Stage.CLOSED, Stage.TERMINATED, Stage.TAKEN_OVER),
            Role.LEADER,
            Role.INSPECTOR),
    /** Ended at the desk. */
    ENDED(
            Group.WATCHED,
            true,
            EnumSet.range(Stage.REFUSED, Stage.MERGED),
            Role.INTAKE_OFFICER,
            Role.LEADER);

    /** Whether the work waits for the reader or for others. */
    public enum Group {
        MINE,
        WATCHED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Group group;
    private final boolean ownUnitOnly;
    private final Set<Stage> stages;
    private final Set<String> roles;

    Queue(Group group, boolean ownUnitOnly, Set<Stage> stages, String... roles) {
        this.group = group;
        this.ownUnitOnly = ownUnitOnly;
        this.stages = stages;
        this.roles = Set.of(roles);
    }

    /** The name in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Group group() {
        return group;
    }

    /** Whether counting it tells anybody what to do. */
    public boolean counted() {
        return this != CLOSED && this != ENDED;
    }

    /** Whether somebody has work here. */
    public boolean isFor(Caller caller) {
        return roles.stream().anyMatch(caller::is);
    }

    /**
     * What to ask the register for; a leader decides only about the cases of their own unit.
     *
     * @param alarmed the last day of receipt of what has lain too long
     */
    public Search search(Caller caller, LocalDate alarmed) {
        return new Search(
                stages,
                ownUnitOnly ? caller.unit() : null,
                null,
                this == LATE ? Outcome.LATE : null,
                null,
                this == FOLLOW,
                this == ALARM ? alarmed : null);
    }

    /** Whether a case in this stage can wait here. */
    public boolean has(Stage stage) {
        return stages.contains(stage);
    }

    /** What to ask the register for all that waits for somebody, in one list. */
    public static Search mine(Caller caller) {
        List<Queue> mine = of(caller).stream().filter(queue -> queue.group == Group.MINE).toList();
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        mine.forEach(queue -> stages.addAll(queue.stages));
        boolean ownUnitOnly = mine.stream().allMatch(queue -> queue.ownUnitOnly);
        return new Search(stages, ownUnitOnly ? caller.unit() : null, null, null, null, true, null);
    }

    /** The queues of somebody, in the order of the procedure. */
    public static List<Queue> of(Caller caller) {
        return Arrays.stream(values()).filter(queue -> queue.isFor(caller)).toList();
    }

    /**
     * The queue of a code.
     *
     * @throws Problem {@link ProblemType#UNKNOWN_CODE}
     */
    public static Queue of(String code) {
        return Arrays.stream(values())
                .filter(queue -> queue.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemType.UNKNOWN_CODE, Map.of("field", "queue")));
    }
}
