package vn.dangvan.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.dangvan.docket.Docket;
import vn.dangvan.docket.Dockets;
import vn.dangvan.organisation.Caller;
import vn.dangvan.organisation.Role;
import vn.dangvan.organisation.Units;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * Whose letters somebody may have erased: as a leader or custodian those of their own unit and the
 * units below it, and none they are barred from. A custodian sees no case otherwise, and here no
 * word of one.
 */
@ApplicationScoped
class Lines {
    @Inject Dockets dockets;
    @Inject Units units;

    /** Units whose letters these are. */
    Set<String> reach(Caller caller) {
        boolean may = caller.is(Role.LEADER) || caller.is(Role.CUSTODIAN);
        return may ? units.within(caller.unit()) : Set.of("");
    }

    /**
     * Every case of the letter of one, the first one first.
     *
     * @throws Problem {@link ProblemType#NOT_FOUND} where it does not exist, is out of reach, or
     *     the caller is barred: the same; {@link ProblemType#NOT_YOUR_CASE} where a case of the
     *     letter lies with a unit out of reach
     */
    List<Docket> of(Caller caller, String number) {
        Docket named = dockets.ofUnits(reach(caller), number);
        List<Docket> lines = named == null ? List.of() : all(named.origin());
        if (lines.isEmpty() || barred(caller, lines)) {
            throw new Problem(ProblemType.NOT_FOUND);
        }
        if (!within(caller, lines)) {
            throw new Problem(ProblemType.NOT_YOUR_CASE);
        }
        return lines;
    }

    /** As {@link #of(Caller, String)}; nobody else acts on them before the transaction ends. */
    List<Docket> toActOn(Caller caller, String number) {
        of(caller, number).stream()
                .map(Docket::id)
                .sorted(Comparator.naturalOrder())
                .forEach(dockets::toActOn);
        return of(caller, number);
    }

    /** As {@link #of(Caller, String)}, by the letter; none where it must not be shown. */
    List<Docket> shown(Caller caller, UUID origin) {
        List<Docket> lines = all(origin);
        return barred(caller, lines) || !within(caller, lines) ? List.of() : lines;
    }

    private List<Docket> all(UUID origin) {
        return dockets.ofLetter(origin).stream()
                .sorted(Comparator.comparing(line -> !line.id().equals(origin)))
                .toList();
    }

    private boolean barred(Caller caller, List<Docket> lines) {
        return lines.stream().anyMatch(line -> dockets.barred(line.id()).contains(caller.id()));
    }

    private boolean within(Caller caller, List<Docket> lines) {
        Set<String> reach = reach(caller);
        return lines.stream().allMatch(line -> reach.contains(line.settler()));
    }
}
