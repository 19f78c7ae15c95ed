package vn.dangvan.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.dangvan.law.Code;
import vn.dangvan.organisation.Organisation;
import vn.dangvan.organisation.UnitDeed;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.procedure.CaseClock;
import vn.dangvan.procedure.Procedure;
import vn.dangvan.proceedings.Reporter;
import vn.dangvan.tracking.Track;
import vn.dangvan.tracking.Tracking;
import vn.dangvan.web.Text;
import vn.dangvan.web.docket.ClockLine;
import vn.dangvan.web.docket.SaidWords;
import vn.dangvan.web.docket.SheetLine;

/**
 * Shows a reporter where their case stands and takes what they want to do in it, in answer to their
 * code and nowhere else.
 */
@Named
@RequestScoped
public class TrackPage {
    @Inject HttpServletRequest request;
    @Inject Tracking tracking;
    @Inject Reporter reporter;
    @Inject Organisation organisation;
    @Inject Filing filing;
    @Inject SaidWords words;
    @Inject Text text;

    private Track track;
    private Track.Line line;
    private String done;
    private List<UnitDeed> units;

    /** Looks for the case of the code that was typed. */
    public void look() {
        Track found = tracking.track(getCode());
        units = organisation.units();
        line =
                found.lines().stream()
                        .filter(each -> each.number().equals(request.getParameter("number")))
                        .findFirst()
                        .orElse(found.latest());
        track = found;
    }

    /** The same in the other language; where no code was typed yet, only the form. */
    public void speak() {
        if (getCode() != null && !getCode().isBlank()) {
            look();
        }
    }

    /** Answers the plain forms of the page: another case of the letter, or an act. */
    public void answer() {
        if (getAct() != null) {
            act();
        } else if (request.getParameter("see") != null) {
            look();
        }
    }

    /** Does the act whose form was sent. What was typed stays on the page if it cannot be done. */
    private void act() {
        look();
        if (!line.number().equals(request.getParameter("number"))) {
            throw new Problem(ProblemType.NOT_FOUND);
        }
        String goesOn = reporter.take(getCode(), line.number(), seenVersion(), getAct(), answers());
        Track now = tracking.track(getCode());
        done = text.of("procedure.citizen.done", text.of("procedure.act." + getAct()));
        line =
                now.lines().stream()
                        .filter(each -> each.number().equals(goesOn))
                        .findFirst()
                        .orElse(now.latest());
        track = now;
    }

    /** What was typed, by the name of the ask. */
    private Map<String, String> answers() {
        Procedure.Way way = wanted();
        Map<String, String> answers = new TreeMap<>();
        if (way != null) {
            way.act()
                    .asks()
                    .forEach(
                            ask -> {
                                String typed = request.getParameter("say-" + ask.code());
                                if (typed != null && !typed.isBlank()) {
                                    answers.put(ask.code(), typed);
                                }
                            });
        }
        return answers;
    }

    private Procedure.Way wanted() {
        return line.ways().stream()
                .filter(way -> way.act().key().equals(getAct()))
                .findFirst()
                .orElse(null);
    }

    private int seenVersion() {
        String seen = request.getParameter("version");
        return seen != null && seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1;
    }

    /** The key of the act whose form was sent; null for none. */
    public String getAct() {
        return request.getParameter("act");
    }

    /** What was typed for an ask of an act that could not be done; empty for nothing. */
    public String said(String act, String ask) {
        String typed =
                act.equals(getAct()) && done == null ? request.getParameter("say-" + ask) : null;
        return typed == null ? "" : typed;
    }

    /** What was just done, in words; null for nothing. */
    public String getDone() {
        return done;
    }

    /** The code as it was typed. */
    public String getCode() {
        return request.getParameter("code");
    }

    /** Everything the letter has led to; null until it is found. */
    public Track getTrack() {
        return track;
    }

    /** The case that is shown. */
    public Track.Line getLine() {
        return line;
    }

    /** The other cases of the letter. */
    public List<Track.Line> getOthers() {
        return track.lines().stream().filter(each -> !each.number().equals(line.number())).toList();
    }

    /** What the reporter can do now. */
    public List<Procedure.Way> getOpenWays() {
        return line.ways().stream().filter(Procedure.Way::open).toList();
    }

    /** What the reporter cannot do now. */
    public List<Procedure.Way> getClosedWays() {
        return line.ways().stream().filter(way -> !way.open()).toList();
    }

    /** What was done, newest first, with what is meant for the reporter. */
    public List<SheetLine> getTold() {
        return line.told().stream()
                .map(
                        act ->
                                new SheetLine(
                                        act.on(),
                                        act.act(),
                                        text.of("procedure.event." + act.event()),
                                        "",
                                        words.of(
                                                act.rule(),
                                                act.on(),
                                                act.codes(),
                                                act.texts(),
                                                UUID::toString)))
                .toList();
    }

    public List<Stop> getStops() {
        return Stop.of(line);
    }

    public List<ClockLine> getClocks() {
        return line.clocks().stream().filter(CaseClock::telling).map(ClockLine::of).toList();
    }

    public boolean isLate() {
        return line.clocks().stream().anyMatch(c -> c.state() == CaseClock.State.LATE);
    }

    public Code.Matter getMatter() {
        return filing.taxonomy().matters().stream()
                .filter(matter -> matter.code().equals(line.subject().matter()))
                .findFirst()
                .orElse(null);
    }

    public UnitDeed getConcerned() {
        return unit(line.subject().unit());
    }

    public UnitDeed getSettler() {
        return unit(line.settler());
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
