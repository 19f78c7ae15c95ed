package vn.dangvan.web.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dangvan.accountability.Act;
import vn.dangvan.docket.Stage;
import vn.dangvan.procedure.CaseClock;
import vn.dangvan.procedure.Span;
import vn.dangvan.tracking.Track;

/**
 * One stop on the way of a case, as for a parcel.
 *
 * @param stage what is done there
 * @param state {@code done}, {@code current}, {@code paused} while the case is suspended, or {@code
 *     upcoming}
 * @param on the day it was done; null before
 * @param dueOn the day by which it has to be done; null where none is known yet, or where the clock
 *     stands still and the day moves
 */
public record Stop(Stage stage, String state, LocalDate on, LocalDate dueOn, String citation) {

    private static final String CHECK = "triage.check-opened";
    private static final List<Stage> WAY =
            List.of(
                    Stage.RECEIVED,
                    Stage.CLASSIFIED,
                    Stage.ACCEPTED,
                    Stage.ASSIGNED,
                    Stage.EXAMINED,
                    Stage.CONCLUDED,
                    Stage.APPROVED,
                    Stage.CLOSED);

    /** Every stop of a case, in order; for one that ended on its way, those up to its end. */
    static List<Stop> of(Track.Line line) {
        List<Stop> stops = new ArrayList<>();
        boolean ended = !WAY.contains(line.stage()) && line.stage() != Stage.CHECKING;
        for (Stage stage : WAY) {
            Stop stop = ended ? past(line, stage) : ahead(line, stage);
            if (stop != null) {
                stops.add(stop);
            }
        }
        if (ended) {
            LocalDate on = line.acts().get(line.acts().size() - 1).on();
            stops.add(new Stop(line.stage(), "done", on, null, null));
        }
        return stops;
    }

    private static Stop past(Track.Line line, Stage stage) {
        LocalDate on = day(line, stage);
        return on == null ? null : new Stop(stage, "done", on, null, null);
    }

    private static Stop ahead(Track.Line line, Stage stage) {
        int ahead = WAY.indexOf(stage) - reached(line);
        CaseClock clock = clock(line, stage);
        boolean checking = stage == Stage.ACCEPTED && last(line, CHECK) != null;
        return new Stop(
                checking ? Stage.CHECKING : stage,
                state(line, ahead),
                ahead > 0 ? null : checking ? last(line, CHECK) : day(line, stage),
                clock == null || clock.pausedSince() != null ? null : clock.dueOn(),
                clock == null ? null : clock.citation());
    }

    private static String state(Track.Line line, int ahead) {
        if (ahead == 1) {
            return line.suspendedSince() == null ? "current" : "paused";
        }
        return ahead <= 0 ? "done" : "upcoming";
    }

    /** A second complaint came in with an act of the first case, so its own story begins later. */
    private static LocalDate day(Track.Line line, Stage stage) {
        return stage == Stage.RECEIVED ? line.days().receivedOn() : last(line, act(stage));
    }

    private static int reached(Track.Line line) {
        return WAY.indexOf(line.stage() == Stage.CHECKING ? Stage.ACCEPTED : line.stage());
    }

    private static String act(Stage stage) {
        return switch (stage) {
            case RECEIVED -> "intake.received";
            case CLASSIFIED -> "triage.classified";
            case ACCEPTED -> "triage.accepted";
            default -> "casework." + stage.code();
        };
    }

    private static LocalDate last(Track.Line line, String act) {
        return line.acts().stream()
                .filter(done -> done.act().equals(act))
                .map(Act::on)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The clock that ends at a stop; null for none. */
    private static CaseClock clock(Track.Line line, Stage stage) {
        return line.clocks().stream()
                .filter(
                        clock ->
                                switch (stage) {
                                    case ACCEPTED ->
                                            clock.sort() == Span.Sort.DUTY
                                                    && clock.span().ends().contains("accept");
                                    case APPROVED -> clock.span().settles();
                                    case CLOSED -> clock.span().ends().contains("close");
                                    default -> false;
                                })
                .findFirst()
                .orElse(null);
    }
}
