package vn.dangvan.web.reception;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.dangvan.booking.AnswerKind;
import vn.dangvan.booking.TurnLine;
import vn.dangvan.booking.TurnState;
import vn.dangvan.receptionbook.BookRow;
import vn.dangvan.receptionbook.Handling;
import vn.dangvan.receptionbook.Results;
import vn.dangvan.web.TypedDay;
import vn.dangvan.web.desk.Done;

/** The forms of a turn that was heard or refused: the answer, and what came of it elsewhere. */
@Named
@RequestScoped
public class ResultPage {
    @Inject Results results;
    @Inject HearPage hear;
    @Inject Done done;
    @Inject Clock clock;
    @Inject HttpServletRequest request;

    /** Answers them, or gives the notice of refusal. */
    public String answer() {
        String kind = turn().state() == TurnState.REFUSED ? "refused" : hear.typed("answerKind");
        results.answer(id(), version(), AnswerKind.of(kind), hear.typed("text"));
        return stay("answer");
    }

    /** What was passed on has come back. */
    public String follow() {
        LocalDate settledOn = TypedDay.of(hear.typed("settledOn"));
        results.follow(id(), version(), settledOn, hear.typed("text"));
        return stay("follow");
    }

    /** They were told what came of it elsewhere. */
    public String inform() {
        results.inform(id(), version(), hear.typed("text"));
        return stay("inform");
    }

    /** A letter was filed from it. */
    public String link() {
        results.link(id(), version(), hear.typed("case"));
        return stay("link");
    }

    private String stay(String act) {
        return done.go("reception.done." + act, "/desk/turn", "id", request.getParameter("id"));
    }

    private UUID id() {
        return Seen.id(request.getParameter("id"));
    }

    private int version() {
        return Seen.posted(request.getParameter("version"));
    }

    private TurnLine turn() {
        return hear.getTurn();
    }

    /** Whether a form is there: the one that was sent always is, so that it can be answered. */
    public boolean offers(String act) {
        return turn() != null && (request.getParameter(act) != null || open(act));
    }

    private boolean open(String act) {
        BookRow row = hear.getFile().row();
        boolean told = turn().answeredOn() != null;
        return switch (act) {
            case "answer" -> !told && turn().term() != null;
            case "follow" ->
                    row != null && row.handling() == Handling.TRANSFERRED && turn().news() == null;
            case "inform" -> turn().news() != null && turn().news().toldOn() == null;
            case "link" -> row != null && row.caseNumber() == null;
            default -> false;
        };
    }

    /** Whether the day by which something had to be said has passed. */
    public boolean isLate() {
        return turn().term() != null
                && turn().answeredOn() == null
                && LocalDate.now(clock).isAfter(turn().term().dueOn());
    }
}
