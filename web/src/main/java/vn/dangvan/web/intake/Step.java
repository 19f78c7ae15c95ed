package vn.dangvan.web.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;

/** The pages of a filing in their order, with the fields that are asked on each. */
enum Step {
    DOOR("door"),
    STORY("story", "happenedOn", "place", "wish"),
    WHO(
            "matter",
            "kind",
            "unit",
            "respondents[0].name",
            "respondents[0].position",
            "respondents[1].name",
            "respondents[1].position",
            "respondents[2].name",
            "respondents[2].position"),
    YOU("reporter.name", "reporter.phone", "reporter.email", "reporter.address"),
    CHECK;

    private final List<String> fields;

    Step(String... fields) {
        this.fields = List.of(fields);
    }

    /** Names of its fields: of the inputs, of the answers in the draft and of faults. */
    List<String> fields() {
        return fields;
    }

    /** The step after this one; nobody without a name is asked who they are. */
    Step next(boolean anonymous) {
        return switch (this) {
            case DOOR -> STORY;
            case STORY -> WHO;
            case WHO -> anonymous ? CHECK : YOU;
            case YOU, CHECK -> CHECK;
        };
    }

    Step previous(boolean anonymous) {
        return switch (this) {
            case DOOR, STORY -> DOOR;
            case WHO -> STORY;
            case YOU -> WHO;
            case CHECK -> anonymous ? WHO : YOU;
        };
    }

    /** The name in addresses. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws Problem NOT_FOUND
     */
    static Step of(String code) {
        return Arrays.stream(values())
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    }
}
