package vn.dangvan.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.dangvan.docket.CaseClock;
import vn.dangvan.intake.Track;
import vn.dangvan.intake.Tracking;
import vn.dangvan.law.Code;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.web.docket.ClockLine;

/** Shows a reporter where their case stands, in answer to their code and nowhere else. */
@Named
@RequestScoped
public class TrackPage {
    @Inject HttpServletRequest request;
    @Inject Tracking tracking;
    @Inject Organisation organisation;
    @Inject Filing filing;

    private Track track;
    private List<UnitDeed> units;

    /** Looks for the case of the code that was typed. */
    public void look() {
        Track found = tracking.track(getCode());
        units = organisation.units();
        track = found;
    }

    /** The same in the other language; where no code was typed yet, only the form. */
    public void speak() {
        if (getCode() != null && !getCode().isBlank()) {
            look();
        }
    }

    /** The code as it was typed. */
    public String getCode() {
        return request.getParameter("code");
    }

    /** The case; null until it is found. */
    public Track getTrack() {
        return track;
    }

    public List<Stop> getStops() {
        return Stop.of(track);
    }

    public List<ClockLine> getClocks() {
        return track.clocks().stream().map(ClockLine::of).toList();
    }

    public boolean isLate() {
        return track.clocks().stream().anyMatch(c -> c.state() == CaseClock.State.LATE);
    }

    public Code.Matter getMatter() {
        return filing.taxonomy().matters().stream()
                .filter(matter -> matter.code().equals(track.subject().matter()))
                .findFirst()
                .orElse(null);
    }

    public UnitDeed getConcerned() {
        return unit(track.subject().unit());
    }

    public UnitDeed getSettler() {
        return unit(track.settler());
    }

    /** The unit above the one that settles; at the top that unit itself. */
    public UnitDeed getAbove() {
        UnitDeed settler = getSettler();
        return settler == null || settler.parent() == null ? settler : unit(settler.parent());
    }

    private UnitDeed unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst().orElse(null);
    }
}
