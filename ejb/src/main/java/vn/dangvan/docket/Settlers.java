package vn.dangvan.docket;

import static vn.dangvan.law.Competence.SettledBy.OWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import vn.dangvan.law.RuleBook;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.organisation.Units;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/**
 * Finds the unit that may settle a case (thẩm quyền giải quyết): rows of law over the tree of
 * units.
 */
@ApplicationScoped
public class Settlers {
    @Inject RuleBook law;
    @Inject Units units;

    /**
     * The unit that settles a case about a unit.
     *
     * @param respondents whether somebody of that unit is named: then it settles the case itself
     *     only where it is a complaint, as the law says
     * @throws Problem {@link ProblemType#UNKNOWN_CODE} for a unit there is not; {@link
     *     ProblemType#NO_COMPETENT_UNIT} where only an authority outside this system may settle
     */
    public String of(Kind kind, String unit, boolean respondents, LocalDate on) {
        UnitDeed concerned = units.get(unit);
        String circumstance = respondents ? "respondent-named" : "";
        if (law.on(on).competence(kind.code(), circumstance).settledBy() == OWN) {
            return concerned.code();
        }
        if (concerned.parent() == null) {
            throw new Problem(ProblemType.NO_COMPETENT_UNIT, Map.of("unit", concerned.code()));
        }
        return concerned.parent();
    }
}
