package vn.dangvan.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.dangvan.casework.CaseView;
import vn.dangvan.casework.Dossier;
import vn.dangvan.docket.CaseCard;
import vn.dangvan.organisation.Caller;
import vn.dangvan.organisation.Callers;
import vn.dangvan.web.Text;
import vn.dangvan.web.desk.Names;
import vn.dangvan.web.desk.Queue;
import vn.dangvan.web.desk.Urgency;

/** One case, opened: everything its reader may see, and what they can do with it now. */
@Named("casePage")
@RequestScoped
public class CasePage {
    @Inject Dossier dossier;
    @Inject Callers callers;
    @Inject ClockBars bars;
    @Inject Names names;
    @Inject Text text;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    private Caller caller;
    private CaseView view;

    /** A step of the procedure and how it stands, in words. */
    public record StepLine(String code, String label, String standing, String why) {}

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

    /** Its number; in the address when the page is asked for, in the form when it is answered. */
    public String getNumber() {
        return request.getParameter("number");
    }

    /** The version the officer had before them when they acted. */
    public int seenVersion() {
        return Version.seen(request.getParameter("version"));
    }

    /**
     * Whether the form of a step is there. What was sent always finds its form, even when the case
     * has moved on: so it is answered with a reason, and nothing typed is lost.
     */
    public boolean offers(String step) {
        return request.getParameter(step) != null
                || open(Step.valueOf(step.toUpperCase(Locale.ROOT)));
    }

    private boolean open(Step step) {
        return step.standing(getCard(), caller()) == Step.Standing.OPEN;
    }

    private Caller caller() {
        if (caller == null) {
            caller = callers.current();
        }
        return caller;
    }

    /** Whether the reader can do anything with it now. */
    public boolean isActive() {
        return Arrays.stream(Step.values()).anyMatch(step -> offers(step.code()));
    }

    /** Every step of the procedure, and why those that cannot be taken cannot. */
    public List<StepLine> getSteps() {
        return Arrays.stream(Step.values()).map(this::line).toList();
    }

    private StepLine line(Step step) {
        Step.Standing standing = step.standing(getCard(), caller());
        String who =
                switch (standing) {
                    case OTHER_ROLE -> text.of("desk.role." + step.role());
                    case OTHER_UNIT -> names.unit(getCard().settler());
                    case OTHER_HOLDER -> names.officer(getCard().holder());
                    default -> "";
                };
        return new StepLine(
                step.code(),
                text.of("casework.step." + step.code()),
                standing.code(),
                text.of("casework.standing." + standing.code(), who));
    }

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
                .filter(queue -> queue.search(caller()).stages().contains(getCard().stage()))
                .findFirst()
                .map(queue -> "/desk/docket?queue=" + queue.code())
                .orElse("/desk/");
    }
}
