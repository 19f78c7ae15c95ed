package vn.dangvan.web.docket;

import java.time.LocalDate;
import java.util.List;
import vn.dangvan.docket.CaseClock;

/** One time limit of a case as the API shows it. */
public record ClockJson(
        String step,
        LocalDate from,
        LocalDate dueOn,
        LocalDate doneOn,
        String state,
        String citation) {

    /** The same for each clock of a case. */
    public static List<ClockJson> of(List<CaseClock> clocks) {
        return clocks.stream()
                .map(
                        c ->
                                new ClockJson(
                                        c.step(),
                                        c.from(),
                                        c.dueOn(),
                                        c.doneOn(),
                                        c.state().code(),
                                        c.citation()))
                .toList();
    }
}
