package vn.dangvan.web.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.dangvan.procedure.CaseClock;

/** One time limit of a case as the API shows it. */
public record ClockJson(
        String step,
        String sort,
        LocalDate from,
        LocalDate dueOn,
        LocalDate doneOn,
        LocalDate pausedSince,
        String state,
        String citation) {

    /** The same for each clock of a case. */
    public static List<ClockJson> of(List<CaseClock> clocks) {
        return clocks.stream()
                .map(
                        c ->
                                new ClockJson(
                                        c.step(),
                                        c.sort().name().toLowerCase(Locale.ROOT),
                                        c.from(),
                                        c.dueOn(),
                                        c.doneOn(),
                                        c.pausedSince(),
                                        c.state().code(),
                                        c.citation()))
                .toList();
    }
}
