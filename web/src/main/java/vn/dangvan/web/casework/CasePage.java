package vn.dangvan.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dangvan.casework.CaseView;
import vn.dangvan.casework.Dossier;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.docket.Register;
import vn.dangvan.organisation.Caller;
import vn.dangvan.organisation.Callers;
import vn.dangvan.organisation.Role;
import vn.dangvan.procedure.Act;
import vn.dangvan.procedure.Ask;
import vn.dangvan.web.Text;
import vn.dangvan.web.desk.Queue;
import vn.dangvan.web.desk.Urgency;
import vn.dangvan.web.docket.SheetLine;

/** One case, opened: everything its reader may see, and what they can do with it now. */
@Named("casePage")
@RequestScoped
public class CasePage {
    /** Acts with a form of their own on the page, each with what its form asks for. */
    private static final Map<String, Set<String>> EVERYDAY =
            Map.of(
                    "classify", Set.of("kind", "matter", "field", "unit"),
                    "accept", Set.of(),
                    "assign", Set.of("inspector"),
                    "examine", Set.of("text"),
                    "conclude", Set.of("found", "text"),
                    "approve", Set.of("text"),
                    "close", Set.of());

    @Inject Dossier dossier;
    @Inject Register register;
    @Inject Callers callers;
    @Inject ClockBars bars;
    @Inject WayLines lines;
    @Inject Text text;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private Caller caller;
    private CaseView view;

    /** Reads the case; before anything is drawn, so that a refusal is a page of its own. */
    public void load() {
        getView();
    }

    /** The case as it is now. */
    public CaseView getView() {
        if (view == null) {
            view = dossier.read(getNumber());
        }
        return view;
    }

    public CaseCard getCard() {
        return getView().card();
    }

    /** Whether the reader still sees the case; a transferred one they may not. */
    boolean sees(CaseCard card) {
        return register.sees(card.number());
    }

    /** Its number; in the address when the page is asked for, in the form when it is answered. */
    public String getNumber() {
        return request.getParameter("number");
    }

    /** The version the officer had before them when they acted. */
    public int seenVersion() {
        return Version.seen(request.getParameter("version"));
    }

    /**
     * Whether the form of an act is there. What was sent always finds its form, even when the case
     * has moved on: so it is answered with a reason, and nothing typed is lost.
     */
    public boolean offers(String act) {
        return request.getParameter(act) != null
                || getView().ways().stream()
                        .anyMatch(w -> w.act().key().equals(act) && w.open() && everyday(w.act()));
    }

    /** A second decision asks for more than the form on the page does, so it has its own page. */
    private static boolean everyday(Act act) {
        Set<String> asked =
                act.asks().stream()
                        .filter(Ask.Named::needed)
                        .map(Ask.Named::code)
                        .collect(Collectors.toSet());
        return asked.equals(EVERYDAY.get(act.key()));
    }

    /** Whether a leader may propose to erase the letter: nothing about it goes on any more. */
    public boolean isErasable() {
        return caller().is(Role.LEADER)
                && getView().erased() == null
                && !getCard().stage().running();
    }

    private Caller caller() {
        if (caller == null) {
            caller = callers.current();
        }
        return caller;
    }

    /** Whether the reader can do one of the everyday acts now. */
    public boolean isEveryday() {
        return EVERYDAY.keySet().stream().anyMatch(this::offers);
    }

    /** Whether the reader can do anything with it now. */
    public boolean isActive() {
        return isEveryday() || !getOpenWays().isEmpty();
    }

    /** The acts besides the everyday ones that the reader can do now. */
    public List<WayLine> getOpenWays() {
        return lines.of(
                getView().ways().stream()
                        .filter(way -> way.open() && !everyday(way.act()))
                        .toList());
    }

    /** The acts the reader cannot do now, and why. */
    public List<WayLine> getClosedWays() {
        return lines.of(getView().ways().stream().filter(way -> !way.open()).toList());
    }

    /** What was done and written, newest first. */
    public List<SheetLine> getSheets() {
        return lines.sheets(getView().sheets());
    }

    /** What was done and written in the lines this one follows from. */
    public List<EarlierLine> getEarlier() {
        return getView().earlier().stream()
                .map(e -> new EarlierLine(e.card(), lines.sheets(e.sheets())))
                .toList();
    }

    /** A line this one follows from. */
    public record EarlierLine(CaseCard card, List<SheetLine> sheets) {}

    /** Its time limits so far. */
    public List<ClockBar> getClocks() {
        return bars.of(getView().clocks());
    }

    /** How near the next due day is. */
    public String getDueWords() {
        Urgency due = Urgency.of(getCard(), false, LocalDate.now(clock));
        return text.of(due.words(), due.days());
    }

    /** The queue of the reader it waits in, to go back to. */
    public String getWayBack() {
        return Queue.of(caller()).stream()
                .filter(queue -> queue.has(getCard().stage()))
                .findFirst()
                .map(queue -> "/desk/docket?queue=" + queue.code())
                .orElse("/desk/");
    }
}
