package vn.dangvan.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.dangvan.docket.Kind;
import vn.dangvan.docket.Settlers;
import vn.dangvan.law.Code;
import vn.dangvan.organisation.Level;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.problem.Problem;

/** Asks what was done, what kind of report it is, and which office and officials it concerns. */
@Named
@RequestScoped
public class WhoPage {
    @Inject Filing filing;
    @Inject Organisation organisation;
    @Inject Settlers settlers;

    private List<UnitDeed> units;

    /** Units of one level, under its code. */
    public record Group(String level, List<UnitDeed> units) {}

    /** Codes of the kinds, the helping one first. */
    public List<String> getKinds() {
        return List.of("unsure", "denunciation", "complaint", "feedback", "petition");
    }

    public List<Code.Matter> getMatters() {
        return filing.taxonomy().matters();
    }

    /** Places in the rows for officials. */
    public List<Integer> getRows() {
        return List.of(0, 1, 2);
    }

    public List<Group> getGroups() {
        return Arrays.stream(Level.values())
                .map(
                        level ->
                                new Group(
                                        level.name().toLowerCase(Locale.ROOT),
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
     * Keeps this step and goes on.
     *
     * @throws Problem NO_COMPETENT_UNIT where nobody in this system may settle it
     */
    public void next() throws IOException {
        if (filing.keep(Step.WHO)) {
            Answers answers = filing.answers();
            String unit = answers.get("unit");
            filing.faults(Step.WHO)
                    .unless(
                            units().stream().anyMatch(u -> u.code().equals(unit)),
                            "unit",
                            "unknown")
                    .refuse();
            Kind kind = answers.kind(filing.taxonomy());
            settlers.of(kind, unit, !answers.respondents().isEmpty(), filing.today());
            filing.goAfter(Step.WHO);
        }
    }
}
