package vn.dangvan.receptionbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.dangvan.accountability.Ledger;
import vn.dangvan.booking.AnswerKind;
import vn.dangvan.booking.Term;
import vn.dangvan.booking.Turn;
import vn.dangvan.booking.Turns;
import vn.dangvan.docket.Dockets;
import vn.dangvan.organisation.Role;
import vn.dangvan.problem.Faults;
import vn.dangvan.problem.PlainText;
import vn.dangvan.problem.Problem;
import vn.dangvan.problem.ProblemType;
import vn.dangvan.sealing.KeyRing;

/**
 * Tells people who were heard what comes of it (thông báo kết quả tiếp công dân), and keeps the
 * last column of the book. As {@link Reception}, for the unit's own people only.
 */
@Stateless
public class Results {
    /** Longest text, in UTF-16 characters. */
    public static final int MOST_TEXT = 20_000;

    @Inject Turns turns;
    @Inject BookEntries entries;
    @Inject Dockets dockets;
    @Inject Terms terms;
    @Inject KeyRing ring;
    @Inject Ledger ledger;
    @Inject Clock clock;

    /**
     * Answers somebody who was heard, or gives the notice to somebody who was refused. Who booked
     * reads it with their code.
     *
     * @throws Problem {@link ProblemType#INPUT_INVALID}; {@link ProblemType#RECEPTION_STATE} when
     *     there is nothing to answer, or it has been answered
     */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public void answer(UUID turn, int version, AnswerKind kind, String text) {
        Turn heard = turns.forAct(turn, version);
        new Faults().unless(kind != null, "kind", "empty").refuse();
        heard.answer(ring, LocalDate.now(clock), kind, checked(text));
        ledger.record(new BookEvent.Answered(heard.id(), heard.unit(), kind.code()));
    }

    /**
     * What was passed on has come back settled: fills the last column, and the citizen has to be
     * told within the limit that runs from today.
     *
     * @param settledOn the day it was settled elsewhere
     */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public void follow(UUID turn, int version, LocalDate settledOn, String result) {
        LocalDate today = LocalDate.now(clock);
        Turn heard = turns.forAct(turn, version);
        new Faults()
                .unless(settledOn != null, "settledOn", "empty")
                .unless(settledOn == null || !settledOn.isAfter(today), "settledOn", "in-future")
                .refuse();
        BookEntry entry = entries.find(heard.id());
        if (entry == null || !entry.passedOn()) {
            throw new Problem(ProblemType.RECEPTION_STATE);
        }
        Term term = terms.inform(today);
        entry.follow(heard, ring, checked(result));
        heard.expectNews(today, term.dueOn());
        ledger.record(
                new BookEvent.Followed(
                        heard.id(), heard.unit(), term.rule(), term.dueOn(), settledOn));
    }

    /** The citizen was told what came of it elsewhere. */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public void inform(UUID turn, int version, String text) {
        Turn heard = turns.forAct(turn, version);
        heard.inform(ring, LocalDate.now(clock), checked(text));
        ledger.record(new BookEvent.Informed(heard.id(), heard.unit()));
    }

    /**
     * A letter was filed from it: ties the line to the case.
     *
     * @param number number of a case within the caller's reach
     */
    @RolesAllowed({Role.INTAKE_OFFICER, Role.LEADER})
    public void link(UUID turn, int version, String number) {
        Turn heard = turns.forAct(turn, version);
        BookEntry entry = entries.find(heard.id());
        if (entry == null) {
            throw new Problem(ProblemType.RECEPTION_STATE);
        }
        String known = dockets.get(number).number();
        ledger.record(entry.link(known));
    }

    private static String checked(String typed) {
        String text = PlainText.of(typed);
        new Faults().text(text, MOST_TEXT, "text").refuse();
        return text;
    }
}
