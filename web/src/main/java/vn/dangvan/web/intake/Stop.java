package vn.dangvan.web.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.dangvan.accountability.Act;
import vn.dangvan.docket.CaseClock;
import vn.dangvan.docket.Stage;
import vn.dangvan.intake.Track;

/**
 * One stop on the way of a case, as for a parcel.
 *
 * @param stage what is done there
 * @param state {@code done}, {@code current} or {@code upcoming}
 * @param on the day it was done; null before
 * @param dueOn the day by which it has to be done; null where none is known yet
 */
public record Stop(Stage stage, String state, LocalDate on, LocalDate dueOn, String citation) {

    /** Every stop of a case, in order. */
    static List<Stop> of(Track track) {
        return Arrays.stream(Stage.values()).map(stage -> of(track, stage)).toList();
    }

    private static Stop of(Track track, Stage stage) {
        int ahead = stage.ordinal() - track.stage().ordinal();
        String state = ahead <= 0 ? "done" : ahead == 1 ? "current" : "upcoming";
        CaseClock clock = clock(track, stage);
        return new Stop(
                stage,
                state,
                ahead <= 0 ? last(track, act(stage)) : null,
                clock == null ? null : clock.dueOn(),
                clock == null ? null : clock.citation());
    }

    private static String act(Stage stage) {
        return switch (stage) {
            case RECEIVED -> "intake.received";
            case CLASSIFIED -> "triage.classified";
            case ACCEPTED -> "triage.accepted";
            case ASSIGNED -> "casework.assigned";
            case EXAMINED -> "casework.examined";
            case CONCLUDED -> "casework.concluded";
            case APPROVED -> "casework.approved";
            case CLOSED -> "casework.closed";
        };
    }

    private static LocalDate last(Track track, String act) {
        return track.acts().stream()
                .filter(done -> done.act().equals(act))
                .map(Act::on)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The clock that ends at a stop; null for none. */
    private static CaseClock clock(Track track, Stage stage) {
        String step =
                switch (stage) {
                    case ACCEPTED -> track.subject().kind().acceptStep();
                    case APPROVED -> track.subject().kind().resolveStep();
                    case CLOSED -> track.subject().kind().sendStep();
                    default -> null;
                };
        return track.clocks().stream()
                .filter(clock -> clock.step().equals(step))
                .findFirst()
                .orElse(null);
    }
}
