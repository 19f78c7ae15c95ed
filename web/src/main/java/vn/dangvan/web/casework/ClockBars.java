package vn.dangvan.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dangvan.deadline.DueDay;
import vn.dangvan.deadline.Skipped;
import vn.dangvan.law.Basis;
import vn.dangvan.law.Certainty;
import vn.dangvan.procedure.CaseClock;
import vn.dangvan.procedure.Span;
import vn.dangvan.web.Text;

/** Puts the clocks of a case into words: when, by which article, and which days do not count. */
@RequestScoped
public class ClockBars {
    @Inject Text text;

    /** The clocks that tell anything, in the same order. */
    public List<ClockBar> of(List<CaseClock> clocks) {
        return clocks.stream().filter(CaseClock::telling).map(this::bar).toList();
    }

    private ClockBar bar(CaseClock clock) {
        DueDay due = clock.due();
        int skipped = due.skipped().size();
        return new ClockBar(
                text.of("law.step." + clock.step()),
                look(clock.state()),
                text.of("casework.clock." + clock.state().code(), text.date(clock.doneOn())),
                clock.sort() == Span.Sort.DUTY
                        ? ""
                        : text.of("procedure.sort." + text.code(clock.sort())),
                clock.percent(),
                due.dueOn(),
                due.citation(),
                text.of(
                        "casework.clock.counted." + unit(due),
                        due.amount(),
                        text.date(clock.from())),
                caveats(due),
                text.of("casework.clock.skipped", skipped),
                skipped == 0 ? List.of() : skipped(due.skipped()));
    }

    private static String look(CaseClock.State state) {
        return switch (state) {
            case RUNNING -> "on-time";
            case SOON -> "soon";
            case LATE, DONE_LATE -> "late";
            case DONE, PASSED -> "done";
            case PAUSED -> "paused";
        };
    }

    private static String unit(DueDay due) {
        return switch (due.unit()) {
            case WORKING_DAY -> "working-day";
            case DAY -> "day";
            default -> "date";
        };
    }

    /** Whoever shows a day MUST say where the article or the days off are not certain. */
    private List<String> caveats(DueDay due) {
        List<String> caveats = new ArrayList<>();
        if (due.basis() != Basis.LAW_TEXT) {
            caveats.add(text.of("casework.clock.basis." + text.code(due.basis())));
        }
        if (due.certainty() != Certainty.PUBLISHED) {
            caveats.add(text.of("casework.clock.certainty." + text.code(due.certainty())));
        }
        return caveats;
    }

    /** A line for each reason; days off are named, weekends only listed. */
    private List<String> skipped(List<Skipped> days) {
        Map<Skipped.Why, List<Skipped>> byReason =
                days.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Skipped::why, TreeMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        byReason.forEach((why, same) -> lines.add(line(why, same)));
        return lines;
    }

    private String line(Skipped.Why why, List<Skipped> days) {
        String list = days.stream().map(this::day).collect(Collectors.joining("; "));
        return text.of("casework.clock.skipped." + why.code(), days.size(), list);
    }

    private String day(Skipped day) {
        String name = text.pick(day.nameVi(), day.nameEn());
        return name.isEmpty() ? text.date(day.on()) : text.date(day.on()) + " (" + name + ")";
    }
}
