package vn.dangvan.web.forus;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.dangvan.forus.Ending;
import vn.dangvan.organisation.Level;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.web.Text;

/** Shows where an office is. Which one is chosen in the address: {@code unit}. */
@Named
@RequestScoped
public class OfficePage {
    @Inject ForUsPage forUsPage;
    @Inject Organisation organisation;
    @Inject Text text;
    @Inject HttpServletRequest request;

    private List<UnitDeed> units;

    /** Units of one level. */
    public record Group(String level, List<UnitDeed> units) {}

    /** Whether an office has to be chosen here at all. */
    public boolean isAsked() {
        return forUsPage.getEnd() != null
                && (forUsPage.getEnd().ending() == Ending.COMMUNE || isAbove());
    }

    /** Whether the one above the chosen office is wanted. */
    public boolean isAbove() {
        return forUsPage.getEnd() != null && forUsPage.getEnd().ending() == Ending.ABOVE;
    }

    /** What can be chosen: communes; where one above is wanted, every unit. */
    public List<Group> getGroups() {
        return Arrays.stream(Level.values())
                .filter(level -> isAbove() || level == Level.COMMUNE)
                .map(
                        level ->
                                new Group(
                                        text.code(level),
                                        units().stream().filter(u -> u.level() == level).toList()))
                .filter(group -> !group.units().isEmpty())
                .toList();
    }

    private List<UnitDeed> units() {
        if (units == null) {
            units = organisation.units();
        }
        return units;
    }

    /**
     * The office that was chosen; null before.
     *
     * @throws Problem UNKNOWN_CODE for one that was not offered
     */
    public UnitDeed getChosen() {
        String code = request.getParameter("unit");
        if (code == null || code.isBlank()) {
            return null;
        }
        return getGroups().stream()
                .flatMap(group -> group.units().stream())
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemType.UNKNOWN_CODE, Map.of("field", "unit")));
    }

    /** The office directly above the chosen one; null at the top and before. */
    public UnitDeed getAboveChosen() {
        UnitDeed chosen = getChosen();
        return chosen == null
                ? null
                : units().stream()
                        .filter(unit -> unit.code().equals(chosen.parent()))
                        .findFirst()
                        .orElse(null);
    }
}
